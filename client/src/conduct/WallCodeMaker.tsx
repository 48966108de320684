import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { post } from '../api/request.ts';
import { groupedCode } from '../joining/groupedCode.ts';
import { CLOCK } from '../saving/clock.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './control.module.css';

interface WallCode {
  code: string;
  expiresAt: string;
}

/** A code that makes another computer the wall, once. */
export function WallCodeMaker({ meeting, host }: { meeting: string; host: string }) {
  const t = useTranslations('leading.control');
  const p = useTranslations('leading.people');
  const format = useFormatter();
  const [made, setMade] = useState<WallCode | null>(null);
  const [fault, setFault] = useState('');
  const make = () =>
    post<WallCode>(`/meetings/${meeting}/wall-code`).then(setMade, (error: unknown) =>
      setFault((isFailedRequest(error) && error.message) || p('failed')),
    );
  return (
    <>
      <Button look="secondary" onClick={() => void make()}>
        {t('wallCode')}
      </Button>
      {fault && <Notice kind="error">{fault}</Notice>}
      {made && (
        <div role="status">
          <p>{t('wallCodeIs', { address: `${host}/tavle` })}</p>
          <p className={styles.code}>{groupedCode(made.code)}</p>
          <p>
            {t('wallCodeUntil', {
              time: format.dateTime(new Date(made.expiresAt), CLOCK),
            })}
          </p>
        </div>
      )}
    </>
  );
}
