import { expect, type Page } from '@playwright/test';
import { enterBy } from './entering.ts';
import { Line } from './Line.ts';
import { openControl, startMeeting } from './leading.ts';
import { type PlannedMeeting, personOf, planElmer } from './planElmer.ts';
import type { Screens, Size } from './Screens.ts';
import type { House } from './test.ts';
import { isSaved } from './writing.ts';

/** A meeting that goes on, with Ida at the control page. */
export interface Seated {
  meeting: PlannedMeeting;
  control: Page;
  /** Someone comes in by the personal link, on a device of their own. */
  come(key: string, size?: Size): Promise<Page>;
  /** The same on a phone whose line is in the test's hand. `ready` is done to it before it opens the page. */
  comeByLine(key: string, ready?: (page: Page) => Promise<void>): Promise<{ page: Page; line: Line }>;
}

/** Plans Elmer's meeting and starts it. */
export const sitDown = async (house: House, screens: Screens): Promise<Seated> =>
  begin(house, screens, await planElmer(house));

/** Starts a meeting that is planned. */
export async function begin(house: House, screens: Screens, meeting: PlannedMeeting): Promise<Seated> {
  const control = await openControl(screens, house.ida, meeting);
  await startMeeting(control);
  const enter = async (page: Page, key: string) => {
    await enterBy(page, meeting.linkOf(key), personOf(key).name);
    await expect(page.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
    // The server's first view looks the same; whoever is at the table has the app, which says what is saved.
    await isSaved(page);
  };
  const come = async (key: string, size: Size = 'phone') => {
    const page = await screens.open(personOf(key).name, size);
    await enter(page, key);
    return page;
  };
  const comeByLine: Seated['comeByLine'] = async (key, ready = async () => undefined) => {
    const page = await screens.open(personOf(key).name, 'phone');
    await ready(page);
    const line = await Line.of(page);
    await enter(page, key);
    return { page, line };
  };
  return { meeting, control, come, comeByLine };
}
