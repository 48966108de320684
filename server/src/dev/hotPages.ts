import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { environmentWith, projectRoot } from '../settings.ts';

/**
 * Starts the client's own Vite as a child, which reloads what changes and passes `/api` and `/ws` on to the server.
 * @param server origin of the server
 */
export function hotPages(listen: { host: string; port: number }, server: string): ChildProcess {
  const client = path.join(projectRoot, 'client');
  const vite = path.join(client, 'node_modules/vite/bin/vite.js');
  const options = ['--host', listen.host, '--port', String(listen.port), '--strictPort', '--logLevel', 'warn'];
  return spawn(process.execPath, [vite, ...options], {
    cwd: client,
    env: environmentWith({ SAMTAVLEN_SERVER: server }),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
