import type { Card } from '@samtavlen/shared/board/cards.ts';
import { danishOf, interpretCard, takeDanishAway } from '@samtavlen/shared/board/interpreting.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { interpretersOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { SentenceForm } from './SentenceForm.tsx';

/** The Danish for a card in another language, in the name of the interpreter, or of whoever speaks for the card. */
export function InterpretForm({ card, onDone }: { card: Card; onDone: () => void }) {
  const t = useTranslations('voices.interpreted');
  const { people, me } = useMeetingBoard();
  const actions = useRoomActions();
  const said = danishOf(card);
  const by = interpretersOf(people, me)[0]?.id;
  const send = (danish: string) => {
    actions.write(({ doc, board, at, me: writer, scribe }) =>
      interpretCard(doc, board, card.id, {
        ...{ by: by ?? writer, danish, at, text: card.text },
        ...(by === undefined ? {} : scribe(by)),
      }),
    );
    announce(t('sent'));
    onDone();
  };
  const takeBack = () => {
    actions.write(({ doc, board }) => takeDanishAway(doc, board, card.id));
    onDone();
  };
  return (
    <>
      <SentenceForm
        name={`interpret-${card.id}`}
        label={t('label')}
        hint={t('hint')}
        send={t('send')}
        start={said?.danish ?? ''}
        most={CARD_LENGTH}
        onSend={send}
        onCancel={onDone}
      />
      {said && (
        <Button look="quiet" onClick={takeBack}>
          {t('takeBack')}
        </Button>
      )}
    </>
  );
}
