import { askWhetherPossible } from '@samtavlen/shared/board/askingWhether.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { announce } from '../ui/announcements.ts';
import { SentenceForm } from './SentenceForm.tsx';

/** "Kan det lade sig gøre?": a note beside the wish, in one's own name. */
export function CheckForm({ card, onDone }: { card: Card; onDone: () => void }) {
  const t = useTranslations('voices.check');
  const actions = useRoomActions();
  const send = (note: string) => {
    actions.write(({ doc, board, me: by, at }) => askWhetherPossible(doc, board, { card: card.id, by, note, at }));
    announce(t('sent'));
    onDone();
  };
  return (
    <SentenceForm
      name={`check-${card.id}`}
      label={t('ask')}
      hint={t('hint')}
      send={t('send')}
      onSend={send}
      onCancel={onDone}
    />
  );
}
