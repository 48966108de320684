import module from 'node:module';
import { readSettings, WrongSettings } from './settings.ts';
import { closeOnSignal } from './signals.ts';
import { newSetUpLink } from './staff/staffLinks.ts';
import { type RunningServer, startServer } from './startServer.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function greet({ addresses, deps }: RunningServer): Promise<void> {
  say('Samtavlen is running.');
  say(`  Here:           ${addresses.here}`);
  for (const address of addresses.network) say(`  On the network: ${address}`);
  if (deps.settings.baseUrl) say(`  In links:       ${addresses.public}`);
  say(`  The data lies in ${deps.settings.dataDir}`);
  const link = await newSetUpLink(deps);
  if (link) say(`\nOpen this link once to make the first account:\n  ${link}\n`);
}

/** Runs until it is asked to stop. */
export async function serve(): Promise<void> {
  try {
    const server = await startServer(readSettings());
    closeOnSignal(server);
    await greet(server);
    // Only now: what the rehearsal has compiled is kept with it.
    module.flushCompileCache();
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
