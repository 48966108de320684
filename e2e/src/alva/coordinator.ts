import { expect, type Page } from '@playwright/test';
import { alva } from '@samtavlen/shared/testing/alva.ts';
import { faultsOn } from '../table/accessible.ts';
import { look } from '../table/look.ts';
import { at, nameOf, type Table } from './Table.ts';

const { chosen, by } = alva.coordinator ?? { chosen: '', by: '' };
const [sara, rikke] = [nameOf(chosen), nameOf(by)];

export const coordinatorText = `${sara}. Valgt af ${rikke}. Har sagt ja.`;

const partOn = (page: Page) => page.getByRole('region', { name: 'Jeres koordinator' });

/** The family points at Sara from one phone; nobody else hears of it before she has said yes for herself. */
export async function chooseCoordinator(table: Table): Promise<void> {
  const [phone, saras] = [at(table, by), at(table, chosen)];
  await partOn(phone).getByText('Vælg en koordinator').click();
  await partOn(phone)
    .getByRole('radio', { name: new RegExp(`^${sara}`) })
    .check();
  expect(await faultsOn(phone)).toEqual([]);
  await look({ phone }, 'coordinator');
  await partOn(phone)
    .getByRole('button', { name: `Vælg ${sara}` })
    .click();
  await expect(partOn(saras).getByText('Familien har valgt dig som koordinator.')).toBeVisible();
  await look({ saras }, 'coordinator');
  for (const page of [table.p1, table.p3, table.wall]) await expect(page.getByText(/koordinator/)).toHaveCount(0);
  await partOn(saras).getByRole('button', { name: 'Ja, det vil jeg gerne' }).click();
  for (const page of [table.p1, table.p3, phone])
    await expect(partOn(page).getByText(`${sara} er koordinator. Familien har valgt det.`)).toBeVisible();
  await expect(table.wall.getByText(`${sara} er koordinator. Familien har valgt det.`)).toBeVisible();
}

/** Between meetings the staff read it on the family's page, and cannot choose there. */
export async function readCoordinator(staff: Page, familyId: string): Promise<void> {
  await staff.goto(`/familier/${familyId}`);
  const part = staff.getByRole('region', { name: 'Koordinator' });
  await expect(part.getByText(new RegExp(`^${sara}\\. Valgt af ${rikke} den .+\\. Har sagt ja\\.$`))).toBeVisible();
  await expect(part.getByRole('button')).toHaveCount(0);
  expect(await faultsOn(staff)).toEqual([]);
  await look({ staff }, 'coordinator');
}
