import { newCardId } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useTranslations } from 'use-intl';
import { ColumnTabs } from '../board/ColumnTabs.tsx';
import { DangerList } from '../board/laneParts.ts';
import { AsideCards, DraftList, UndoButtons, WithdrawnTray } from '../board/laterParts.ts';
import { PhoneColumn } from '../board/PhoneColumn.tsx';
import type { Writing } from '../board/Writing.ts';
import { voicesOf } from '../participants/people.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { EarlierList } from './laterParts.ts';
import styles from './phone.module.css';

/** The board on a phone, one column at a time. `own` is the column the person chose; null follows the meeting. */
export function PhoneColumns(props: {
  own: ColumnId | null;
  setOwn: (column: ColumnId | null) => void;
  onWrite: (writing: Writing) => void;
  onAgreement: (id: string) => void;
}) {
  const { own, setOwn } = props;
  const t = useTranslations('meeting.board');
  const { board, template, view, people, me, canWrite } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const open = view.conduct.column;
  const column = own ?? open ?? (template.columns[0] as ColumnId);
  return (
    <>
      <div className={styles.statusLine}>
        <p>{open ? t('now', { column: title(open) }) : t('notStarted')}</p>
        {open && own !== null && own !== open && (
          <Button look="quiet" onClick={() => setOwn(null)}>
            {t('follow', { column: title(open) })}
          </Button>
        )}
      </div>
      <EarlierList />
      {board.dangerStatements.length > 0 && <DangerList />}
      <ColumnTabs chosen={column} onChoose={setOwn} />
      {!canWrite && <p role="status">{t('readOnly')}</p>}
      <PhoneColumn
        column={column}
        onWrite={(into) => me && props.onWrite({ column: into, author: me, draft: newCardId() })}
        onAgreement={props.onAgreement}
      />
      {(board.parked.length > 0 || board.late.length > 0) && <AsideCards onAgreement={props.onAgreement} />}
      <div className={styles.undo}>
        <UndoButtons />
      </div>
      {canWrite &&
        voicesOf(people, me).map((voice) => <DraftList key={voice.id} author={voice.id} onWrite={props.onWrite} />)}
      <WithdrawnTray />
    </>
  );
}
