import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions, useSharedText } from '../meeting-room/hooks.ts';
import type { SharedText as Which } from '../meeting-room/MeetingRoom.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { laterPart } from '../words/laterPart.tsx';
import styles from './agreementForm.module.css';

const SharedTextEditor = laterPart(() => import('./SharedTextEditor.tsx'), 'SharedTextEditor');

const placeOf = (which: Which): string => (which === 'summary' ? 'summary' : `agreement:${which.agreement}`);

/** "Louise skriver også her": who else has this text open, in words; no cursors. */
function WritesToo({ place }: { place: string }) {
  const t = useTranslations('later.agreement');
  const { presence } = useRoom();
  const { people, me } = useMeetingBoard();
  const naming = useNaming(people);
  const names = presence
    .filter((one) => one.writingIn === place && one.participant !== me)
    .flatMap((one) => personWith(people, one.participant)?.name ?? []);
  return (
    <p role="status" className={styles.small}>
      {names.length > 0 && t('writesToo', { names: naming.list([...new Set(names)]) })}
    </p>
  );
}

/** A text people write together, while it is being written. */
export function SharedText({ which, label, hint }: { which: Which; label: string; hint?: string }) {
  const t = useTranslations('later.agreement');
  const fragment = useSharedText(which);
  const { setWritingIn } = useRoomActions();
  const place = placeOf(which);
  const meanwhile = <p>{t('editorOpens')}</p>;
  useEffect(() => {
    setWritingIn(place);
    return () => setWritingIn(null);
  }, [place, setWritingIn]);
  return (
    <div className={styles.sharedText}>
      <p className={styles.label}>{label}</p>
      {hint && <p className={styles.small}>{hint}</p>}
      {fragment ? <SharedTextEditor fragment={fragment} label={label} meanwhile={meanwhile} /> : meanwhile}
      <WritesToo place={place} />
    </div>
  );
}
