import { type CardStanceWord, cardStanceWords } from '@samtavlen/shared/board/cardStances.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { setCardStance, takeCardStanceBack } from '@samtavlen/shared/board/sayingToCards.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { SentenceForm } from './SentenceForm.tsx';

/** Three equal words and a sentence of one's own; for oneself, or for a seat one writes for. */
function OneStance(props: { card: Card; person: PersonInRoom; first: boolean; onDone: () => void }) {
  const { card, person, first, onDone } = props;
  const t = useTranslations('voices.stance');
  const { board, me } = useMeetingBoard();
  const actions = useRoomActions();
  const given = board.cardStances[card.id]?.[person.id];
  const [stance, setStance] = useState<CardStanceWord | ''>(given?.stance ?? '');
  const about = { card: card.id, person: person.id };
  const send = (words: string) => {
    if (stance === '') return;
    actions.write(({ doc, board: roots, at, scribe }) =>
      setCardStance(doc, roots, about, { stance, words, at, ...scribe(person.id) }),
    );
    announce(t('sent'));
    onDone();
  };
  const takeBack = () => {
    actions.write(({ doc, board: roots }) => takeCardStanceBack(doc, roots, about));
    onDone();
  };
  return (
    <>
      <SentenceForm
        name={`stance-${card.id}-${person.id}`}
        label={t('words')}
        hint={t('hint')}
        send={t('send')}
        start={given?.words ?? ''}
        optional
        focus={first}
        missing={stance === '' ? t('choose') : undefined}
        onSend={send}
        onCancel={onDone}
      >
        <RadioGroup
          name={`stance-word-${card.id}-${person.id}`}
          label={person.id === me ? t('ask') : t('askFor', { name: person.name })}
          inline
          value={stance}
          onChange={setStance}
          choices={cardStanceWords.map((value) => ({ value, label: t(value) }))}
        />
      </SentenceForm>
      {given && (
        <Button look="quiet" onClick={takeBack}>
          {person.id === me ? t('takeBack') : t('takeBackFor', { name: person.name })}
        </Button>
      )}
    </>
  );
}

/** What one says to another's card. One's own card says it already. */
export function StanceForm({ card, onDone }: { card: Card; onDone: () => void }) {
  const { people, me } = useMeetingBoard();
  const voices = voicesOf(people, me).filter(({ id }) => id !== card.author);
  return voices.map((person, at) => (
    <OneStance key={person.id} card={card} person={person} first={at === 0} onDone={onDone} />
  ));
}
