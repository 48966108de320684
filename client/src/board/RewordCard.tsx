import type { Card } from '@samtavlen/shared/board/cards.ts';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { TextArea } from '../ui/Field.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import { cardTrouble } from './cardTrouble.ts';
import { useTroubleWords } from './useTroubleWords.ts';
import styles from './writing.module.css';

/** Own words are corrected in peace: the others see them when they are saved, not letter by letter. */
export function RewordCard({ card, onDone }: { card: Card; onDone: () => void }) {
  const t = useTranslations('meeting.write');
  const { people, me } = useMeetingBoard();
  const actions = useRoomActions();
  const words = useTroubleWords();
  const [text, setText] = useState(card.text);
  const [error, setError] = useState<string | undefined>();
  const name = `reword-${card.id}`;
  useUnsentText(text !== card.text);
  useEffect(() => document.getElementById(`field-${name}`)?.focus(), [name]);

  function save(event: FormEvent): void {
    event.preventDefault();
    const trouble = text.trim() === '' ? 'empty' : cardTrouble(text);
    if (trouble) {
      setError(words(trouble));
      return;
    }
    actions.rewordCard(card.id, text.trim());
    onDone();
  }

  const label =
    card.author === me ? t('rewordLabel') : t('rewordFor', { name: personWith(people, card.author)?.name ?? '' });
  return (
    <form onSubmit={save} noValidate className={styles.reword}>
      <TextArea name={name} label={label} error={error} value={text} onChange={setText} dir="auto" lang="da" />
      <SaveOrCancel save={t('save')} cancel={t('cancel')} onCancel={onDone} />
    </form>
  );
}
