import type { CardStance } from '@samtavlen/shared/board/cardStances.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { useTranslations } from 'use-intl';
import { inTableOrder } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { CardCheck } from './CardCheck.tsx';
import { DanishWords } from './DanishWords.tsx';
import styles from './voices.module.css';

/** "Signe: usikker", with her own words under it. */
export function Said({ person, said, brief = false }: { person: string; said: CardStance; brief?: boolean }) {
  const t = useTranslations('voices');
  const naming = useNaming(useMeetingBoard().people);
  const by = said.scribe === null ? '' : ` (${t('scribed', { scribe: naming.short(said.scribe) })})`;
  return (
    <li data-stance={said.stance}>
      <strong>
        {t('stance.said', { name: naming.short(person), stance: said.stance })}
        {by}
      </strong>
      {!brief && said.words && <span dir="auto">»{said.words}«</span>}
    </li>
  );
}

/** People's stances as they sit at the table: names and words, never a number (P6). */
export function CardStanceList({ card, brief = false }: { card: Card; brief?: boolean }) {
  const t = useTranslations('voices.stance');
  const { board, people } = useMeetingBoard();
  const given = board.cardStances[card.id] ?? {};
  const persons = inTableOrder(people, Object.keys(given));
  if (persons.length === 0) return null;
  return (
    <ul className={styles.stances} aria-label={t('title')}>
      {persons.flatMap((person) => {
        const said = given[person];
        return said ? [<Said key={person} person={person} said={said} brief={brief} />] : [];
      })}
    </ul>
  );
}

/** What others have said beside a card: the Danish for it, their stances, and whether it can be done. */
export function CardVoices({ card }: { card: Card }) {
  const { board } = useMeetingBoard();
  return (
    <>
      <DanishWords card={card} />
      <CardStanceList card={card} />
      {board.realityChecks
        .filter((check) => check.card === card.id)
        .map((check) => (
          <CardCheck key={check.id} card={card} check={check} />
        ))}
    </>
  );
}
