import { setAnswersTo, setLine, setNeedsGrant, setStanding } from '@samtavlen/shared/board/agreementChanges.ts';
import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Checkbox } from '../ui/Choices.tsx';
import { Select } from '../ui/Field.tsx';
import { SharedLine } from './SharedLine.tsx';

/** Enough of a card to know it by, in characters. */
const ABOUT = 60;

/** The worry or wish an agreement answers, chosen among those on the board. */
function AnswersTo({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.agreement');
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const actions = useRoomActions();
  const cards = board.columns.flatMap(({ id, cards }) => (id === 'concern' || id === 'wish' ? cards : []));
  if (cards.length === 0) return null;
  const choose = (card: string) =>
    actions.write(({ doc, board: roots }) => setAnswersTo(doc, roots, agreement.id, card === '' ? null : card));
  return (
    <Select name="answersTo" label={t('answersTo')} optional value={agreement.from ?? ''} onChange={choose}>
      <option value="">{t('answersNone')}</option>
      {cards.map((card) => (
        <option key={card.id} value={card.id}>
          {card.text.slice(0, ABOUT)} ({naming.short(card.author)})
        </option>
      ))}
    </Select>
  );
}

/** It goes on without a day. */
export function Standing({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.agreement');
  const actions = useRoomActions();
  return (
    <Checkbox
      name="standing"
      label={t('standing')}
      hint={t('standingHint')}
      checked={agreement.standing}
      onChange={(on) => actions.write(({ doc, board }) => setStanding(doc, board, agreement.id, on))}
    />
  );
}

/** What more there is to say of an agreement: a grant it waits for, who must be told, and what it answers. */
export function AgreementExtras({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.agreement');
  const actions = useRoomActions();
  return (
    <>
      <Checkbox
        name="needsGrant"
        label={t('needsGrant')}
        hint={t('needsGrantHint')}
        checked={agreement.needsGrant}
        onChange={(on) => actions.write(({ doc, board }) => setNeedsGrant(doc, board, agreement.id, on))}
      />
      <SharedLine
        name="tell"
        label={t('tell')}
        value={agreement.tell}
        onType={(text) => actions.write(({ doc, board }) => setLine(doc, board, agreement.id, 'tell', text))}
      />
      <AnswersTo agreement={agreement} />
    </>
  );
}
