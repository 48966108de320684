import { type CardFacts, missingFacts, setFacts } from '@samtavlen/shared/board/cardFacts.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { lanes } from '@samtavlen/shared/columns/lanes.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { laneOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import { FactFields, factTrouble } from './FactFields.tsx';
import styles from './writing.module.css';

/** What is said of a card that stands on the board: day, source, how often it was seen. Only its author's to change. */
export function EditFacts({ card, onDone }: { card: Card; onDone: () => void }) {
  const t = useTranslations('safety.facts');
  const { people, template } = useMeetingBoard();
  const actions = useRoomActions();
  const [facts, typeFacts] = useState<CardFacts>(card.facts);
  const lane = laneOf(template, card);
  const person = personWith(people, card.author);
  useUnsentText(JSON.stringify(facts) !== JSON.stringify(card.facts));
  if (lane === null) return null;
  const audience = person ? audienceOf(person.role) : 'parent';

  function save(event: FormEvent): void {
    event.preventDefault();
    if (Object.values(facts).some((text) => factTrouble(text))) return;
    actions.write(({ doc, board }) => setFacts(doc, board, card.id, facts));
    onDone();
  }

  return (
    <form onSubmit={save} noValidate className={styles.reword} aria-label={t('title')}>
      <FactFields
        name={`fact-${card.id}`}
        lane={lane}
        facts={facts}
        asked={audience === 'professional' ? lanes[lane].asked : []}
        missing={missingFacts(lane, card.facts, audience)}
        onChange={typeFacts}
      />
      <SaveOrCancel save={t('save')} cancel={t('cancel')} onCancel={onDone} />
    </form>
  );
}
