import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as v from 'valibot';
import { failedWith, isFailedRequest } from '../api/FailedRequest.ts';
import type { FieldIssue } from '../ui/ErrorSummary.tsx';
import type { Messages } from '../words/catalogue.ts';

interface Submission<Schema extends v.GenericSchema, Answer> {
  schema: Schema;
  send: (input: v.InferOutput<Schema>) => Promise<Answer>;
  done: (answer: Answer) => void;
  /** A form's own sentence for a fault, e.g. "Skriv familiens reference"; undefined keeps the common one. */
  say?: (field: string, code: string) => string | undefined;
}

type Code = keyof Messages['errors'];

/** The sentence for an issue code; a missing key is told by valibot in its own words, and means empty. */
function useSentences(say: Submission<v.GenericSchema, unknown>['say']) {
  const t = useTranslations('errors');
  const offline = useTranslations('common.offline');
  const problem = useTranslations('staff.problem');
  const known = (code: string): code is Code => t.has(code as Code);
  const sentence = (field: string, code: string) => say?.(field, code) ?? t(known(code) ? code : 'invalid');
  return {
    ofIssues: (issues: readonly v.GenericIssue[]): FieldIssue[] =>
      issues.map((issue) => {
        const field = v.getDotPath(issue) ?? '';
        return { field, message: sentence(field, known(issue.message) ? issue.message : 'empty') };
      }),
    ofFailure: (error: unknown): FieldIssue => {
      if (failedWith(error, 'offline')) return { field: null, message: `${offline('title')}. ${offline('text')}` };
      if (failedWith(error, 'notSignedIn')) return { field: null, message: problem('signedOut') };
      if (!isFailedRequest(error) || !error.message) return { field: null, message: t('unexpected') };
      return { field: error.field || null, message: error.message };
    },
  };
}

const onePerField = (issues: readonly FieldIssue[]) =>
  issues.filter(({ field }, index) => issues.findIndex((other) => other.field === field) === index);

/** One form: judged here first with the server's own schema, then sent. What was typed stays whatever happens. */
export function useSubmit<Schema extends v.GenericSchema, Answer>(submission: Submission<Schema, Answer>) {
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const [sending, setSending] = useState(false);
  const sentences = useSentences(submission.say);

  async function submit(values: unknown): Promise<void> {
    if (sending) return;
    const judged = v.safeParse(submission.schema, values);
    setIssues(judged.success ? [] : onePerField(sentences.ofIssues(judged.issues)));
    if (!judged.success) return;
    setSending(true);
    try {
      submission.done(await submission.send(judged.output));
    } catch (error) {
      setIssues([sentences.ofFailure(error)]);
    } finally {
      setSending(false);
    }
  }

  return {
    issues,
    sending,
    submit: (values: unknown) => void submit(values),
    errorOf: (field: string) => issues.find((issue) => issue.field === field)?.message,
  };
}
