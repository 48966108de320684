import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test';
import type { StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import type { Samtavlen } from './Samtavlen.ts';
import type { SignedIn } from './Screens.ts';

export const PASSWORD = 'en lang adgangskode';
export const emailOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@kommune.example`;

/** A colleague who is signed in, over REST: for what a test needs but is not about. */
export class Staff {
  readonly #api: APIRequestContext;
  readonly member: StaffMember;

  private constructor(api: APIRequestContext, member: StaffMember) {
    this.#api = api;
    this.member = member;
  }

  /** Makes an account from a set-up link or a colleague's invitation. */
  static async join(playwright: PlaywrightWorkerArgs['playwright'], server: Samtavlen, link: string, name: string) {
    const api = await playwright.request.newContext({
      baseURL: server.url,
      extraHTTPHeaders: { 'x-samtavlen': '1', 'user-agent': 'Testbrowser' },
    });
    const kind = link.includes('/opsaetning/') ? 'setup' : 'staff-invitations';
    const account = { name, email: emailOf(name), password: PASSWORD };
    const answer = await api.post(`/api/${kind}/${link.split('/').at(-1)}`, { data: account });
    if (!answer.ok()) throw new Error(`no account for ${name}: ${await answer.text()}`);
    return new Staff(api, (await answer.json()) as StaffMember);
  }

  async invite(): Promise<string> {
    return (await this.ask<{ url: string }>('POST', '/api/staff-invitations')).url;
  }

  /** @throws with the server's words when it says no */
  async ask<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, data?: unknown): Promise<T> {
    const answer = await this.#api.fetch(url, { method, ...(data === undefined ? {} : { data }) });
    if (!answer.ok()) throw new Error(`${method} ${url} answered ${answer.status()}: ${await answer.text()}`);
    return (answer.status() === 204 ? undefined : await answer.json()) as T;
  }

  /** What a browser needs to be signed in as this person. */
  signedIn(): Promise<Exclude<SignedIn, string | undefined>> {
    return this.#api.storageState();
  }

  leave(): Promise<void> {
    return this.#api.dispose();
  }
}
