import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const serverFolder = path.resolve(import.meta.dirname, '../../../server');

/** How long a start may take, ms: the first of a day reads every file from a cold disk. */
const START = 20_000;

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The product as it is installed: a process of its own, a port of its own, and a data folder that outlives its death. */
export class Samtavlen {
  readonly url: string;
  readonly #port: number;
  readonly #data = fs.mkdtempSync(path.join(os.tmpdir(), 'samtavlen-e2e-'));
  #process: ChildProcess | null = null;
  /** After its first start it has an account, and no link for the first any more. */
  #begun = false;
  /** Everything the server has said since its last start. */
  said = '';

  private constructor(port: number) {
    this.#port = port;
    this.url = `http://localhost:${port}`;
  }

  static async start(): Promise<Samtavlen> {
    const server = new Samtavlen(await freePort());
    try {
      await server.start();
      return server;
    } catch (fault) {
      await server.remove();
      throw fault;
    }
  }

  /** The link that makes the first account. */
  get setUpLink(): string {
    const link = /http\S+\/opsaetning\/\S+/.exec(this.said)?.[0];
    if (!link) throw new Error(`no set-up link in: ${this.said}`);
    return link;
  }

  /** Starts on the same port and the same data as before. */
  async start(): Promise<void> {
    const { PATH = '' } = process.env;
    const env = { PATH, PORT: String(this.#port), HOST: '127.0.0.1', DATA_DIR: this.#data, BASE_URL: this.url };
    this.said = '';
    const child = spawn(process.execPath, ['src/main.ts'], { cwd: serverFolder, env });
    this.#process = child;
    const hear = (chunk: Buffer) => {
      this.said += chunk.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const said = this.#begun ? 'The data lies in' : '/opsaetning/';
    const late = AbortSignal.timeout(START);
    while (!(this.said.includes(said) && (await this.#answers()))) {
      if (child.exitCode !== null || late.aborted) throw new Error(`the server did not start: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    this.#begun = true;
  }

  async #answers(): Promise<boolean> {
    return fetch(`${this.url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const gone = once(child, 'exit');
    child.kill(signal);
    const [code] = await gone;
    return code as number | null;
  }

  /** The power goes: nothing is finished, nothing is said goodbye to. */
  kill(): Promise<number | null> {
    return this.#end('SIGKILL');
  }

  /** Ctrl-C. @returns the exit code */
  stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Ends it and takes its data away. */
  async remove(): Promise<void> {
    await this.kill();
    fs.rmSync(this.#data, { recursive: true, force: true });
  }
}
