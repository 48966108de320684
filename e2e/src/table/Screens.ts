import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test';

/** What people hold in their hands, CSS px (ux.md 5). */
export const sizes = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  /** A phone whose scripts are blocked, or too old for ours. */
  oldPhone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false },
  control: { viewport: { width: 1366, height: 768 }, permissions: ['clipboard-read', 'clipboard-write'] },
  wall: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Record<string, BrowserContextOptions>;

export type Size = keyof typeof sizes;
export type SignedIn = BrowserContextOptions['storageState'];

/** An answer like 401 or 404 is part of the talk with the server; the page turns it into words. */
const ANSWERED = /^Failed to load resource: the server responded with a status of 4\d\d/;
/** FAILED and "unknown error" are what the app's own worker hands on; 503 is what a server says that is stopping; 200, 302 and a page for a script are a guest network's. */
const NO_NET =
  /net::ERR_(FAILED|INTERNET_DISCONNECTED|CONNECTION_\w+|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|NETWORK_CHANGED)|(unknown error occurred|bad HTTP response code \(503\) was received) when fetching the script|Unexpected response code: (200|302|503)|responded with a status of 503|Failed to load module script: Expected a JavaScript/;

/** Every person's screen in one test, and everything on them that should never happen. */
export class Screens {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #contexts: BrowserContext[] = [];
  readonly #faults: string[] = [];
  /** Set while the test takes the net or the server away: then, and only then, a browser may complain of it. */
  netMayFail = false;

  constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  /** A browser of its own for one person. */
  async open(who: string, size: Size, storageState?: SignedIn): Promise<Page> {
    const context = await this.#browser.newContext({
      ...sizes[size],
      baseURL: this.#url,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
      ...(storageState ? { storageState } : {}),
    });
    this.#contexts.push(context);
    this.#watch(who, context);
    return context.newPage();
  }

  #watch(who: string, context: BrowserContext): void {
    const note = (what: string) => void this.#faults.push(`${who}: ${what}`);
    const own = new URL(this.#url).host;
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && host !== own) note(`asks another origin: ${request.url()}`);
    });
    context.on('weberror', (broken) => note(`breaks: ${broken.error().stack ?? broken.error().message}`));
    context.on('console', (message) => {
      if (message.type() !== 'error' || ANSWERED.test(message.text())) return;
      if (this.netMayFail && NO_NET.test(message.text())) return;
      note(`says in the console: ${message.text()}`);
    });
    context.on('page', (page) =>
      page.on('websocket', (socket) => {
        if (new URL(socket.url()).host !== own) note(`opens a socket elsewhere: ${socket.url()}`);
      }),
    );
  }

  /** Closes everything. Fails when any screen broke, complained, or asked anything of another origin [P8]. */
  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    expect(this.#faults).toEqual([]);
  }
}
