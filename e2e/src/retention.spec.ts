import { faultsOn } from './table/accessible.ts';
import { closeMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';

test('a closed meeting’s board is kept until it is filed and followed up, and the family’s page says when it goes', async ({
  meeting,
  control,
}) => {
  await closeMeeting(control);
  await control.goto(`/familier/${meeting.familyId}`);
  const boards = control.getByRole('region', { name: 'Så længe gemmes tavlerne' });
  await expect(boards.getByText('Ikke journaliseret. Tavlen slettes ikke')).toBeVisible();
  await look({ control }, 'retention unfiled');
  await boards.getByRole('button', { name: /^Notatet er journaliseret/ }).click();
  await expect(boards.getByText(/^Journaliseret .* af Ida Brændmose\.$/)).toBeVisible();
  await expect(boards.getByText(/^Tavlen venter på næste opfølgning\. Den slettes senest /)).toBeVisible();
  await expect(boards.getByRole('button')).toHaveCount(0);
  expect(await faultsOn(control)).toEqual([]);
  for (const [size, width, height] of [
    ['small', 360, 740],
    ['middle', 1366, 768],
    ['large', 1920, 1080],
  ] as const) {
    await control.setViewportSize({ width, height });
    await look({ control }, `retention ${size}`);
  }
});
