import type { Guides, MeetingGuide } from '@samtavlen/shared/questions/Guide.ts';
import { circumstances } from '@samtavlen/shared/questions/Question.ts';
import { standardGuides } from '@samtavlen/shared/questions/standardGuides.ts';
import { describe, expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

/** Everything as the program comes, but the first question in Bekymringer, and a line under Fungerer. */
function ownTexts(ask: string, line: string): Guides {
  const { concern, workingWell, ...rest } = standardGuides.loeft.columns;
  const [first, ...others] = (concern?.questions ?? []).filter(({ when }) => when === undefined);
  if (!first || !workingWell) throw new Error('the guide has no questions');
  const said = { da: ask };
  const own = { ...first, ask: { child: said, parent: said, network: said, professional: said } };
  const columns = {
    ...rest,
    concern: { opening: { da: 'Det, der fylder' }, usedFor: {}, questions: [own, ...others] },
    workingWell: { ...workingWell, usedFor: { everyone: { da: line } } },
  };
  return { ...standardGuides, loeft: { startColumn: 'workingWell', columns } };
}

async function whenNoted(noted: readonly string[]) {
  const held = await elmerMeeting();
  const { ida, family } = held;
  const { reference, people } = family;
  const note = (list: readonly string[]) =>
    ida.put(`/api/families/${family.id}`, { reference, people, circumstances: list });
  await note(noted);
  const save = async (guides: Guides, after: number) =>
    held.server.deps.store.guides.add({
      ...{ how: 'edited', after, guides, staff: held.staffIds.ida, at: 1 },
    });
  return { ...held, note, save, guidePath: `${held.path}/guide` };
}

const firstOf = (body: MeetingGuide) => body.questions.concern?.[0]?.ask.parent.da;

/** Each test plans a meeting of nine and seats them, ms. */
const timeout = 15_000;

describe('a family of whom something is noted', { timeout }, () => {
  test('is met with other questions, on every device that is at the meeting', async () => {
    const { open, phone, ida, guidePath, control } = await whenNoted(['compensation']);
    await open();
    const signe = await phone('f1');
    expect(firstOf((await signe.get(guidePath)).body)).toBe('Hvad er svært i hverdagen, også med den hjælp, I får?');
    expect((await ida.get(`${guidePath}?as=wall`)).body).toEqual((await signe.get(guidePath)).body);
    await control.until('the line is told', () => control.view?.guide.lines.workingWell !== undefined);
    expect(control.view?.guide.lines.workingWell?.usedFor?.da).toBe('Skriv også det, der virker, fordi I får hjælp.');
    const asked = await control.command({ do: 'showQuestion', question: { column: 'concern', id: 'O1' } });
    expect(asked).toMatchObject({ ok: true });
  });

  test('[P6] is never told so: no device at the meeting hears the mark', async () => {
    const { open, phone, sit, ida, server, boardPath, guidePath, control } = await whenNoted(circumstances);
    const devices = [control, await sit('f1'), await sit('p3')];
    devices.push(await Device.connect(server.app, `${boardPath}?as=wall`, ida));
    await open();
    for (const device of devices)
      await device.until('the meeting is open', () => device.view?.conduct.phase === 'open');
    const answer = await (await phone('f1')).get(guidePath);
    for (const mark of [...circumstances, 'circumstances']) {
      expect(devices.filter((device) => device.everHeard(mark))).toEqual([]);
      expect(answer.raw.includes(mark)).toBe(false);
    }
  });

  test('keeps its marks when the form is sent by someone who knows nothing of them', async () => {
    const { ida, family } = await whenNoted(['manyChanges', 'manyChanges']);
    const { reference, people } = family;
    const changed = await ida.put(`/api/families/${family.id}`, { reference, people });
    expect(changed.body.circumstances).toEqual(['manyChanges']);
    const wrong = await ida.put(`/api/families/${family.id}`, { reference, people, circumstances: ['rich'] });
    expect(wrong.status).toBe(422);
  });
});

describe("a municipality's own texts", { timeout }, () => {
  test('stand at the meeting, which opens on the column they say', async () => {
    const { open, sit, save } = await whenNoted([]);
    await save(ownTexts('Hvad er på spil?', 'Det her ændrer ikke jeres hjælp.'), 0);
    await open();
    const signe = await sit('f1');
    await signe.until('the meeting is open', () => signe.view?.conduct.column === 'workingWell');
    expect(signe.view?.guide.lines).toEqual({
      concern: { opening: { da: 'Det, der fylder' } },
      workingWell: { usedFor: { da: 'Det her ændrer ikke jeres hjælp.' } },
    });
  });

  test('stay what they were when the meeting began, also a question that is edited while it is shown', async () => {
    const { open, phone, save, note, ida, path, guidePath, control, server } = await whenNoted([]);
    await save(ownTexts('Hvad er på spil?', 'Første linje'), 0);
    await open();
    await control.command({ do: 'openColumn', column: 'concern' });
    await control.command({ do: 'showQuestion', question: { column: 'concern', id: 'C1' } });
    await control.until('the question is shown', () => control.view?.conduct.question?.id === 'C1');
    const tag = control.view?.guide.tag;
    await save(ownTexts('Noget helt andet?', 'Anden linje'), 1);
    await note(['compensation']);
    const { template, type, startsAt, endsAt, place } = (await ida.get(path)).body;
    await ida.put(path, { template, type, startsAt, endsAt, place, purpose: 'Et nyt formål' });
    await control.until('the change is heard', () => control.view?.meeting.purpose === 'Et nyt formål');
    expect(control.view?.guide.tag).toBe(tag);
    expect(control.view?.conduct.question).toEqual({ column: 'concern', id: 'C1' });
    expect(firstOf((await (await phone('f1')).get(guidePath)).body)).toBe('Hvad er på spil?');
    expect((await server.deps.store.meetings.find(path.split('/').at(-1) as string))?.conduct.guide).toEqual({
      version: 1,
      circumstances: [],
    });
  });

  test('are taken up by a planned meeting until it opens', async () => {
    const { phone, save, guidePath } = await whenNoted([]);
    const signe = await phone('f1');
    await save(ownTexts('Hvad er på spil?', ''), 0);
    expect(firstOf((await signe.get(guidePath)).body)).toBe('Hvad er på spil?');
    await save(ownTexts('Noget helt andet?', ''), 1);
    expect(firstOf((await signe.get(guidePath)).body)).toBe('Noget helt andet?');
  });

  test('are saved by one at a time: what is made from an older version is not kept', async () => {
    const { save, server } = await whenNoted([]);
    expect(await save(ownTexts('Første?', ''), 0)).toBe(1);
    expect(await save(ownTexts('Samtidig?', ''), 0)).toBeNull();
    expect(await server.deps.store.guides.current()).toBe(1);
  });

  test('are shown to nobody who is not at the meeting', async () => {
    const { server, guidePath } = await whenNoted([]);
    expect((await server.browser().get(guidePath)).status).toBe(401);
    const { browser: stranger } = await server.staff('Anders Lyngfelt');
    expect((await stranger.get(guidePath)).status).toBe(403);
  });
});
