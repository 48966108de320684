// Hocuspocus with its defaults and SQLite: the schema and SQL of its own extension-sqlite, on node:sqlite.
import { DatabaseSync } from 'node:sqlite';
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';

const db = new DatabaseSync(`${process.env.DATA}/documents.sqlite`);
db.exec('CREATE TABLE IF NOT EXISTS documents (name varchar(255) NOT NULL, data blob NOT NULL, UNIQUE(name))');
const read = db.prepare('SELECT data FROM documents WHERE name = ?');
const write = db.prepare(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET data = excluded.data',
);
const database = new Database({
  fetch: async ({ documentName }) => read.get(documentName)?.data ?? null,
  store: async ({ documentName, state }) => void write.run(documentName, state),
});
new Server({ port: Number(process.env.PORT), address: '127.0.0.1', quiet: true, extensions: [database] }).listen();
