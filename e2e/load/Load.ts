import { Board } from './Board.ts';
import type { Client } from './Client.ts';
import { machineUse, sleep } from './proc.ts';
import { type Quantiles, quantiles } from './quantiles.ts';
import type { Target } from './Target.ts';
import { firstText, textOfCard, typedText } from './workload.ts';

/** How long what was sent in one window took, in ms. */
class Meter {
  values: number[] = [];
  #from = Number.POSITIVE_INFINITY;
  #to = Number.POSITIVE_INFINITY;

  add(sentAt: number | undefined, now: number): void {
    if (sentAt !== undefined && sentAt >= this.#from && sentAt < this.#to) this.values.push(now - sentAt);
  }

  open(): void {
    this.values = [];
    this.#from = performance.now();
    this.#to = Number.POSITIVE_INFINITY;
  }

  shut(): void {
    this.#to = performance.now();
  }
}

export interface LoadOptions {
  /** People at a board, one of whom looks on. */
  people?: number;
  /** Letters and presence a second by each writer. */
  letters?: number;
  moves?: number;
  prefix?: string;
  /** Which clients hold a document. */
  full?: (board: number, index: number) => boolean;
}

export interface Measured {
  boards: number;
  letter: Quantiles;
  ack: Quantiles;
  missing: number;
  deliveredPerSecond: number;
  bytesToClientsPerSecond: number;
  framesToClientsPerSecond: number;
  serverCpu: number;
  loadCpu: number;
  othersCpu: number;
  usPerDelivery: number;
  rssMB: number;
  drops: number;
  dropReason: string;
}

interface Job {
  client: Client;
  board: number;
  period: number;
  due: number;
  run: () => void;
}

/** How often a client says that it is still here, in ms. */
const BEAT_MS = 10_000;

const SLOTS = 2_048;
const round = (value: number) => Math.round(value * 1000) / 1000;

/** Boards full of people who type at their own pace, whatever the server does. */
export class Load {
  readonly target: Target;
  readonly boards: Board[] = [];
  readonly meter = new Meter();
  readonly ackMeter = new Meter();
  /** Boards from this one on keep still. */
  active = Number.POSITIVE_INFINITY;
  typed = 0;
  drops = 0;
  dropReason = '';
  #options: Required<LoadOptions>;
  #wheel: Job[][] = Array.from({ length: SLOTS }, () => []);
  #cursor = Math.floor(performance.now());
  #timer: NodeJS.Timeout | undefined;
  #beats: NodeJS.Timeout;

