import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import { readGuideFile } from '@samtavlen/shared/questions/guideFile.ts';
import { standardGuides } from '@samtavlen/shared/questions/standardGuides.ts';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/openTestServer.ts';

/** What the program comes with, and a municipality's own line under Fungerer. */
function withLine(da: string): Guides {
  const { workingWell, ...others } = standardGuides.loeft.columns;
  if (!workingWell) throw new Error('there is no Fungerer');
  const columns = { ...others, workingWell: { ...workingWell, usedFor: { everyone: { da } } } };
  return { ...standardGuides, loeft: { ...standardGuides.loeft, columns } };
}

const lineIn = (guides: Guides) => guides.loeft.columns.workingWell?.usedFor.everyone?.da;

async function office() {
  const server = await openTestServer();
  const { browser: mette } = await server.staff('Mette Sørensen');
  const { browser: anders, member } = await server.staff('Anders Lyngfelt');
  const save = (after: number, line: string) =>
    mette.post('/api/guides', { how: 'edited', after, guides: withLine(line) });
  return { ...server, mette, anders, andersId: member.id, save };
}

describe("the municipality's texts", () => {
  test('are kept in versions that say who saved them and when, and an old one can be taken up again', async () => {
    const { mette, save, clock } = await office();
    expect((await mette.get('/api/guides')).body).toMatchObject({ current: 0, versions: [], mayEdit: true });
    await save(0, 'Første linje');
    clock.now += 60_000;
    await save(1, 'Anden linje');
    expect(lineIn((await mette.get('/api/guides/1')).body)).toBe('Første linje');
    const back = await mette.post('/api/guides', { how: 'restored', of: 1, after: 2 });
    expect(back.body).toMatchObject({
      current: 3,
      versions: [
        { number: 3, how: 'restored', of: 1, by: 'Mette Sørensen' },
        { number: 2, how: 'edited', at: '2026-03-12T12:01:00.000Z' },
        { number: 1, how: 'edited', at: '2026-03-12T12:00:00.000Z' },
      ],
    });
    expect(lineIn((await mette.get('/api/guides/3')).body)).toBe('Første linje');
    expect((await mette.get('/api/guides/0')).body).toEqual(standardGuides);
    expect((await mette.get('/api/guides/9')).status).toBe(404);
    expect((await mette.post('/api/guides', { how: 'restored', of: 9, after: 3 })).status).toBe(404);
  });

  test('are not written over by someone who began from an older version', async () => {
    const { mette, save } = await office();
    await save(0, 'Første linje');
    expect(await save(0, 'Samtidig')).toMatchObject({ status: 409, body: { code: 'textsChanged' } });
    expect((await mette.get('/api/guides')).body.current).toBe(1);
  });

  test('go out as a file that comes in again', async () => {
    const { mette, save } = await office();
    await save(0, 'Det her ændrer ikke jeres hjælp.');
    const file = await mette.get('/api/guides/1/file');
    expect(file.headers['content-disposition']).toBe('attachment; filename="samtavlen-tekster-1.json"');
    const read = readGuideFile(file.raw.toString('utf8'));
    if (!('guides' in read)) throw new Error(`refused: ${read.fault}`);
    const taken = await mette.post('/api/guides', { how: 'imported', after: 1, guides: read.guides });
    expect(taken.body.versions[0]).toMatchObject({ number: 2, how: 'imported' });
    expect((await mette.get('/api/guides/2')).body).toEqual((await mette.get('/api/guides/1')).body);
  });

  test('are read by every colleague, and edited by those who keep them', async () => {
    const { mette, anders, andersId, browser } = await office();
    const theirs = { how: 'edited', after: 0, guides: withLine('Fra Anders') };
    expect((await anders.get('/api/guides/0')).status).toBe(200);
    expect((await anders.get('/api/guides')).body.mayEdit).toBe(false);
    const appoint = { keepsTexts: true };
    expect(await anders.post('/api/guides', theirs)).toMatchObject({ status: 403 });
    expect(await anders.put(`/api/staff/${andersId}/keeps-texts`, appoint)).toMatchObject({ status: 403 });
    await mette.put(`/api/staff/${andersId}/keeps-texts`, appoint);
    expect((await anders.post('/api/guides', theirs)).body.current).toBe(1);
    for (const path of ['', '/0', '/0/file']) expect((await browser().get(`/api/guides${path}`)).status).toBe(401);
  });

  test('are always kept by someone', async () => {
    const { mette, anders, andersId } = await office();
    const metteId = (await mette.get('/api/session')).body.id;
    const step = (id: string, keepsTexts: boolean) => mette.put(`/api/staff/${id}/keeps-texts`, { keepsTexts });
    expect(await step(metteId, false)).toMatchObject({ status: 409, body: { code: 'lastKeeper' } });
    await step(andersId, true);
    expect((await step(metteId, false)).status).toBe(200);
    expect((await anders.get('/api/guides')).body.mayEdit).toBe(true);
    expect((await mette.get('/api/guides')).body.mayEdit).toBe(false);
  });

  test('are refused whole when one of them does not fit', async () => {
    const { mette, save } = await office();
    expect((await save(0, 'x'.repeat(201))).status).toBe(422);
    expect((await mette.post('/api/guides', { how: 'edited', after: 0, guides: {} })).status).toBe(422);
    expect((await mette.get('/api/guides')).body.versions).toEqual([]);
  });
});
