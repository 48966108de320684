import type { Page, WebSocketRoute } from '@playwright/test';

/** One device's line to the meeting, in the test's hand: the pages still load, but the sockets can be taken away. */
export class Line {
  #cut = false;
  readonly #open = new Set<WebSocketRoute>();

  /** Before the page opens. */
  static async of(page: Page): Promise<Line> {
    const line = new Line();
    await page.routeWebSocket(/\/ws\//, (socket) => line.#connect(socket));
    return line;
  }

  #connect(socket: WebSocketRoute): void {
    if (this.#cut) return void socket.close({ code: 1013 });
    socket.connectToServer();
    this.#open.add(socket);
  }

  /** Nothing more comes through, either way. */
  cut(): void {
    this.#cut = true;
    for (const socket of this.#open) void socket.close({ code: 1013 });
    this.#open.clear();
  }

  mend(): void {
    this.#cut = false;
  }
}
