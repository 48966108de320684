import { missingFacts } from '@samtavlen/shared/board/cardFacts.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { lanes } from '@samtavlen/shared/columns/lanes.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { laneOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { useFormatter, useTranslations } from 'use-intl';
import { personWith, speaksFor } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './lanes.module.css';

/** Day, source and the like under a card's words; what is missing is told to the one who can write it. */
export function CardFactLines({ card, wall = false }: { card: Card; wall?: boolean }) {
  const t = useTranslations('safety.facts');
  const format = useFormatter();
  const { people, me, template } = useMeetingBoard();
  const lane = laneOf(template, card);
  const person = personWith(people, card.author);
  if (lane === null || !person) return null;
  const shown = lanes[lane].facts.filter((fact) => card.facts[fact] !== undefined);
  const missing =
    wall || !speaksFor(people, me, card.author) ? [] : missingFacts(lane, card.facts, audienceOf(person.role));
  const day = (text: string) =>
    format.dateTime(new Date(`${text}T12:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <>
      {shown.length > 0 && (
        <dl className={styles.facts}>
          {shown.map((fact) => (
            <div key={fact}>
              <dt>{t(`short.${fact}`)}:</dt>
              <dd dir="auto">{fact === 'happenedOn' ? day(card.facts[fact] ?? '') : card.facts[fact]}</dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p className={styles.missing}>{t('missing', { what: missing.map((fact) => t(`short.${fact}`)).join(', ') })}</p>
      )}
    </>
  );
}
