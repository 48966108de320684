import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './controlTools.module.css';
import { MirrorQuestion } from './MirrorQuestion.tsx';
import { useMirror } from './mirror.ts';
import { WallFitting } from './WallFitting.tsx';

/** Before anyone comes: can the last seat read the wall, and can the room see this page? */
export function RoomSetUp({ command, onHere }: { command: (command: Command) => void; onHere: () => void }) {
  const { view } = useMeetingBoard();
  const mirror = useMirror(view.meeting.id);
  return (
    <div className={styles.roomSetUp}>
      <WallFitting command={command} />
      <MirrorQuestion {...mirror} onHere={onHere} />
    </div>
  );
}
