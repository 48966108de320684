import { type CollisionDetection, closestCorners, DndContext, pointerWithin } from '@dnd-kit/core';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { ControlColumn } from './ControlColumn.tsx';
import styles from './controlBoard.module.css';
import { useDragging } from './useDragging.ts';

/** What lies under the pointer; with the keyboard there is no pointer, so the nearest. */
const underThePointer: CollisionDetection = (args) => {
  const hits = pointerWithin(args);
  return hits.length > 0 ? hits : closestCorners(args);
};

/** All columns side by side, as the facilitator needs them; only this page carries the dragging. */
export function ControlBoard(props: {
  onWrite: (column: ColumnId) => void;
  onAgreement: (id: string) => void;
  onDangers: () => void;
}) {
  const { template } = useMeetingBoard();
  const dragging = useDragging(props.onAgreement);
  return (
    <DndContext {...dragging} collisionDetection={underThePointer}>
      <div className={styles.board}>
        {template.columns.map((column) => (
          <ControlColumn key={column} column={column} {...props} />
        ))}
      </div>
    </DndContext>
  );
}
