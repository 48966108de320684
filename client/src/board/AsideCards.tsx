import type { Card } from '@samtavlen/shared/board/cards.ts';
import { parkCard, takeIn, unparkCard } from '@samtavlen/shared/board/settingAside.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { speaksFor } from '../participants/people.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { CardWords } from './CardWords.tsx';
import cardStyles from './card.module.css';
import controlBoardStyles from './controlBoard.module.css';
import writingStyles from './writing.module.css';

function ParkedTools({ card, onAgreement }: { card: Card; onAgreement: (id: string) => void }) {
  const t = useTranslations('voices.park');
  const b = useTranslations('meeting.board');
  const { people, me, facilitator } = useMeetingBoard();
  const actions = useRoomActions();
  if (!facilitator && !speaksFor(people, me, card.author)) return null;
  const why = card.parked?.why ?? '';
  const carry = (next: boolean) =>
    actions.write(({ doc, board, me: by, at }) => parkCard(doc, board, card.id, { by, at, why, next }));
  const back = () => actions.write(({ doc, board }) => unparkCard(doc, board, card.id));
  return (
    <div className={writingStyles.buttons}>
      <Button look="secondary" onClick={back}>
        {t('back')}
      </Button>
      {facilitator && (
        <>
          <Button look="secondary" onClick={() => carry(!card.parked?.next)}>
            {card.parked?.next ? t('notNext') : t('next')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              back();
              onAgreement(actions.makeAgreement({ text: card.text, from: card.id }));
            }}
          >
            {b('makeAgreement')}
          </Button>
        </>
      )}
    </div>
  );
}

function ParkedCards({ onAgreement }: { onAgreement: (id: string) => void }) {
  const t = useTranslations('voices.park');
  const { board, people, canWrite } = useMeetingBoard();
  const naming = useNaming(people);
  if (board.parked.length === 0) return null;
  return (
    <section aria-labelledby="parked">
      <h2 id="parked" className={controlBoardStyles.asideTitle}>
        {t('title')}
      </h2>
      <ul className={cardStyles.cards}>
        {board.parked.map((card) => (
          <li key={card.id}>
            <article className={cardStyles.card} data-column={card.column}>
              <CardWords card={card} />
              <p className={writingStyles.under}>{t('by', { name: naming.short(card.parked?.by ?? '') })}</p>
              {card.parked?.why && (
                <p className={writingStyles.under} dir="auto">
                  »{card.parked.why}«
                </p>
              )}
              {card.parked?.next && <p className={cardStyles.large}>✓ {t('isNext')}</p>}
              {canWrite && <ParkedTools card={card} onAgreement={onAgreement} />}
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those who lead take in one card at a time; everyone else sees that theirs has come and waits. */
function LateCards() {
  const t = useTranslations('voices.park');
  const { board, people, me, facilitator, canWrite, template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const actions = useRoomActions();
  const cards = facilitator ? board.late.slice(0, 1) : board.late;
  if (cards.length === 0) return null;
  const take = ({ id, column }: Card) => {
    actions.write(({ doc, board: roots, me: by, at }) => takeIn(doc, roots, id, { by, at }));
    announce(t('takenIn', { column: title(column) }));
  };
  const rest = board.late.length - cards.length;
  return (
    <section aria-labelledby="late">
      <h2 id="late" className={controlBoardStyles.asideTitle}>
        {t('lateTitle')}
      </h2>
      <p className={writingStyles.under}>{t('lateHint')}</p>
      <ul className={cardStyles.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <article className={cardStyles.card} data-column={card.column}>
              <p className={writingStyles.under}>{title(card.column)}</p>
              <CardWords card={card} />
              {!facilitator && speaksFor(people, me, card.author) && (
                <p className={writingStyles.under}>{t('lateOwn')}</p>
              )}
              {facilitator && canWrite && (
                <Button look="secondary" onClick={() => take(card)}>
                  {t('takeIn')}
                </Button>
              )}
            </article>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={writingStyles.under}>{t('more', { count: rest })}</p>}
    </section>
  );
}

/** Cards that are not on the columns: those that wait to be talked about, and those that came afterwards. */
export function AsideCards({ onAgreement }: { onAgreement: (id: string) => void }) {
  return (
    <>
      <LateCards />
      <ParkedCards onAgreement={onAgreement} />
    </>
  );
}
