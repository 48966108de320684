import type { Page, WebSocketRoute } from '@playwright/test';

/** One device's line to the meeting, in the test's hand: the pages still load, but the sockets can be taken away. */
export class Line {
  #cut = false;
  #asleep = false;
  #wakings = 0;
  readonly #open = new Set<WebSocketRoute>();

  /** Before the page opens. */
  static async of(page: Page): Promise<Line> {
    const line = new Line();
    await page.routeWebSocket(/\/ws\//, (socket) => line.#connect(socket));
    return line;
  }

  #connect(socket: WebSocketRoute): void {
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

  mend(): void {
    this.#cut = false;
  }
}
