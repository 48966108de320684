import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useTurnLines } from '../closing/useTurnLines.ts';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useMeetingKeys } from './useMeetingKeys.ts';

/** The keys of those who lead, wherever the meeting is led from. `own` are those that this page alone can do. */
export function useLeadKeys(
  on: boolean,
  command: (command: Command) => void,
  own: { newCard(): void; newAgreement(): void; help(): void },
): void {
  const { view, template } = useMeetingBoard();
  const { undo, redo } = useRoomActions();
  const { column, covered, wall, phase } = view.conduct;
  const lines = useTurnLines(command);
  const speaks = view.round?.now ?? null;
  useMeetingKeys(on, {
    ...own,
    undo,
    redo,
    openColumn: (at) => {
      const to = template.columns[at];
      if (to) command({ do: 'openColumn', column: to });
    },
    cover: () => command({ do: 'cover', covered: !covered }),
    wallMode: () => command({ do: 'showOnWall', mode: wall.mode === 'read' ? 'overview' : 'read' }),
    ...(wall.mode === 'read' && {
      pageBack: () => command({ do: 'turnPage', to: 'back' }),
      pageOn: () => command({ do: 'turnPage', to: 'on' }),
    }),
    joinHelp: () => command({ do: 'joinHelp', on: !wall.joinHelp }),
    round: () => {
      if (phase !== 'open' || column === null) return;
      command(view.round ? { do: 'endRound' } : { do: 'startRound', column, childFirst: false });
    },
    nextTurn: () => {
      if (phase === 'summingUp') lines.next();
      else if (speaks !== null) command({ do: 'nextTurn', person: speaks });
    },
    lineBefore: lines.before,
    passTurn: () => speaks !== null && command({ do: 'passTurn', person: speaks }),
  });
}
