import { Client } from './Client.ts';
import type { Load } from './Load.ts';
import type { Room, Seat } from './Target.ts';
import { makeParts, type Part } from './workload.ts';

const PATIENCE_MS = 60_000;

/** `what` says what was waited for. */
export async function within<T>(waited: Promise<T>, what: string): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`waited in vain: ${what}`)), PATIENCE_MS);
  return Promise.race([waited, late.promise]).finally(() => clearTimeout(timer));
}

/** One board and its people. Seat 0 looks on; each of the others brings cards of their own and types into the first. */
export class Board {
  readonly load: Load;
  readonly name: string;
  readonly room: Room;
  readonly parts: Part[];
  readonly clients: Client[] = [];
  readonly writers = new Map<number, Client>();
  /** Nobody types before this instant. */
  from = 0;

  constructor(load: Load, room: Room) {
    this.load = load;
    this.name = room.name;
    this.room = room;
    const authors = room.seats.slice(room.seats.length > 1 ? 1 : 0);
    this.parts = makeParts(authors.map(({ participant }) => participant));
  }

  get seeds(): Map<number, number> {
    return new Map(this.parts.map(({ client, clock }) => [client, clock]));
  }

  async populate(full: (index: number) => boolean): Promise<void> {
    const { seats } = this.room;
    const { stateful } = this.load.target.spec;
    for (const [index, seat] of seats.entries()) {
      const part = this.parts[seats.length > 1 ? index - 1 : 0];
      const client = new Client(this, seat, {
        full: full(index),
        part: seats.length > 1 && index === 0 ? undefined : part,
        knows: stateful ? [] : this.parts,
      });
      this.clients.push(client);
      if (client.part) this.writers.set(client.id, client);
    }
    await Promise.all(this.clients.map((client) => within(client.connect(), `${this.name} to open`)));
    await Promise.all(this.clients.map((client) => within(client.until(this.seeds), `the cards of ${this.name}`)));
  }

  /** Everything there should be now. */
  get expected(): Map<number, number> {
    return new Map([...this.seeds, ...[...this.writers].map(([id, { clock }]) => [id, clock] as const)]);
  }

  /** Someone new, who only looks on. */
  visitor(options: { full?: boolean; knows?: readonly Part[] }, seat = 0): Client {
    return new Client(this, this.room.seats[seat % this.room.seats.length] as Seat, options);
  }
}
