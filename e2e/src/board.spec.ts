import { enterBy } from './table/entering.ts';
import { openControl, openWall, startMeeting } from './table/leading.ts';
import { planElmer } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';
import { cardWith, isSaved, writeCard } from './table/writing.ts';

test("Signe's card stands on the wall and on the control page [P4]", async ({ house, screens }) => {
  const meeting = await planElmer(house);
  const control = await openControl(screens, house.ida, meeting);
  const wall = await openWall(screens, house.ida, meeting);
  const signe = await screens.open('Signe', 'phone');
  await enterBy(signe, meeting.linkOf('f1'), 'Signe Havlykke');
  await startMeeting(control);
  await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  await expect(cardWith(wall, 'Jeg sover ikke.')).toContainText('Signe Havlykke, mor');
  await expect(cardWith(control, 'Jeg sover ikke.')).toBeVisible();
  await isSaved(signe);
});
