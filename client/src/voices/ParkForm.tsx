import type { Card } from '@samtavlen/shared/board/cards.ts';
import { parkCard } from '@samtavlen/shared/board/settingAside.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { announce } from '../ui/announcements.ts';
import { SentenceForm } from './SentenceForm.tsx';

/** Sets a card aside with a reason: everyone sees who did it and why. */
export function ParkForm({ card, onDone }: { card: Card; onDone: () => void }) {
  const t = useTranslations('voices.park');
  const actions = useRoomActions();
  const send = (why: string) => {
    actions.write(({ doc, board, me: by, at }) => parkCard(doc, board, card.id, { by, at, why, next: false }));
    announce(t('sent'));
    onDone();
  };
  return (
    <SentenceForm
      name={`park-${card.id}`}
      label={t('why')}
      hint={t('hint')}
      send={t('send')}
      onSend={send}
      onCancel={onDone}
    />
  );
}
