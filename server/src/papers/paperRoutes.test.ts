import { paperSchema } from '@samtavlen/shared/papers/Paper.ts';
import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { freezeBoard, heldElmer } from '../meetings/testing/closeElmer.ts';
import { planElmer } from '../meetings/testing/planElmer.ts';
import { openTestServer } from '../testing/openTestServer.ts';

/** Elmer's meeting, closed with everything that was said at it. */
async function closedElmer() {
  const server = await openTestServer();
  const planned = await planElmer(server);
  const close = () => freezeBoard(server, heldElmer(planned));
  const signe = server.browser();
  await signe.post(await planned.linkOf('f1'));
  return { ...planned, server, close, signe };
}

describe('the papers of a meeting', () => {
  test('are there when the meeting has closed, and not before', async () => {
    const { ida, signe, path, close } = await closedElmer();
    for (const file of ['papers', 'papers/recordNote.pdf', 'my-agreements'])
      expect(await ida.get(`${path}/${file}`)).toMatchObject({ status: 409, body: { code: 'meetingNotClosed' } });
    expect((await signe.get(`${path}/my-agreements`)).status).toBe(409);
    await close();
    expect((await ida.get(`${path}/papers`)).status).toBe(200);
  });

  test('are offered to staff with names that hold no names, and every address works', async () => {
    const { ida, path, close } = await closedElmer();
    await close();
    const offers = (await ida.get(`${path}/papers`)).body as PaperOffer[];
    expect(offers.filter(({ paper }) => paper === 'recordNote').map(({ name }) => name)).toEqual([
      'moedenotat-2026-03-12.pdf',
      'moedenotat-2026-03-12.docx',
      'moedenotat-2026-03-12.ics',
      'moedenotat-2026-03-12.json',
      'moedenotat-2026-03-12.md',
      'moedenotat-2026-03-12.csv',
    ]);
    for (const { person } of elmer.people.map((one) => ({ person: one.name })))
      expect(offers.map(({ name }) => name).join(' ')).not.toContain(person);
    for (const { url, name } of offers) {
      const { status, headers } = await ida.get(url);
      expect([url, status]).toEqual([url, 200]);
      expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('are of the published form as JSON, with the municipality’s own reference', async () => {
    const { ida, path, close } = await closedElmer();
    await close();
    const { body } = await ida.get(`${path}/papers/recordNote.json`);
    expect(v.parse(paperSchema, body).facts[0]).toEqual({ name: 'Familie', text: 'DEMO-26-014' });
    expect((await ida.get(`${path}/papers/recordNote.json?language=en`)).body.title).toBe('Meeting note');
  });

  test('have a published form that other systems can hold them to', async () => {
    const { body } = await (await openTestServer()).browser().get('/api/papers/schema.json');
    expect(body.properties.leftOut).toEqual({ type: 'array', items: { type: 'string' } });
    expect(body.required).toEqual(expect.arrayContaining(['title', 'facts', 'blocks', 'leftOut']));
  });

  test('are in the access log as taken out, and a refusal as refused', async () => {
    const { ida, path, close, server, meeting, staffIds } = await closedElmer();
    await close();
    const before = (await server.deps.store.accessLog.about('meeting', meeting.id)).length;
    await ida.get(`${path}/papers/recordNote.csv`);
    const stranger = await server.staff('Fremmed Kollega');
    await stranger.browser.get(`${path}/papers/recordNote.csv`);
    const log = (await server.deps.store.accessLog.about('meeting', meeting.id)).slice(before);
    expect(log.map(({ person, verb, refused }) => [person, verb, refused])).toEqual([
      [`staff:${staffIds.ida}`, 'extract', false],
      [`staff:${stranger.member.id}`, 'extract', true],
    ]);
  });

  test('do not exist for staff of other families, for strangers, or in other forms', async () => {
    const { ida, path, close, server, family } = await closedElmer();
    await close();
    const { browser } = await server.staff('Fremmed Kollega');
    for (const url of [
      `${path}/papers`,
      `${path}/papers/recordNote.pdf`,
      `/api/families/${family.id}/papers/plan.pdf`,
    ]) {
      expect((await browser.get(url)).status).toBe(404);
      expect((await server.browser().get(url)).status).toBe(401);
    }
    expect((await ida.get(`${path}/papers/recordNote.exe`)).status).toBe(422);
    expect((await ida.get(`${path}/papers/ownAgreements.pdf?participant=nobody-here`)).status).toBe(404);
  });
});

describe('a participant’s own device', () => {
  test('gets its owner’s agreements and no one else’s', async () => {
    const { signe, path, close } = await closedElmer();
    await close();
    expect((await signe.get(`${path}/my-agreements`)).body).toEqual({
      meeting: { purpose: 'Hvordan får Elmer gode dage i skolen?', startsAt: '2026-03-12T13:00:00.000Z' },
      agreements: [
        {
          id: expect.any(String),
          what: 'Laver planen med Elmer aftenen før',
          owners: expect.arrayContaining(['Signe Havlykke', 'Torben Havlykke']),
          due: '2026-03-15',
          sign: "Elmer siger 'jeg ved det' om morgenen",
          ifItFails: 'kort besked til Kasper inden 7.30',
          standing: false,
          answer: 'yes',
          agreed: true,
        },
      ],
      next: '2026-06-12',
    });
  });

  test('is offered its own files and can take each', async () => {
    const { signe, path, close } = await closedElmer();
    await close();
    const offers = (await signe.get(`${path}/papers`)).body as PaperOffer[];
    expect(new Set(offers.map(({ paper }) => paper))).toEqual(new Set(['ownAgreements']));
    for (const { url } of offers) expect((await signe.get(url)).status).toBe(200);
  });

  test('gets neither the record note nor another’s agreements', async () => {
    const { signe, path, close, seats, family } = await closedElmer();
    await close();
    for (const url of [
      `${path}/papers/recordNote.pdf`,
      `${path}/papers/ownAgreements.pdf?participant=${seats.f2}`,
      `/api/families/${family.id}/papers/plan.pdf`,
    ])
      expect((await signe.get(url)).status).toBe(401);
  });
});

describe('the family plan', () => {
  test('is a file for the family’s staff', async () => {
    const { ida, family, path, close } = await closedElmer();
    await close();
    await ida.post(`${path}/plan`);
    const { body, headers } = await ida.get(`/api/families/${family.id}/papers/plan.json`);
    const agreements = v
      .parse(paperSchema, body)
      .blocks.flatMap((block) => (block.kind === 'agreements' ? block.agreements : []));
    expect(new Set(agreements.map(({ what }) => what))).toEqual(new Set(elmer.agreements.map(({ what }) => what)));
    expect(headers['content-disposition']).toBe('attachment; filename="familieplan-2026-03-12.json"');
  });
});
