import { useFormatter, useTranslations } from 'use-intl';
import type { SaveState } from '../meeting-room/MeetingRoom.ts';
import { CLOCK } from './clock.ts';
import styles from './saving.module.css';

const SIGN = { saved: '✓', saving: '…', unsaved: '!' } as const;

function useSaveWords(save: SaveState): string {
  const t = useTranslations('meeting.save');
  const format = useFormatter();
  if (save.kind === 'unsaved') return t('unsaved', { count: save.count });
  if (save.kind === 'saving') return t('saving');
  return save.at === null ? t('saved') : t('savedAt', { time: format.dateTime(save.at, CLOCK) });
}

/** gemt · gemmer · ikke gemt (n), in a word and a sign: a fact told by the server, on every page and width. */
export function SaveMark({ save }: { save: SaveState }) {
  const t = useTranslations('meeting.save');
  const words = useSaveWords(save);
  return (
    <span className={styles.mark} data-save={save.kind} title={t('label')}>
      <span aria-hidden="true">{SIGN[save.kind]}</span> {words}
    </span>
  );
}
