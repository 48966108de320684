import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { HeardForm } from './HeardForm.tsx';
import styles from './heard.module.css';

/** "Blev du hørt?": asked once when the meeting has closed, and easy to leave out. */
export function Heard({ meeting }: { meeting: string }) {
  const t = useTranslations('closing.heard');
  const { people, me, view } = useMeetingBoard();
  const [state, setState] = useState<'asked' | 'skipped' | 'said'>('asked');
  const person = people.find(({ id }) => id === me);
  if (!person || view.me.right !== 'participant') return null;
  return (
    <section aria-labelledby="heard" className={styles.heard}>
      <h2 id="heard">{t('title')}</h2>
      {state === 'asked' && (
        <HeardForm
          meeting={meeting}
          byFaces={person.role === 'child'}
          onSaid={() => setState('said')}
          onSkip={() => setState('skipped')}
        />
      )}
      {state !== 'asked' && <p role="status">{t(state)}</p>}
      {state === 'skipped' && (
        <div>
          <Button look="quiet" onClick={() => setState('asked')}>
            {t('answerAfterAll')}
          </Button>
        </div>
      )}
    </section>
  );
}
