import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';

/** A process that looks after its signals, and in which something goes wrong that nobody catches. */
const PROGRAM = `
  import { closeOnSignal } from ${JSON.stringify(new URL('./signals.ts', import.meta.url).href)};
  import { logSerializers } from ${JSON.stringify(new URL('./log.ts', import.meta.url).href)};
  const say = ({ err }, what) => console.log(JSON.stringify({ ...logSerializers.err(err), what }));
  const app = { log: { fatal: say, error: say } };
  closeOnSignal({ app, stop: async () => console.log('all is on disk') });
  setTimeout(() => {
    throw new TypeError('Elmer sover ikke');
  });
`;

test('[P9] an error nobody caught closes gently, and no word of it is printed', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data;
    });
  const [code] = await once(child, 'close');
  expect([code, said]).toEqual([1, expect.stringMatching(/TypeError.*an error nobody caught.*all is on disk/s)]);
  expect(said).not.toContain('Elmer');
});
