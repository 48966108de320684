import path from 'node:path';
import { addressesOf } from './addresses.ts';
import { hotPages } from './dev/hotPages.ts';
import { DEV_ACCOUNT, type SeededMeeting, seedWorkedMeetings } from './dev/workedMeetings.ts';
import { projectRoot, readSettings, type Settings, WrongSettings } from './settings.ts';
import { closeOnSignal } from './signals.ts';
import { startServer } from './startServer.ts';
import { emptyFolder } from './store/emptyFolder.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The pages get the port that was asked for, and the server, which only Vite talks to, the next one. */
function behindVite(asked: Settings): Settings {
  const baseUrl = addressesOf(asked, asked.port).public;
  const dataDir = path.join(projectRoot, '.tools/dev-data');
  return { ...asked, baseUrl, dataDir, host: '127.0.0.1', port: asked.port + 1 };
}

function tell(meetings: readonly SeededMeeting[], { here, network }: { here: string; network: string[] }): void {
  say(`Samtavlen is running with hot reload: ${[here, ...network].join('  ')}`);
  say(`  Sign in as ${DEV_ACCOUNT.email} with the password: ${DEV_ACCOUNT.password}`);
  for (const { title, control, wall, phone } of meetings)
    say(`\n${title}\n  control: ${control}\n  wall:    ${wall}\n  phone:   ${phone}`);
}

try {
  const asked = readSettings();
  const settings = behindVite(asked);
  emptyFolder(settings.dataDir);
  const server = await startServer(settings);
  const vite = hotPages(asked, server.addresses.here);
  vite.on('exit', (code) => process.exit(code ?? 0));
  closeOnSignal(server, () => vite.removeAllListeners('exit').kill());
  tell(await seedWorkedMeetings(server.deps), addressesOf(asked, asked.port));
} catch (error) {
  if (!(error instanceof WrongSettings)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
