import { once } from 'node:events';
import http from 'node:http';

/** A guest network: it answers everything in the server's name, with a page to sign in on, or the way to one. */
export class GuestNet {
  readonly #server: http.Server;

  private constructor(server: http.Server) {
    this.#server = server;
  }

  /** Stands where the server stood, which is stopped. */
  static async at(url: string, answers: 'with a page' | 'with the way to one'): Promise<GuestNet> {
    const server = http.createServer(({ url: asked }, answer) => {
      if (answers === 'with a page' || asked === '/gaestenet')
        answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Velkommen til gæstenettet</h1>');
      else answer.writeHead(302, { location: '/gaestenet' }).end();
    });
    server.listen(Number(new URL(url).port), '127.0.0.1');
    await once(server, 'listening');
    return new GuestNet(server);
  }

  /** Somebody has signed in. */
  async open(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
