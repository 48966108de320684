import type { Page, WebSocketRoute } from '@playwright/test';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { jsonFrame } from '@samtavlen/shared/wire/codec.ts';

/** One device's line to the meeting, in the test's hand: the pages still load, but the sockets can be taken away. */
export class Line {
  #cut = false;
  #asleep = false;
  /** Rooms that have refused what the phone brought; null while they take it in. */
  #refused: Set<string> | null = null;
  #wakings = 0;
  readonly #open = new Set<WebSocketRoute>();

  /** Before the page opens. */
  static async of(page: Page): Promise<Line> {
    const line = new Line();
    await page.routeWebSocket(/\/ws\//, (socket) => line.#connect(socket));
    return line;
  }

  #connect(socket: WebSocketRoute): void {
    if (this.#refused) return void this.#refuse(socket, this.#refused);
    if (this.#cut) return void socket.close({ code: 1013 });
    const server = socket.connectToServer();
    const awake = () => this.#wakings;
    const since = awake();
    // A socket from before a sleep stays open and dead: neither side says so.
    const lives = () => !this.#asleep && awake() === since;
    socket.onMessage((message) => lives() && server.send(message));
    server.onMessage((message) => lives() && socket.send(message));
    this.#open.add(socket);
  }

  /** Nothing more comes through, either way. */
  cut(): void {
    this.#cut = true;
    for (const socket of this.#open) void socket.close({ code: 1013 });
    this.#open.clear();
  }

  /** Nothing comes through, and the sockets still look open: as a phone does whose screen is locked. */
  sleep(): void {
    this.#asleep = true;
  }

  wake(): void {
    this.#asleep = false;
    this.#wakings += 1;
  }

  /** Once in each room what the phone brings is refused; after that it is let in no more. */
  shutOut(): void {
    this.mend();
    this.#refused = new Set();
  }

  #refuse(socket: WebSocketRoute, refused: Set<string>): void {
    const [room = ''] = socket.url().split('?');
    if (refused.has(room)) return void socket.close({ code: CLOSE.offences });
    refused.add(room);
    socket.send(Buffer.from(jsonFrame('refusal', { n: 1, reason: 'forbidden' })));
  }

  mend(): void {
    this.#cut = false;
  }
}
