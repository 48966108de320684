import { expect, type Page } from '@playwright/test';
import { enterBy } from './entering.ts';
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
}

/** Plans Elmer's meeting and starts it. */
export async function sitDown(house: House, screens: Screens): Promise<Seated> {
  const meeting = await planElmer(house);
  const control = await openControl(screens, house.ida, meeting);
  await startMeeting(control);
  const come = async (key: string, size: Size = 'phone') => {
    const { name } = personOf(key);
    const page = await screens.open(name, size);
    await enterBy(page, meeting.linkOf(key), name);
    await expect(page.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
    // The server's first view looks the same; whoever is at the table has the app, which says what is saved.
    await isSaved(page);
    return page;
  };
  return { meeting, control, come };
}
