import type { StoredRoom } from '../RoomStore.ts';
import type { Packed } from './packedLog.ts';
import type { RoomsAnswer, RoomsCall } from './RoomsWorker.ts';
import type { RoomTables, ToOpen } from './roomTables.ts';

/** What is done for a call that is not `open`. */
export type Doing = (call: RoomsCall) => unknown;

function failed(id: number, error: unknown): RoomsAnswer {
  const { name, message, errcode: code } = error as Error & { errcode?: number };
  return { id, ok: false, name, message, code };
}

function answered(id: number, work: () => unknown): RoomsAnswer {
  try {
    return { id, ok: true, value: work() };
  } catch (error) {
    return failed(id, error);
  }
}

const toOpen = ({ args: [tail, room] }: RoomsCall): ToOpen => ({ tail, room }) as ToOpen;

const opened = (id: number, one: Packed<StoredRoom> | Error): RoomsAnswer =>
  one instanceof Error ? failed(id, one) : { id, ok: true, value: one };

/** Rooms that are asked for one after the other are opened in one commit: they wait for the disk once. */
function openAll(calls: readonly RoomsCall[], tables: Pick<RoomTables, 'openAll'>): RoomsAnswer[] {
  try {
    const rooms = tables.openAll(calls.map(toOpen));
    return calls.map(({ id }, at) => opened(id, rooms[at] as Packed<StoredRoom> | Error));
  } catch (error) {
    return calls.map(({ id }) => failed(id, error));
  }
}

/** Does what a letter asks for, in its order. @returns an answer to each call: one that fails is its own affair */
export function answerCalls(
  calls: readonly RoomsCall[],
  tables: Pick<RoomTables, 'openAll'>,
  doing: Doing,
): RoomsAnswer[] {
  const answers: RoomsAnswer[] = [];
  while (answers.length < calls.length) {
    const rest = calls.slice(answers.length);
    const other = rest.findIndex(({ method }) => method !== 'open');
    const [first] = rest as [RoomsCall];
    if (other === 0) answers.push(answered(first.id, () => doing(first)));
    else answers.push(...openAll(other < 0 ? rest : rest.slice(0, other), tables));
  }
  return answers;
}
