import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Database } from './database.ts';

const statementOver = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...(values as SQLInputValue[])),
  run: (values) => statement.run(...(values as SQLInputValue[])),
  iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
});

/** SQLite takes a transaction back by itself when the disk is full; a second rollback would hide why. */
const rollbackOver = (db: DatabaseSync): SqliteStatement => ({
  ...statementOver(db.prepare('rollback')),
  run: () => {
    if (db.isTransaction) db.exec('rollback');
    return { changes: 0, lastInsertRowid: 0 };
  },
});

/**
 * Gives node:sqlite the shape Kysely expects of a driver. A transaction takes the write lock at once: the rooms write
 * to the same file from their own thread, and a lock that is upgraded later fails instead of waiting.
 */
const driverOver = (db: DatabaseSync): SqliteDatabase => ({
  close: () => db.close(),
  prepare: (sql) => {
    if (sql === 'rollback') return rollbackOver(db);
    return statementOver(db.prepare(sql === 'begin' ? 'begin immediate' : sql));
  },
});

/** Kysely lets one transaction at a time through a single connection, so callers may overlap. */
export const kyselyOver = (db: DatabaseSync): Kysely<Database> =>
  new Kysely<Database>({ dialect: new SqliteDialect({ database: driverOver(db) }) });
