import type { Api } from '../validation.ts';

export interface TestAnswer {
  status: number;
  /** Parsed when it is JSON; the text otherwise. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came back
  body: any;
  headers: Record<string, string | number | string[] | undefined>;
  raw: Buffer;
}

/** A browser of one person: keeps its cookies and says that it is one of our own pages. */
export class TestBrowser {
  #app: Api;
  #cookies: Record<string, string> = {};
  /** Sent with every request; a test may add to it or take away. */
  headers: Record<string, string> = { 'x-samtavlen': '1', 'user-agent': 'Testbrowser' };

  constructor(app: Api) {
    this.#app = app;
  }

  get cookies(): Readonly<Record<string, string>> {
    return this.#cookies;
  }

  get = (url: string) => this.send('GET', url);
  post = (url: string, body?: unknown) => this.send('POST', url, body);
  put = (url: string, body?: unknown) => this.send('PUT', url, body);
  patch = (url: string, body?: unknown) => this.send('PATCH', url, body);
  delete = (url: string) => this.send('DELETE', url);

  async send(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: unknown): Promise<TestAnswer> {
    const { headers } = this;
    const payload = body === undefined ? {} : { payload: body as object };
    const response = await this.#app.inject({ method, url, headers, cookies: this.#cookies, ...payload });
    for (const { name, value } of response.cookies) {
      if (value === '') delete this.#cookies[name];
      else this.#cookies[name] = value;
    }
    const isJson = String(response.headers['content-type'] ?? '').includes('application/json');
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      headers: response.headers,
      raw: response.rawPayload,
    };
  }
}
