import { parentPort, workerData } from 'node:worker_threads';
import { connect } from './connect.ts';
import type { RoomsAnswer, RoomsCall } from './rooms.ts';
import { RoomTables } from './roomTables.ts';

const db = connect(workerData as string);
const tables = new RoomTables(db);

parentPort?.on('message', ({ id, method, args }: RoomsCall) => {
  let answer: RoomsAnswer;
  try {
    const call = tables[method] as (...args: unknown[]) => unknown;
    answer = { id, ok: true, value: call.apply(tables, args) };
  } catch (error) {
    const { name, message } = error as Error;
    const code = (error as { errcode?: number }).errcode;
    answer = { id, ok: false, name, message, code };
  }
  parentPort?.postMessage(answer);
});

parentPort?.on('close', () => db.close());
