import { newCardId } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useTranslations } from 'use-intl';
import { ColumnTabs } from '../board/ColumnTabs.tsx';
import { DraftList } from '../board/DraftList.tsx';
import { PhoneColumn } from '../board/PhoneColumn.tsx';
import type { Writing } from '../board/Writing.ts';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';

/** The board in child mode: the columns as large buttons, then one of them at a time and nothing else. */
export function PlainColumns(props: {
  own: ColumnId | null;
  setOwn: (column: ColumnId | null) => void;
  onWrite: (writing: Writing) => void;
  onAgreement: (id: string) => void;
}) {
  const { own, setOwn } = props;
  const t = useTranslations('meeting.board');
  const h = useTranslations('houses');
  const { people, me, canWrite } = useMeetingBoard();
  if (own === null)
    return (
      <>
        {!canWrite && <p role="status">{t('readOnly')}</p>}
        <ColumnTabs chosen={null} onChoose={setOwn} />
        {canWrite &&
          voicesOf(people, me).map((voice) => <DraftList key={voice.id} author={voice.id} onWrite={props.onWrite} />)}
      </>
    );
  return (
    <>
      <div>
        <Button look="quiet" onClick={() => setOwn(null)}>
          ‹ {h('allColumns')}
        </Button>
      </div>
      <PhoneColumn
        column={own}
        onWrite={(column) => me && props.onWrite({ column, author: me, draft: newCardId() })}
        onAgreement={props.onAgreement}
      />
    </>
  );
}
