import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type { Database } from './database.ts';

/**
 * Gives node:sqlite the shape Kysely expects of a driver. A transaction takes the write lock at once: the rooms write
 * to the same file from their own thread, and a lock that is upgraded later fails instead of waiting.
 */
const driverOver = (db: DatabaseSync): SqliteDatabase => ({
  close: () => db.close(),
  prepare: (sql) => {
    const statement = db.prepare(sql === 'begin' ? 'begin immediate' : sql);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...(values as SQLInputValue[])),
      run: (values) => statement.run(...(values as SQLInputValue[])),
      iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
    };
  },
});

/** Kysely lets one transaction at a time through a single connection, so callers may overlap. */
export const kyselyOver = (db: DatabaseSync): Kysely<Database> =>
  new Kysely<Database>({ dialect: new SqliteDialect({ database: driverOver(db) }) });
