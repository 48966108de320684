import type { APIRequestContext } from '@playwright/test';

const COLUMNS = ['concern', 'workingWell', 'wish'];

const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';

/** Cards of ordinary length, by the form that works without scripts. */
export async function fillBoard(phone: APIRequestContext, meeting: string, cards: number): Promise<void> {
  for (let at = 0; at < cards; at++) {
    const page = await (await phone.get(`/moede/${meeting}`)).text();
    const form = {
      ...{ token: hidden(page, 'token'), card: hidden(page, 'card'), column: COLUMNS[at % 3] as string },
      text: `Kort ${at + 1}. Vi har prøvet at stå tidligere op, men det ender tit i skænderi, når tasken skal pakkes.`,
    };
    const sent = await phone.post(`/moede/${meeting}/kort`, { form, maxRedirects: 0 });
    if (sent.status() !== 303) throw new Error(`card ${at + 1} was answered ${sent.status()}`);
  }
}
