import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { House } from './House.ts';
import { type ProcessUse, sleep, useOf } from './proc.ts';
import { type Wire, wires } from './wires.ts';

const here = import.meta.dirname;
const serverFolder = path.resolve(here, '../../server');

/** A server to measure: how it is started and how it is spoken to. */
interface Spec {
  note: string;
  folder: string;
  args: string[];
  env: Record<string, string>;
  wire: keyof typeof wires;
  /** Rooms are in the address's path, or named in each frame. */
  path: string;
  /** Answers with what it holds; a relay holds nothing. */
  stateful: boolean;
  persistent: boolean;
  /** What counts as "your edit is safe" for its clients; null when it says nothing. */
  ack: 'echo' | 'frame' | null;
}

const ywss = (env: Record<string, string>): Omit<Spec, 'note' | 'persistent'> => ({
  folder: path.join(here, 'peers'),
  args: ['node_modules/ywss-yjs13/src/server.js'],
  env: { HOST: '127.0.0.1', ...env },
  wire: 'yWebsocket',
  path: '/{room}',
  stateful: true,
  ack: 'echo',
});

/** `{port}` and `{data}` are filled in. */
export const specs = {
  relay: {
    note: 'ws 8.23: every frame to the others of the room; no state',
    folder: path.join(here, 'peers'),
    args: ['relay.mjs'],
    env: {},
    wire: 'yWebsocket',
    path: '/{room}',
    stateful: false,
    persistent: false,
    ack: null,
  },
  samtavlen: {
    note: 'this product: gate, SQLite WAL synchronous=FULL, commit before anyone sees or is acknowledged',
    folder: serverFolder,
    args: ['src/main.ts'],
    env: { HOST: '127.0.0.1', DATA_DIR: '{data}', BASE_URL: 'http://127.0.0.1:{port}', TRUST_PROXY: 'true' },
    wire: 'samtavlen',
    path: '',
    stateful: true,
    persistent: true,
    ack: 'frame',
  },
  'ywss-mem': { note: '@y/websocket-server 0.1.1, memory only', persistent: false, ...ywss({}) },
  'ywss-level': {
    note: '@y/websocket-server 0.1.1 with its y-leveldb: written after the broadcast, without fsync',
    persistent: true,
    ...ywss({ YPERSISTENCE: '{data}' }),
  },
  hocuspocus: {
    note: '@hocuspocus/server 4.7.0 with SQLite, its defaults: stored 2 to 10 s after the edit',
    folder: path.join(here, 'peers'),
    args: ['hocuspocus.mjs'],
    env: { DATA: '{data}' },
    wire: 'hocuspocus',
    path: '/',
    stateful: true,
    persistent: true,
    ack: 'frame',
  },
} satisfies Record<string, Spec>;

export type TargetName = keyof typeof specs;

/** Where one person sits: the id their cards carry, and how they get in. */
export interface Seat {
  participant: string;
  address: string;
  headers: Record<string, string>;
}

/** One board, with a seat for each of its people; seat 0 looks on. */
export interface Room {
  name: string;
  seats: Seat[];
}

const START_MS = 30_000;

/** Starts, kills and restarts one server, pinned to the first CPU. */
export class Target {
  readonly name: TargetName;
  readonly spec: Spec;
  readonly wire: Wire;
  readonly port: number;
  readonly data: string;
  #process: ChildProcess | null = null;
  #exited: Promise<unknown> = Promise.resolve();
  #house: House | null = null;
  #nodeArgs: string[];
  #said = '';

  /** @param nodeArgs for the server's own Node, e.g. `--cpu-prof` */
  constructor(name: TargetName, port: number, nodeArgs: string[] = []) {
    this.name = name;
    this.spec = specs[name];
    this.wire = wires[this.spec.wire];
    this.port = port;
    this.#nodeArgs = nodeArgs;
    this.data = path.join(here, 'work', `${name}-${process.pid}`);
    fs.mkdirSync(this.data, { recursive: true });
  }

  #fill = (text: string): string => text.replaceAll('{port}', String(this.port)).replaceAll('{data}', this.data);

  /** @returns ms until it listens */
  async start(): Promise<number> {
    const own = Object.entries(this.spec.env).map(([name, value]) => [name, this.#fill(value)]);
    const env = { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(this.port), ...Object.fromEntries(own) };
    const from = performance.now();
    const child = spawn('taskset', ['-c', '0', process.execPath, ...this.#nodeArgs, ...this.spec.args], {
      cwd: this.spec.folder,
      env,
    });
    this.#process = child;
    this.#exited = once(child, 'exit');
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        this.#said = (this.#said + chunk.toString('utf8')).slice(-20_000);
      });
    while (!(await this.#accepts())) {
      if (child.exitCode !== null || performance.now() - from > START_MS)
        throw new Error(`${this.name} did not start: ${this.#said}`);
      await sleep(10);
    }
    const took = performance.now() - from;
    if (this.name === 'samtavlen') this.#house ??= await House.open(this.port, () => this.#said);
    return took;
  }

  #accepts(): Promise<boolean> {
    return new Promise((resolve) => {
      const probe = net.connect(this.port, '127.0.0.1', () => {
        probe.destroy();
        resolve(true);
      });
      probe.on('error', () => resolve(false));
    });
  }

  get use(): ProcessUse {
    return useOf(this.#process?.pid ?? 0);
  }

  /** A board with `people` people, the first of whom only looks on (when there is more than one). */
  async room(name: string, people: number): Promise<Room> {
    if (this.#house) return this.#house.plan(name, people);
    const address = `ws://127.0.0.1:${this.port}${this.spec.path.replace('{room}', name)}`;
    const seats = Array.from({ length: people }, (_, index) => ({
      participant: `person${index}`,
      address,
      headers: {},
    }));
    return { name, seats };
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const inTime = await Promise.race([this.#exited.then(() => true), sleep(15_000).then(() => false)]);
    if (!inTime) child.kill('SIGKILL');
    await this.#exited;
  }

  async remove(): Promise<void> {
    await this.kill('SIGTERM');
    fs.rmSync(this.data, { recursive: true, force: true });
  }

  /** Until it has nothing left to do: under 3% of a CPU for a second. */
  async idle(most = 120_000): Promise<void> {
    const from = performance.now();
    for (let last = this.use.cpu; performance.now() - from < most; ) {
      await sleep(1_000);
      const { cpu } = this.use;
      if (cpu - last < 0.03) return;
      last = cpu;
    }
  }
}
