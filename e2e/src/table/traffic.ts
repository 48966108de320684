import type { Page } from '@playwright/test';

/** Everything a page has been sent over its sockets. Begin before the page opens. */
export class Traffic {
  readonly #frames: Buffer[] = [];

  constructor(page: Page) {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => void this.#frames.push(Buffer.from(payload))),
    );
  }

  /** Whether these words have come to the page, in any frame. */
  has(words: string): boolean {
    const sought = Buffer.from(words, 'utf8');
    return this.#frames.some((frame) => frame.includes(sought));
  }
}
