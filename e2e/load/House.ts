import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import type { Entrances, MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { jsonFrame } from '@samtavlen/shared/wire/codec.ts';
import { FRAME } from '@samtavlen/shared/wire/frames.ts';
import { FastSocket } from './FastSocket.ts';
import type { Room, Seat } from './Target.ts';

const FACILITATOR = {
  name: 'Ida Lindgaard',
  email: 'ida@example.dk',
  password: 'en lang sætning til prøven',
};
const HOUR = 3_600_000;

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Our product through its own door: an account, a family, meetings with people, and a device for each of them. */
export class House {
  #origin: string;
  #staff = '';
  #staffId = '';
  #family = '';
  #requests = 0;

  private constructor(port: number) {
    this.#origin = `http://127.0.0.1:${port}`;
  }

  static async open(port: number, said: () => string): Promise<House> {
    const house = new House(port);
    const late = AbortSignal.timeout(10_000);
    let token: string | undefined;
    while (!token) {
      if (late.aborted) throw new Error(`no set-up link in: ${said()}`);
      token = /\/opsaetning\/(\S+)/.exec(said())?.[1];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const made = await house.#ask('POST', `/api/setup/${token}`, '', FACILITATOR);
    house.#staff = cookieOf(made);
    house.#staffId = ((await made.json()) as { id: string }).id;
    const family = await house.#ask('POST', '/api/families', house.#staff, { reference: 'MAALING-1', people: [] });
    house.#family = ((await family.json()) as Family).id;
    return house;
  }

  async #ask(method: string, path: string, cookie: string, body?: unknown): Promise<Response> {
    // The limits are per address: a measurement stands for many town halls.
    const from = `10.${(this.#requests >> 13) & 255}.${(this.#requests++ >> 5) & 255}.1`;
    const answer = await fetch(this.#origin + path, {
      method,
      headers: {
        cookie,
        'x-samtavlen': '1',
        'x-forwarded-for': from,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  async plan(name: string, people: number): Promise<Room> {
    const startsAt = new Date().toISOString();
    const meeting = (await (
      await this.#ask('POST', `/api/families/${this.#family}/meetings`, this.#staff, {
        ...{ template: 'loeft', type: 'network', purpose: name, place: '', startsAt },
        endsAt: new Date(Date.now() + HOUR).toISOString(),
        participants: [
          { key: 'lead', name: FACILITATOR.name, role: 'facilitator', lead: 'facilitator', staffId: this.#staffId },
          ...Array.from({ length: people }, (_, k) => ({
            key: `p${k}`,
            name: `Person ${k}`,
            role: k === 0 ? 'child' : 'parent',
          })),
        ],
      })
    ).json()) as MeetingWithPeople;
    const entrances = (await (
      await this.#ask('GET', `/api/meetings/${meeting.id}/entrances`, this.#staff)
    ).json()) as Entrances;
    const seats: Seat[] = [];
    for (let k = 0; k < people; k++) seats.push(await this.#sit(meeting.id, entrances, k));
    await this.#start(meeting.id);
    return { name, seats };
  }

  async #sit(meeting: string, { people }: Entrances, k: number): Promise<Seat> {
    const own = people.find(({ name }) => name === `Person ${k}`);
    const token = own?.url.split('/d/')[1];
    const answer = await this.#ask('POST', `/api/entrances/${token}`, '', {});
    return { participant: own?.participant ?? '', ...this.#door(meeting, cookieOf(answer), k) };
  }

  #door = (meeting: string, cookie: string, k: number): Omit<Seat, 'participant'> => ({
    address: `${this.#origin.replace('http', 'ws')}/ws/board/${meeting}`,
    headers: {
      Origin: this.#origin,
      Cookie: cookie,
      'X-Forwarded-For': `10.200.${k}.${1 + Math.floor(Math.random() * 250)}`,
    },
  });

  /** Opens the meeting as its facilitator: before that nobody can write. */
  #start(meeting: string): Promise<void> {
    const { address, headers } = this.#door(meeting, this.#staff, 255);
    return new Promise((resolve, reject) => {
      const socket = new FastSocket(address, headers, {
        onOpen: () => socket.send(jsonFrame('command', { id: 'start-it', command: { do: 'open' } })),
        onFrame(frame) {
          if (frame[0] !== FRAME.answer) return;
          if (!frame.includes('"ok":true')) reject(new Error(frame.toString()));
          socket.close();
          resolve();
        },
        onClose: (why) => reject(new Error(why)),
      });
    });
  }
}
