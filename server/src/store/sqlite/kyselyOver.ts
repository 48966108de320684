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

/** Statements kept ready: reading the SQL again was a twentieth of what 400 people cost who come at once. */
const MOST_PREPARED = 300;

/**
 * Gives node:sqlite the shape Kysely expects of a driver. A transaction takes the write lock at once: the rooms write
 * to the same file from their own thread, and a lock that is upgraded later fails instead of waiting.
 */
function driverOver(db: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement =>
    sql === 'rollback' ? rollbackOver(db) : statementOver(db.prepare(sql === 'begin' ? 'begin immediate' : sql));
  return {
    close: () => db.close(),
    prepare: (sql) => {
      if (prepared.size > MOST_PREPARED) prepared.clear();
      const statement = prepared.get(sql) ?? prepare(sql);
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/** Kysely lets one transaction at a time through a single connection, so callers may overlap. */
export const kyselyOver = (db: DatabaseSync): Kysely<Database> =>
  new Kysely<Database>({ dialect: new SqliteDialect({ database: driverOver(db) }) });
