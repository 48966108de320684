import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { type FailedRequest, failedWith, isFailedRequest } from '../api/FailedRequest.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary, type FieldIssue } from '../ui/ErrorSummary.tsx';
import { Field } from '../ui/Field.tsx';
import { knock } from './doorQuestions.ts';
import styles from './joining.module.css';
import { RoleSelect } from './RoleSelect.tsx';

const messageFor = (issues: readonly FieldIssue[], field: string) =>
  issues.find((issue) => issue.field === field)?.message;

/** Name and role, then the lobby. `onWrongCode` goes back to the code with what was typed kept. */
export function KnockForm({ code, onWrongCode }: { code: string; onWrongCode?: (error: FailedRequest) => void }) {
  const t = useTranslations('door.joining');
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const [issues, setIssues] = useState<FieldIssue[]>([]);

  function failed(error: unknown): void {
    if (!isFailedRequest(error)) throw error;
    const wrongCode = error.field === 'code' || failedWith(error, 'wrongCode');
    if (onWrongCode && wrongCode) {
      onWrongCode(error);
      return;
    }
    const message = failedWith(error, 'offline') ? t('noNet') : error.message || t('failed');
    setIssues([{ field: error.field === 'name' || error.field === 'role' ? error.field : null, message }]);
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    const missing: FieldIssue[] = [];
    if (name.trim() === '') missing.push({ field: 'name', message: t('nameEmpty') });
    if (role === '') missing.push({ field: 'role', message: t('roleEmpty') });
    setIssues(missing);
    if (missing.length > 0 || role === '') return;
    knock({ code, name, role }).then(({ meetingId }) => go(`/moede/${meetingId}`), failed);
  }

  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <ErrorSummary issues={issues} />
      <Field
        name="name"
        label={t('nameLabel')}
        hint={t('nameHint')}
        error={messageFor(issues, 'name')}
        value={name}
        onChange={setName}
        autoComplete="given-name"
      />
      <RoleSelect value={role} onChange={setRole} error={messageFor(issues, 'role')} />
      <div>
        <Button type="submit" look="primary" wide>
          {t('knock')}
        </Button>
        <p className={styles.under}>{t('knockHint')}</p>
      </div>
    </form>
  );
}
