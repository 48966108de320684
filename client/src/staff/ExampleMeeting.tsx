import type { FamilySummary } from '@samtavlen/shared/family/familySchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { deleteFamily, makeExample } from '../api/families.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { FormEnd } from './Form.tsx';
import { refreshAll } from './queries.ts';

function MakeExample() {
  const t = useTranslations('staff.start');
  const problem = useTranslations('staff.problem');
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  async function make() {
    if (state === 'making') return;
    setState('making');
    try {
      const { meetingId } = await makeExample();
      void refreshAll();
      navigate(`/moede/${meetingId}/forbered`);
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      {state === 'failed' ? <Notice kind="error">{problem('unexpected')}</Notice> : null}
      <div>
        <Button look="secondary" onClick={() => void make()}>
          {t(state === 'making' ? 'exampleMaking' : 'exampleMake')}
        </Button>
      </div>
    </>
  );
}

/** A newcomer can try everything at once, and throw it away again. */
export function ExampleMeeting({ example }: { example: FamilySummary | undefined }) {
  const t = useTranslations('staff.start');
  return (
    <Section title={t('exampleTitle')}>
      <p>{t('exampleText')}</p>
      {example ? (
        <FormEnd>
          <ButtonLink href={`/familier/${example.id}`}>{example.reference}</ButtonLink>
          <DeleteButton what="example" remove={() => deleteFamily(example.id)} done={() => void refreshAll()} />
        </FormEnd>
      ) : (
        <MakeExample />
      )}
    </Section>
  );
}