  constructor(target: Target, options: LoadOptions = {}) {
    this.target = target;
    this.#options = { people: 8, letters: 5, moves: 2, prefix: 'board', full: () => false, ...options };
    this.#beats = setInterval(() => {
      if (target.spec.stateful) for (const client of this.clients) client.beat();
    }, BEAT_MS);
  }

  drop(why: string): void {
    this.drops++;
    this.dropReason = why;
  }

  async addBoards(count: number): Promise<void> {
    const { people, prefix, full } = this.#options;
    for (let added = 0; added < count; ) {
      const some = Array.from({ length: Math.min(10, count - added) }, (_, k) => this.boards.length + k);
      const boards = await Promise.all(
        some.map(async (index) => new Board(this, await this.target.room(`${prefix}-${index}`, people))),
      );
      await Promise.all(boards.map((board, k) => board.populate((index) => full(some[k] as number, index))));
      for (const board of boards) this.#schedule(board);
      added += some.length;
    }
  }

  #schedule(board: Board): void {
    const { letters, moves } = this.#options;
    const index = this.boards.push(board) - 1;
    for (const client of board.writers.values()) {
      const type = () => {
        client.type();
        this.typed++;
      };
      this.#later({ client, board: index, period: 1000 / letters, due: 0, run: type }, Math.random());
      if (moves > 0)
        this.#later({ client, board: index, period: 1000 / moves, due: 0, run: () => client.move() }, Math.random());
    }
  }

  #later(job: Job, share = 0.7 + 0.6 * Math.random()): void {
    job.due = Math.max(job.due, performance.now() - job.period) + job.period * share;
    this.#wheel[Math.max(Math.floor(job.due), this.#cursor + 1) % SLOTS]?.push(job);
  }

  start(): void {
    this.#timer = setInterval(() => {
      const now = performance.now();
      for (; this.#cursor < Math.floor(now); this.#cursor++) {
        const slot = this.#cursor % SLOTS;
        const jobs = this.#wheel[slot] ?? [];
        this.#wheel[slot] = [];
        for (const job of jobs) {
          if (job.board < this.active && !job.client.leaving && job.client.board.from <= now) job.run();
          this.#later(job);
        }
      }
    }, 1);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  get clients(): Client[] {
    return this.boards.flatMap(({ clients }) => clients);
  }

  get #heard(): { bytes: number; frames: number } {
    let [bytes, frames] = [0, 0];
    for (const client of this.clients) {
      bytes += client.socket?.bytesIn ?? 0;
      frames += client.frames;
    }
    return { bytes, frames };
  }

  async measure(ms: number): Promise<Measured> {
    this.meter.open();
    this.ackMeter.open();
    const [from, own, server, heard, machine, typed] = [
      ...([performance.now(), process.cpuUsage(), this.target.use, this.#heard] as const),
      ...([machineUse(), this.typed] as const),
    ] as const;
    await sleep(ms);
    const seconds = (performance.now() - from) / 1000;
    const used = process.cpuUsage(own);
    const [serverNow, heardNow, machineNow] = [this.target.use, this.#heard, machineUse()];
    this.meter.shut();
    this.ackMeter.shut();
    const letters = this.typed - typed;
    const wanted = letters * (this.#options.people - 1);
    for (let waited = 0; waited < 30 && this.meter.values.length < wanted; waited++) await sleep(50);
    const delivered = this.meter.values.length;
    const serverCpu = serverNow.cpu - server.cpu;
    const loadCpu = (used.user + used.system) / 1e6;
    return {
      boards: Math.min(this.active, this.boards.length),
      letter: quantiles(this.meter.values),
      ack: quantiles(this.ackMeter.values),
      missing: wanted - delivered,
      deliveredPerSecond: Math.round(delivered / seconds),
      bytesToClientsPerSecond: Math.round((heardNow.bytes - heard.bytes) / seconds),
      framesToClientsPerSecond: Math.round((heardNow.frames - heard.frames) / seconds),
      serverCpu: round(serverCpu / seconds),
      loadCpu: round(loadCpu / seconds),
      othersCpu: round((machineNow.busy - machine.busy - serverCpu - loadCpu) / seconds),
      usPerDelivery: round((serverCpu * 1e6) / Math.max(1, delivered)),
      rssMB: Math.round(serverNow.rss / 2 ** 20),
      drops: this.drops,
      dropReason: this.dropReason,
    };
  }

  #lost(): number {
    let lost = 0;
    for (const board of this.boards)
      for (const [id, clock] of board.expected)
        for (const client of board.clients)
          if (client.id !== id && !client.leaving) lost += Math.max(0, clock - (client.seen.get(id) ?? 0));
    return lost;
  }

  /** Waits until everyone has everything. @returns what is missing after `most` ms */
  async settle(most = 15_000): Promise<number> {
    const from = performance.now();
    while (this.#lost() > 0 && performance.now() - from < most) await sleep(50);
    return this.#lost();
  }

  /** @returns cards whose words are not what was typed: in every client that holds a document, and for newcomers */
  async wrongCards(newcomers = 3): Promise<number> {
    let wrong = 0;
    for (const [index, board] of this.boards.entries()) {
      const readers = board.clients.filter(({ doc, leaving }) => doc && !leaving);
      if (index < newcomers && this.target.spec.stateful) {
        const visitor = board.visitor({ full: true });
        await visitor.connect();
        await Promise.race([visitor.until(board.expected), sleep(10_000)]);
        readers.push(visitor);
      }
      for (const { doc } of readers)
        for (const { part, clock } of board.writers.values())
          if (doc && textOfCard(doc, part?.cards[0] ?? '') !== firstText + typedText(clock)) wrong++;
    }
    return wrong;
  }

  async close(): Promise<void> {
    this.stop();
    clearInterval(this.#beats);
    for (const client of this.clients) client.leave();
    await sleep(300);
    for (const client of this.clients) client.cut();
  }
}
