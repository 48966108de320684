import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { post } from '../api/request.ts';
import { groupedCode } from '../joining/groupedCode.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CLOCK } from '../saving/clock.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './conduct.module.css';

interface WallCode {
  code: string;
  expiresAt: string;
}

/** A code that makes another computer the wall, once. */
function WallCodeMaker({ meeting, host }: { meeting: string; host: string }) {
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

/** What the room sees: open it, cover it, and take a large card down again. */
export function WallTools({ onCover, onWholeBoard }: { onCover: () => void; onWholeBoard: () => void }) {
  const t = useTranslations('leading.control');
  const b = useTranslations('meeting.board');
  const { view } = useMeetingBoard();
  const { covered, spotlight } = view.conduct;
  return (
    <section aria-labelledby="wall-tools" className={styles.tools}>
      <h2 id="wall-tools">{t('wall')}</h2>
      <Button look="secondary" aria-pressed={covered} aria-keyshortcuts="B" onClick={onCover}>
        {covered ? t('uncover') : t('cover')}
      </Button>
      {covered && <p role="status">{t('covered')}</p>}
      {spotlight && (
        <Button look="secondary" onClick={onWholeBoard}>
          {b('showSmall')}
        </Button>
      )}
      <ButtonLink href={`/moede/${view.meeting.id}/tavle`} newWindow>
        {t('openWall')}
      </ButtonLink>
      <WallCodeMaker meeting={view.meeting.id} host={new URL(view.joinUrl).host} />
    </section>
  );
}
