import type { Card } from '@samtavlen/shared/board/cards.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import { proposeWording } from '@samtavlen/shared/board/wordingChanges.ts';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { sentenceTrouble } from '../saving/textTrouble.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { announce } from '../ui/announcements.ts';
import { TextArea } from '../ui/Field.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import styles from './wordings.module.css';

/** Other words beside a card. The card's own stay as they are, and its author says yes or no. */
export function ProposeWording({ card, onDone }: { card: Card; onDone: () => void }) {
  const t = useTranslations('method.wordings');
  const { people } = useMeetingBoard();
  const actions = useRoomActions();
  const name = useNaming(people).short(card.author);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<ReturnType<typeof sentenceTrouble>>(null);
  const field = `wording-${card.id}`;
  useUnsentText(text !== '');
  useEffect(() => document.getElementById(`field-${field}`)?.focus(), [field]);

  function send(event: FormEvent): void {
    event.preventDefault();
    const wrong = sentenceTrouble(text, CARD_LENGTH);
    setTrouble(wrong);
    if (wrong) return;
    actions.write(({ doc, board, me: by, at }) =>
      proposeWording(doc, board, { card: card.id, by, body: text.trim(), at }),
    );
    announce(t('proposed', { name }));
    onDone();
  }

  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <TextArea
        name={field}
        label={t('label')}
        hint={t('hint', { name })}
        error={trouble ? t(trouble) : undefined}
        value={text}
        onChange={setText}
        lang="da"
      />
      <SaveOrCancel save={t('send')} cancel={t('cancel')} onCancel={onDone} />
    </form>
  );
}
