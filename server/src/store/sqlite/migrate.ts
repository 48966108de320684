import type { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations/migrations.ts';

/** Brings the database up to date: each missing step in a transaction of its own, recorded with it. */
export function migrate(db: DatabaseSync, steps = migrations): void {
  db.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT');
  const done = new Set(
    db
      .prepare('SELECT name FROM migration')
      .all()
      .map((row) => row.name),
  );
  for (const { name, sql } of steps) {
    if (done.has(name)) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(sql);
      db.prepare('INSERT INTO migration (name, at) VALUES (?, ?)').run(name, Date.now());
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
