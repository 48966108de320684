import { useTranslations } from 'use-intl';
import { UndoButtons } from '../board/UndoButtons.tsx';
import { groupedCode } from '../joining/groupedCode.ts';
import { useRoom } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { PrivateClock } from '../rounds/PrivateClock.tsx';
import { SaveMark } from '../saving/SaveMark.tsx';
import { useArrival } from '../ui/arrival.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import styles from './control.module.css';

/** What the meeting is about, where it is, its code, and whether all is saved. */
export function ControlTop({ onKeys }: { onKeys: () => void }) {
  const t = useTranslations('leading.control');
  const { save } = useRoom();
  const { view } = useMeetingBoard();
  const heading = useArrival(t('title'));
  return (
    <header className={styles.controlTop}>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {view.meeting.purpose}
      </h1>
      <span>{t(`phase.${view.conduct.phase}`)}</span>
      <span>
        {t('code')} <span className={styles.code}>{groupedCode(view.code)}</span>
      </span>
      {view.conduct.phase !== 'planned' && <PrivateClock />}
      <UndoButtons />
      <ButtonLink look="quiet" href={`/moede/${view.meeting.id}/forbered`}>
        {t('prepare')}
      </ButtonLink>
      <Button look="quiet" aria-keyshortcuts="?" aria-label={t('keysTitle')} title={t('keysTitle')} onClick={onKeys}>
        <kbd>?</kbd>
      </Button>
      <SaveMark save={save} />
    </header>
  );
}
