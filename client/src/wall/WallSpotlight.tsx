import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { type Group, standings } from '@samtavlen/shared/board/groups.ts';
import { danishOf } from '@samtavlen/shared/board/interpreting.ts';
import { isPictured } from '@samtavlen/shared/board/pictured.ts';
import { type Board, everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CardPicture } from '../pictures/pictureParts.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import { useAgreedWording } from '../wordings/useAgreedWording.ts';
import { WallWording } from '../wordings/WallWording.tsx';
import styles from './card.module.css';
import { WallAgreement } from './WallAgreement.tsx';
import { OwnWords, WallAuthor } from './WallCard.tsx';
import { WallGroup } from './WallGroup.tsx';
import { WallVoices } from './WallVoices.tsx';

type Large = { card: Card } | { group: Group; cards: Card[] } | { agreement: Agreement };

/** What is shown large, unless it was withdrawn meanwhile. */
export function shownLarge(board: Board, id: string | null): Large | null {
  const card = everyCard(board).find((one) => one.id === id && !one.gone);
  if (card) return { card };
  const cards = board.columns.flatMap((column) => column.cards);
  const group = standings(cards, board.groups).find((one) => 'group' in one && one.group.id === id);
  if (group && 'group' in group) return group;
  const agreement = board.agreements.find((one) => one.id === id);
  return agreement ? { agreement } : null;
}

/** Sizes by length, so that a long card still fits: 48 px and more up to some 600 characters at 1920 × 1080. */
export function sizeFor(text: string): 'short' | 'middle' | 'long' | 'longest' {
  if (text.length <= 120) return 'short';
  if (text.length <= 600) return 'middle';
  return text.length <= 1_600 ? 'long' : 'longest';
}

/** One card or agreement for the whole wall. */
export function WallSpotlight({ shown }: { shown: NonNullable<ReturnType<typeof shownLarge>> }) {
  const { template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  if ('agreement' in shown)
    return (
      <main className={styles.spotlight} data-column="agreement" data-size="middle">
        <h2>
          <ColumnIcon column={columns.agreement} size={48} /> {title(template.agreementsIn)}
        </h2>
        <WallAgreement agreement={shown.agreement} />
      </main>
    );
  if ('group' in shown)
    return (
      <main className={styles.spotlight} data-column={shown.group.column} data-size="middle">
        <WallGroup {...shown} />
      </main>
    );
  return <LargeCard card={shown.card} />;
}

/** The card's shared wording or its Danish with the own words under it, or the own words alone. */
function LargeCard({ card }: { card: Card }) {
  const { template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const agreed = useAgreedWording(card);
  const danish = agreed ? null : danishOf(card);
  const length = card.text + (agreed?.body ?? danish?.danish ?? '');
  return (
    <main className={styles.spotlight} data-column={card.column} data-size={sizeFor(length)}>
      <h2>
        <ColumnIcon column={columns[card.column]} size={48} /> {title(card.column)}
      </h2>
      <p className={styles.words} dir="auto">
        {agreed?.body ?? danish?.danish ?? card.text}
      </p>
      {danish && <OwnWords card={card} />}
      {isPictured(card) && <CardPicture of={card} words={card.text} />}
      <WallAuthor card={card} />
      {agreed && <WallWording card={card} agreed={agreed} verbatim />}
      <WallVoices card={card} />
    </main>
  );
}
