import { test as base, type Page } from '@playwright/test';
import { openControl, openWall } from './leading.ts';
import { Samtavlen } from './Samtavlen.ts';
import { Screens } from './Screens.ts';
import { Staff } from './Staff.ts';
import { type Seated, sitDown } from './sitDown.ts';

/** A running product with Ida and Karim signed in. */
export interface House {
  server: Samtavlen;
  ida: Staff;
  karim: Staff;
}

/** A test names who it needs, and they are there when it begins. Everything from `seated` on is Elmer's meeting. */
interface Needed extends Seated {
  screens: Screens;
  /** A product nobody has used yet. */
  empty: Samtavlen;
  emptyScreens: Screens;
  seated: Seated;
  /** The projector. */
  wall: Page;
  /** The control page of Karim, who is the deputy. */
  karim: Page;
}

/** `house` lives as long as the worker and is shared. */
export const test = base.extend<Needed, { house: House }>({
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
  seated: async ({ house, screens }, use) => use(await sitDown(house, screens)),
  meeting: ({ seated }, use) => use(seated.meeting),
  control: ({ seated }, use) => use(seated.control),
  come: ({ seated }, use) => use(seated.come),
  comeByLine: ({ seated }, use) => use(seated.comeByLine),
  wall: async ({ house, screens, meeting }, use) => use(await openWall(screens, house.ida, meeting)),
  karim: async ({ house, screens, meeting }, use) => use(await openControl(screens, house.karim, meeting)),
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
