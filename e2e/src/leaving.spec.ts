import { addDays, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { fillAgreement, newAgreement } from './table/agreeing.ts';
import { openColumn, startRound, turnOn } from './table/leading.ts';
import { look } from './table/look.ts';
import { typedDay } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';

const WHAT = 'Elmer starter i biblioteket hos Birthe';

test('a child goes before the end with a card of what is agreed, and nobody waits for them [P3]', async ({
  control,
  come,
}) => {
  const [boy, signe] = [await come('b1', 'phone'), await come('f1')];
  await newAgreement(control);
  const due = typedDay(addDays(dayInDenmark(Date.now()), 4));
  await fillAgreement(control, { what: WHAT, owners: ['Elmer, 11 år'], due, sign: 'Birthe krydser af' });
  await openColumn(control, 'wish');
  await startRound(control, { childFirst: true });
  await expect(turnOn(boy)).toContainText('Det er din tur');

  await boy.getByRole('button', { name: 'Jeg går nu' }).click();
  await expect(boy.getByText('Du bliver ikke spurgt mere i dag.', { exact: false })).toBeVisible();
  await expect(boy.getByRole('article')).toContainText(WHAT);
  const download = boy.waitForEvent('download');
  await boy.getByRole('button', { name: 'Gem som billede' }).click();
  expect((await download).suggestedFilename()).toBe('det-vi-har-aftalt.png');
  await (await download).saveAs('test-results/pages/leaving-card.png');
  await expect(turnOn(signe)).toContainText('Det er din tur');

  const gone = control.getByRole('region', { name: 'Gået før' });
  await expect(gone).toContainText('Elmer er gået.');
  await expect(gone).toContainText(`Venter på svar fra Elmer: ${WHAT}`);
  await gone.getByRole('button', { name: 'Kort til Elmer' }).click();
  await expect(control.getByRole('dialog', { name: 'Kort til Elmer' }).getByRole('article')).toContainText(WHAT);
  await control.emulateMedia({ media: 'print' });
  await look({ control, boy }, 'leaving', false);
  await control.emulateMedia({ media: 'screen' });
  await control.keyboard.press('Escape');
  await expect(control.getByRole('row', { name: /Elmer/ })).toContainText('gået');

  await boy.getByRole('button', { name: 'Jeg bliver alligevel' }).click();
  await expect(boy.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
  await expect(gone).toHaveCount(0);
});
