import type { Card } from '@samtavlen/shared/board/cards.ts';
import { danishOf } from '@samtavlen/shared/board/interpreting.ts';
import { useTranslations } from 'use-intl';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './voices.module.css';

/** "På dansk, tolket af Amal": whose Danish it is, always beside the words. */
export function DanishBy({ card }: { card: Card }) {
  const t = useTranslations('voices');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const said = danishOf(card);
  if (!said) return null;
  const kind = personWith(people, said.by)?.role === 'interpreter' ? 'interpreter' : 'other';
  const by = t('interpreted.by', { kind, name: naming.short(said.by) });
  return <>{said.scribe === null ? by : `${by} (${t('scribed', { scribe: naming.short(said.scribe) })})`}</>;
}

/** Under the own words on a phone: the same in Danish. */
export function DanishWords({ card }: { card: Card }) {
  const said = danishOf(card);
  if (!said) return null;
  return (
    <figure className={styles.danish}>
      <figcaption>
        <DanishBy card={card} />
      </figcaption>
      <blockquote lang="da" dir="auto">
        {said.danish}
      </blockquote>
    </figure>
  );
}
