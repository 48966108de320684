import { enterBy } from './table/entering.ts';
import {
  askToClose,
  closeMeeting,
  columnOpenOn,
  openColumn,
  openControl,
  openWall,
  startMeeting,
  sumUp,
} from './table/leading.ts';
import { look } from './table/look.ts';
import { planElmer } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, doWith, turnTo, writeCard } from './table/writing.ts';

test('the meeting goes from planned to closed, on the control page, the wall and a phone', async ({
  house,
  screens,
}) => {
  const meeting = await planElmer(house);
  const wall = await openWall(screens, house.ida, meeting);
  const control = await openControl(screens, house.ida, meeting);
  const signe = await screens.open('Signe', 'phone');
  await enterBy(signe, meeting.linkOf('f1'), 'Signe Havlykke');
  const three = { control, wall, signe };
  await expect(signe.getByText('Mødet er ikke åbnet endnu. Siden åbner selv.')).toBeVisible();
  await expect(wall.getByText('Scan med telefonens kamera')).toBeVisible();
  await expect(wall.getByText('Du kan også bare være her.')).toBeVisible();
  await look(three, 'planned');

  await startMeeting(control);
  await openColumn(control, 'workingWell');
  await expect(wall.getByText('Nu: Fungerer')).toBeVisible();
  await expect(signe.getByText('Vi er ved Fungerer', { exact: true })).toBeVisible();
  await writeCard(signe, { column: 'workingWell', text: 'Om lørdagen er han glad.' });
  await writeCard(control, { column: 'concern', text: 'Vi ved ikke, om det er lyden eller skiftene.' });
  await look(three, 'open');

  await doWith(cardWith(control, 'Om lørdagen er han glad.'), 'Vis stort');
  await expect(wall.getByRole('heading', { name: 'Bekymringer' })).toHaveCount(0);
  const size = await wall.getByText('Om lørdagen er han glad.').evaluate((words) => getComputedStyle(words).fontSize);
  expect(Number.parseFloat(size), 'px, to be read from the sofa').toBeGreaterThanOrEqual(32);
  await expect(cardWith(signe, 'Om lørdagen er han glad.')).toContainText('vises stort');
  await look(three, 'spotlight');
  await control.getByRole('button', { name: 'Vis hele tavlen igen' }).first().click();
  await expect(cardWith(wall, 'Vi ved ikke, om det er lyden eller skiftene.')).toBeVisible();

  await control.getByRole('button', { name: 'Dæk tavlen' }).click();
  await expect(wall.getByRole('heading', { name: 'Pause' })).toBeVisible();
  await expect(wall.getByText('Om lørdagen er han glad.')).toHaveCount(0);
  await look(three, 'covered');
  await control.getByRole('button', { name: 'Vis tavlen igen' }).click();
  await expect(cardWith(wall, 'Om lørdagen er han glad.')).toBeVisible();

  await sumUp(control);
  await expect(wall.getByRole('heading', { name: 'Fælles opsummering' })).toBeVisible();
  await expect(signe.getByText('Har vi forstået det rigtigt?')).toBeVisible();
  await look(three, 'summing up');
  await control.getByRole('button', { name: 'Tilbage til tavlen' }).click();
  await expect(cardWith(wall, 'Om lørdagen er han glad.')).toBeVisible();

  await closeMeeting(control);
  await expect(wall.getByRole('heading', { name: 'Tak for i dag' })).toBeVisible();
  await expect(signe.getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
  await look(three, 'closed');
});

test('two facilitators who act at once end on the same page, and closing twice is closing once', async ({
  control: ida,
  come,
  karim,
}) => {
  const signe = await come('f1');
  await Promise.all([openColumn(ida, 'wish'), openColumn(karim, 'workingWell')]);
  const now = signe.getByText(/^Vi er ved (Se ske|Fungerer)$/);
  // The second of the two may still be on its way when the first is seen.
  await expect(async () => {
    const column = ((await now.textContent()) ?? '').replace('Vi er ved ', '');
    for (const page of [ida, karim]) expect(await columnOpenOn(page)).toBe(column);
  }).toPass();
  const dialogs = [await askToClose(ida), await askToClose(karim)];
  await Promise.all(
    dialogs.map((dialog) => dialog.getByRole('button', { name: 'Ja, afslut mødet' }).click({ noWaitAfter: true })),
  );
  for (const page of [ida, karim]) {
    await expect(page.getByRole('heading', { name: 'Mødet er lukket' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('the deputy can let in, step and end after the facilitator is gone', async ({ control, come, karim }) => {
  const signe = await come('f1');
  await control.context().close();
  await openColumn(karim, 'wish');
  await expect(signe.getByText('Vi er ved Se ske', { exact: true })).toBeVisible();
  await closeMeeting(karim);
  await expect(signe.getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
});

test('what is written too late is refused kindly and kept for its author [P4] [P9]', async ({
  screens,
  control,
  comeByLine,
}) => {
  const { page: signe, line } = await comeByLine('f1');
  await writeCard(signe, { column: 'concern', text: 'I god tid.' });
  await expect(cardWith(control, 'I god tid.')).toBeVisible();
  screens.netMayFail = true;
  line.cut();
  await writeCard(signe, { column: 'concern', text: 'Skrevet for sent.' });
  await closeMeeting(control);
  line.mend();
  const kept = signe.getByRole('alert').filter({ hasText: 'Noget blev ikke taget med' });
  await expect(kept).toBeVisible({ timeout: 40_000 });
  await expect(kept).toContainText('Mødet er lukket. Tavlen kan ikke ændres mere.');
  await expect(kept.getByRole('textbox')).toHaveValue(/Skrevet for sent\./);
  await kept.getByRole('button', { name: 'Jeg har dem, fjern beskeden' }).click();
  await expect(kept).toHaveCount(0);
});

test('the keys step the meeting, and rest while someone writes', async ({ control, come }) => {
  const signe = await come('f1');
  await control.keyboard.press('3');
  await expect(signe.getByText('Vi er ved Se ske', { exact: true })).toBeVisible();
  await expect(control.getByRole('button', { name: /Se ske/, pressed: true })).toBeVisible();
  await control.keyboard.press('n');
  await cardField(control).pressSequentially('Plan b og 2 andre');
  await expect(control.getByRole('button', { name: 'Dæk tavlen' })).toBeVisible();
  await control.getByRole('button', { name: 'Del på tavlen' }).click();
  await turnTo(signe, 'wish');
  await expect(cardWith(signe, 'Plan b og 2 andre')).toBeVisible();
  await expect(signe.getByText('Vi er ved Se ske', { exact: true })).toBeVisible();
});
