import type { Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { enterBy } from './table/entering.ts';
import { look } from './table/look.ts';
import { personOf } from './table/planElmer.ts';
import type { Screens } from './table/Screens.ts';
import { expect, test } from './table/test.ts';
import { cardWith, writeCard } from './table/writing.ts';

const WORDS = 'Jeg sover ikke om natten.';

/** A phone with these voices; what it says aloud is written down instead. */
async function phoneWith(screens: Screens, voice: { lang: string; localService: boolean }): Promise<Page> {
  const page = await screens.open('Signe', 'phone');
  await page.addInitScript((one) => {
    const said: string[] = [];
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [one],
        speak: (what: { text: string; lang: string }) => void said.push(`${what.lang}: ${what.text}`),
        cancel: () => void said.push('stop'),
        said,
      }),
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        lang = '';
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, voice);
  return page;
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window.speechSynthesis as unknown as { said: string[] }).said.filter((one) => one !== 'stop'));
const lastHeard = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (window.speechSynthesis as unknown as { said: string[] }).said.at(-1));

test('[P8] a card is read aloud by the phone’s own Danish voice, and stops when asked or covered', async ({
  screens,
  meeting,
}) => {
  const phone = await phoneWith(screens, { lang: 'da-DK', localService: true });
  await enterBy(phone, meeting.linkOf('f1'), personOf('f1').name);
  await writeCard(phone, { column: 'concern', text: WORDS });
  const read = cardWith(phone, WORDS).getByRole('button', { name: /^Læs op/ });
  await expect(read).toHaveCount(0);
  await phone.getByText('Sådan vil jeg læse').click();
  await expect(phone.getByText('Brug høretelefoner, så kun du hører det.')).toBeVisible();
  await phone.getByLabel('Vis »Læs op« på kort').check();
  await read.click();
  expect(await heard(phone)).toEqual([`da-DK: ${WORDS}`]);
  expect(await faultsOn(phone)).toEqual([]);
  await look({ phone }, 'read aloud');
  await cardWith(phone, WORDS).getByRole('button', { name: /^Stop/ }).click();
  await expect.poll(() => lastHeard(phone)).toBe('stop');
  await read.click();
  await phone.getByRole('button', { name: 'Skjul' }).click();
  await expect.poll(() => lastHeard(phone)).toBe('stop');
});

test('[P8] a voice from the net is never used, and the phone says why there is no button', async ({
  screens,
  meeting,
}) => {
  const phone = await phoneWith(screens, { lang: 'da-DK', localService: false });
  await enterBy(phone, meeting.linkOf('f1'), personOf('f1').name);
  await phone.getByText('Sådan vil jeg læse').click();
  await expect(phone.getByText('Telefonen har ingen dansk stemme. Derfor kan den ikke læse op.')).toBeVisible();
  await expect(phone.getByLabel('Vis »Læs op« på kort')).toHaveCount(0);
});
