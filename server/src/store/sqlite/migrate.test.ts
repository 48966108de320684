import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';

const one = { name: '0001_one', sql: 'CREATE TABLE one (id TEXT)' };
const two = { name: '0002_two', sql: 'CREATE TABLE two (id TEXT); INSERT INTO one VALUES (1)' };

const tables = (db: DatabaseSync) =>
  db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all()
    .map((row) => row.name);

test('each step is taken once, and a later start takes only the new ones', () => {
  const db = new DatabaseSync(':memory:');
  migrate(db, [one]);
  migrate(db, [one, two]);
  migrate(db, [one, two]);
  expect(tables(db)).toEqual(['migration', 'one', 'two']);
  expect(db.prepare('SELECT count(*) AS n FROM one').get()?.n).toBe(1);
});

test('a step that fails half-way leaves nothing behind and is tried again', () => {
  const db = new DatabaseSync(':memory:');
  const broken = { name: '0002_two', sql: 'CREATE TABLE two (id TEXT); INSERT INTO nowhere VALUES (1)' };
  expect(() => migrate(db, [one, broken])).toThrow('nowhere');
  expect(tables(db)).toEqual(['migration', 'one']);
  migrate(db, [one, two]);
  expect(tables(db)).toEqual(['migration', 'one', 'two']);
});
