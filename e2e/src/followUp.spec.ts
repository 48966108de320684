import { addDays, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { Entrances, MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { fillAgreement, newAgreement, picturePlan } from './table/agreeing.ts';
import { enterBy } from './table/entering.ts';
import { closeMeeting, openColumn, openWall, startMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { expect, type House, test } from './table/test.ts';

const WHAT = picturePlan.what;
const SAID = 'Planen kom hver dag, men først kl. 17.';
const TOMORROW = addDays(dayInDenmark(Date.now()), 1);

async function planNext({ ida }: House, familyId: string) {
  const people = [
    { key: 'p1', name: 'Ida Brændmose', role: 'caseworker', staffId: ida.member.id, lead: 'facilitator' },
    { key: 'f1', name: 'Signe Havlykke', role: 'parent', relation: 'mor' },
  ];
  const times = { startsAt: `${TOMORROW}T09:00:00.000Z`, endsAt: `${TOMORROW}T10:00:00.000Z` };
  const wanted = { template: 'loeft', type: 'followUp', purpose: 'Hvordan er det gået?', place: '', ...times };
  const path = `/api/families/${familyId}/meetings`;
  const next = await ida.ask<MeetingWithPeople>('POST', path, { ...wanted, participants: people });
  const { people: links } = await ida.ask<Entrances>('GET', `/api/meetings/${next.id}/entrances`);
  return { id: next.id, signe: links.find(({ name }) => name === 'Signe Havlykke')?.url ?? '' };
}

test('[P5] the next meeting opens on what was agreed: how it went, with a sentence, for all to see', async ({
  house,
  screens,
  meeting,
  control,
}) => {
  await newAgreement(control);
  await fillAgreement(control, picturePlan);
  await closeMeeting(control);

  const next = await planNext(house, meeting.familyId);
  await control.goto(`/moede/${next.id}/styring`);
  await control.getByRole('button', { name: `Hvordan går det med: ${WHAT}` }).click();
  const dialog = control.getByRole('dialog', { name: WHAT });
  await dialog.getByLabel('Gjort').check();
  await dialog.getByLabel(/^Fortæl med en sætning/).fill(SAID);
  await dialog.getByRole('button', { name: 'Gem status' }).click();
  await expect(dialog).toBeHidden();
  await expect(control.getByText(SAID)).toBeVisible();

  const wall = await openWall(screens, house.ida, next);
  const signe = await screens.open('Signe Havlykke', 'phone');
  await enterBy(signe, next.signe, 'Signe Havlykke');
  await startMeeting(control);
  await expect(wall.getByRole('heading', { name: 'Aftalerne fra sidst' })).toBeVisible();
  await expect(wall.getByText(SAID)).toBeVisible();
  await signe.getByText('Aftalerne fra sidst · 1 aftale').click();
  await expect(signe.getByText('Kasper Vangsø · Gjort')).toBeVisible();
  await look({ control, wall, signe }, 'followUp');

  await openColumn(control, 'workingWell');
  await expect(wall.getByRole('heading', { name: 'Aftalerne fra sidst' })).toBeHidden();
});
