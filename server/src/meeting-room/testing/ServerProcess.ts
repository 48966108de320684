import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { environmentWith, projectRoot } from '../../settings.ts';

/** A server as it runs at a customer's: a process of its own on a real port, which a test can kill. */
export class ServerProcess {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;

  private constructor(child: ChildProcess, origin: string) {
    this.child = child;
    this.origin = origin;
  }

  /**
   * Starts it on the data in `folder` and waits until it listens.
   * @param room kB that any one of its files may grow to, for a disk that is soon full
   */
  static async start(folder: string, room?: number): Promise<ServerProcess> {
    const settings = { DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' };
    // Vitest has a BASE_URL of its own, and it is no address.
    const { BASE_URL: _vitests, ...env } = environmentWith(settings);
    const main = path.join(projectRoot, 'server/src/main.ts');
    const limit = room === undefined ? '' : `ulimit -f ${room * 2};`;
    const child = spawn('sh', ['-c', `${limit} exec "$0" "$1"`, process.execPath, main], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const origin = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (data: Buffer) => {
        said += data;
        const found = /Here: +(http:\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.on('exit', () => reject(new Error(`the server did not start: ${said}`)));
    });
    return new ServerProcess(child, origin);
  }

  /** @returns the exit code, null when the signal ended it */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    return (await gone)[0] as number | null;
  }
}
