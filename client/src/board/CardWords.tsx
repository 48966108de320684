import type { Card } from '@samtavlen/shared/board/cards.ts';
import { isPictured } from '@samtavlen/shared/board/pictured.ts';
import { useTranslations } from 'use-intl';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { CardPicture } from '../pictures/pictureParts.ts';
import { CarriedFrom } from '../voices/laterParts.ts';
import { AgreedWords, Proposals } from '../wordings/laterParts.ts';
import { useAgreedWording } from '../wordings/useAgreedWording.ts';
import styles from './card.module.css';

/** A card's own words, whose they are, and who wrote them down. */
export function CardWords({ card }: { card: Card }) {
  const t = useTranslations('meeting.board');
  const { people, me, board } = useMeetingBoard();
  const naming = useNaming(people);
  const agreed = useAgreedWording(card);
  const scribe = card.scribe === null ? undefined : personWith(people, card.scribe);
  const words = (
    <p className={styles.words} dir="auto">
      {agreed?.body ?? card.text}
    </p>
  );
  return (
    <>
      {agreed ? <AgreedWords card={card} agreed={agreed} meanwhile={words} /> : words}
      {isPictured(card) && <CardPicture of={card} words={card.text} />}
      <p className={styles.author}>
        <bdi>{card.carried?.name || naming.of(card.author)}</bdi>
        {card.carried && <CarriedFrom {...card.carried} />}
        {card.author === me && <strong className={styles.own}>{t('yourCard')}</strong>}
        {scribe && (
          <span className={styles.scribe}>
            {scribe.id === me
              ? t('cardFor', { name: personWith(people, card.author)?.name ?? '' })
              : t('scribed', { scribe: scribe.name, name: personWith(people, card.author)?.name ?? '' })}
          </span>
        )}
      </p>
      {board.wordings.some((wording) => wording.card === card.id) && <Proposals card={card} agreed={agreed} />}
    </>
  );
}
