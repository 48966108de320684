import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const MS = [0.5, 1, 2, 5, 10, 25, 50, 100, 250, 1000, 5000];

/** What is counted of a room in memory. */
interface MeasuredRoom {
  log: { length: number; bytes: number };
  connections: ReadonlySet<{ buffered: number }>;
  document: { isAtRest: boolean };
}

/** What an operator may know of the rooms: counts and times, never a name, an id or a word (engine.md 3.11). */
export class RoomMeter {
  readonly register = new Registry();
  /** Asked at every reading, like the rooms. */
  journalBytes = async (): Promise<number> => 0;
  readonly #rooms = new Set<MeasuredRoom>();
  #connections = 0;
  #sent = 0;
  #commit: Histogram;
  #batch: Histogram;
  #turn: Histogram;
  #fold: Histogram;
  #scrub: Histogram;
  #gaveBack: Histogram;
  #edits: Counter;
  #refused: Counter<'reason'>;
  #startedOver: Counter<'why'>;
  #failed: Counter;
  #behind: Counter;

  constructor() {
    const registers = [this.register];
    const times = (name: string, help: string) => new Histogram({ name, help, buckets: MS, registers });
    this.#commit = times('samtavlen_commit_ms', 'From the start of a commit until it is on disk');
    this.#turn = times('samtavlen_turn_ms', 'Judging and applying what one room heard in one turn');
    this.#fold = times('samtavlen_fold_ms', 'Folding one room’s log into a snapshot, in a thread of its own');
    this.#scrub = times('samtavlen_scrub_ms', 'Overwriting all that was deleted; writers wait meanwhile');
    this.#gaveBack = times('samtavlen_memory_ms', 'Giving memory back in a quiet moment; everybody waits meanwhile');
    this.#batch = new Histogram({
      name: 'samtavlen_commit_edits',
      help: 'Edits in one commit',
      buckets: [1, 2, 5, 10, 50, 250, 1000],
      registers,
    });
    const counter = (name: string, help: string) => new Counter({ name, help, registers });
    this.#edits = counter('samtavlen_edits_total', 'Edits that are on disk');
    this.#failed = counter('samtavlen_commits_failed_total', 'Commits the disk did not take');
    this.#behind = counter(
      'samtavlen_catch_ups_total',
      'Slow sockets that were sent one difference instead of each edit',
    );
    const [reason, why] = ['reason', 'why'] as const;
    this.#refused = new Counter({
      ...{ name: 'samtavlen_edits_refused_total', help: 'Edits the gate refused', labelNames: [reason], registers },
    });
    this.#startedOver = new Counter({
      ...{ name: 'samtavlen_rooms_started_over_total', help: 'Rooms loaded again', labelNames: [why], registers },
    });
    this.#pull(registers);
  }

  #pull(registers: Registry[]): void {
    const gauge = (name: string, help: string, now: () => number | Promise<number>) =>
      new Gauge({
        ...{ name, help, registers },
        async collect() {
          this.set(await now());
        },
      });
    const sum = (of: (room: MeasuredRoom) => number) => [...this.#rooms].reduce((all, room) => all + of(room), 0);
    const buffered = ({ connections }: MeasuredRoom) => [...connections].reduce((all, one) => all + one.buffered, 0);
    gauge('samtavlen_rooms', 'Rooms in memory', () => this.#rooms.size);
    gauge('samtavlen_rooms_at_rest', 'Rooms whose document is put away as bytes', () =>
      sum(({ document }) => +document.isAtRest),
    );
    gauge('samtavlen_connections', 'Devices in rooms', () => this.#connections);
    gauge('samtavlen_sent_bytes', 'Bytes written to sockets since the start', () => this.#sent);
    gauge('samtavlen_buffered_bytes', 'Bytes that devices have not taken yet', () => sum(buffered));
    gauge('samtavlen_document_bytes', 'Bytes on disk of the rooms in memory', () => sum(({ log }) => log.bytes));
    gauge('samtavlen_log_edits', 'Edits of these rooms since they were folded', () => sum(({ log }) => log.length));
    gauge('samtavlen_journal_bytes', 'Bytes on disk that are not sorted into their rooms', () => this.journalBytes());
  }

  opened(room: MeasuredRoom): void {
    this.#rooms.add(room);
  }

  ended(room: MeasuredRoom): void {
    this.#rooms.delete(room);
  }

  committed(ms: number, edits: number): void {
    this.#commit.observe(ms);
    this.#batch.observe(edits);
    this.#edits.inc(edits);
  }

  commitFailed(): void {
    this.#failed.inc();
  }

  fellBehind(): void {
    this.#behind.inc();
  }

  turn(ms: number): void {
    this.#turn.observe(ms);
  }

  folded(ms: number): void {
    this.#fold.observe(ms);
  }

  scrubbed(ms: number): void {
    this.#scrub.observe(ms);
  }

  gaveBack(ms: number): void {
    this.#gaveBack.observe(ms);
  }

  refused(reason: string): void {
    this.#refused.inc({ reason });
  }

  startedOver(why: string): void {
    this.#startedOver.inc({ why });
  }

  entered(): void {
    this.#connections++;
  }

  left(): void {
    this.#connections--;
  }

  sent(bytes: number): void {
    this.#sent += bytes;
  }
}
