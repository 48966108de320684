import { staff } from './0001_staff.ts';
import { rooms } from './0002_rooms.ts';

/** Every step of the database, oldest first. A step that has been released is never changed. */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: '0001_staff', sql: staff },
  { name: '0002_rooms', sql: rooms },
];
