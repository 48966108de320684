import { test as base } from '@playwright/test';
import { Samtavlen } from './Samtavlen.ts';
import { Screens } from './Screens.ts';
import { Staff } from './Staff.ts';

/** A running product with Ida and Karim signed in. */
export interface House {
  server: Samtavlen;
  ida: Staff;
  karim: Staff;
}

/** `house` lives as long as the worker and is shared; `empty` is a product nobody has used yet, for one test. */
export const test = base.extend<{ screens: Screens; empty: Samtavlen; emptyScreens: Screens }, { house: House }>({
  house: [
    async ({ playwright }, use) => {
      const server = await Samtavlen.start();
      const ida = await Staff.join(playwright, server, server.setUpLink, 'Ida Brændmose');
      const karim = await Staff.join(playwright, server, await ida.invite(), 'Karim Solbjerg');
      await use({ server, ida, karim });
      await ida.leave();
      await karim.leave();
      await server.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  screens: async ({ browser, house }, use) => {
    const screens = new Screens(browser, house.server.url);
    await use(screens);
    await screens.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  empty: async ({}, use) => {
    const server = await Samtavlen.start();
    await use(server);
    await server.remove();
  },
  emptyScreens: async ({ browser, empty }, use) => {
    const screens = new Screens(browser, empty.url);
    await use(screens);
    await screens.close();
  },
});

export { expect } from '@playwright/test';
