import type { Card } from '@samtavlen/shared/board/cards.ts';
import { danishOf } from '@samtavlen/shared/board/interpreting.ts';
import { isPictured } from '@samtavlen/shared/board/pictured.ts';
import { laneOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { useTranslations } from 'use-intl';
import { CardFactLines } from '../board/laneParts.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { CardPicture } from '../pictures/pictureParts.ts';
import { CarriedFrom } from '../voices/CarriedFrom.tsx';
import { DanishBy } from '../voices/DanishWords.tsx';
import { useAgreedWording } from '../wordings/useAgreedWording.ts';
import { WallWording } from '../wordings/WallWording.tsx';
import styles from './card.module.css';
import { WallVoices } from './WallVoices.tsx';

/** "Mona, mormor (skrevet af Karim for Mona)": both names stay on a card that a scribe wrote. */
export function WallAuthor({ card }: { card: Card }) {
  const t = useTranslations('meeting.board');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const scribe = card.scribe === null ? undefined : personWith(people, card.scribe);
  return (
    <p className={styles.author}>
      <bdi>{card.carried?.name || naming.of(card.author)}</bdi>
      {card.carried && (
        <span>
          {' '}
          · <CarriedFrom {...card.carried} />
        </span>
      )}
      {scribe && (
        <span> · {t('scribed', { scribe: scribe.name, name: personWith(people, card.author)?.name ?? '' })}</span>
      )}
    </p>
  );
}

/** The own words, small, under the interpreter's Danish. */
export function OwnWords({ card }: { card: Card }) {
  return (
    <div className={styles.own}>
      <p>
        <DanishBy card={card} />
      </p>
      <blockquote dir="auto">{card.text}</blockquote>
    </div>
  );
}

/** One card, large enough to be read from the sofa. */
export function WallCard({ card }: { card: Card }) {
  const { template } = useMeetingBoard();
  const agreed = useAgreedWording(card);
  const danish = agreed ? null : danishOf(card);
  return (
    <article className={styles.card} data-column={card.column}>
      <p className={styles.words} dir="auto">
        {agreed?.body ?? danish?.danish ?? card.text}
      </p>
      {danish && <OwnWords card={card} />}
      {laneOf(template, card) !== null && <CardFactLines card={card} wall />}
      {isPictured(card) && <CardPicture of={card} words={card.text} />}
      <WallAuthor card={card} />
      {agreed && <WallWording card={card} agreed={agreed} />}
      <WallVoices card={card} brief />
    </article>
  );
}
