import { describe, expect, it } from 'vitest';
import type { FamilyPlan } from '../family/planSchema.ts';
import { familyPlan } from './familyPlan.ts';
import type { Paper } from './Paper.ts';
import { paperWords } from './paperWords.ts';

const AT = '2026-06-12T08:00:00.000Z';
const GOAL = { side: null, danger: '', proof: '' } as const;
const plan: FamilyPlan = {
  familyId: 'family',
  reference: 'DEMO-26-014',
  cadence: 'threeMonths',
  goals: [
    {
      id: 'g1',
      text: 'Elmer er i skole tre formiddage om ugen',
      horizon: 'short',
      dropped: false,
      ...{ side: 'family', danger: 'Han er alene om aftenen.', proof: 'tre måneder i træk' },
      createdAt: '2026-03-12T13:00:00.000Z',
      history: [{ at: '2026-03-12T13:00:00.000Z', text: 'Elmer er i skole', horizon: 'short', by: 'Ida Brændmose' }],
    },
    { id: 'g2', text: 'Elmer cykler selv', horizon: 'long', dropped: true, createdAt: AT, ...GOAL, history: [] },
  ],
  agreements: [
    {
      id: 'plan-1',
      meetingId: 'meeting-1',
      boardAgreementId: 'board-1',
      meetingAt: '2026-03-12T13:00:00.000Z',
      what: 'Laver planen med Elmer aftenen før',
      owners: [
        { participant: 'f1', name: 'Signe Havlykke', answer: 'yes' },
        { participant: 'f2', name: 'Torben Havlykke', answer: null },
      ],
      due: '2026-03-15',
      sign: "Elmer siger 'jeg ved det' om morgenen",
      ifItFails: '',
      ...{ tell: '', standing: false, needsGrant: false, goal: 'g1', answersTo: '', answersBy: '' },
      status: 'underWay',
      history: [{ at: AT, status: 'underWay', sentence: 'Det går de fleste aftener.', by: 'Ida Brændmose' }],
    },
  ],
  scales: [],
  coordinators: [],
  meetings: [
    {
      id: 'meeting-1',
      purpose: 'Hvordan får Elmer gode dage i skolen?',
      startsAt: '2026-03-12T13:00:00.000Z',
      closedAt: '2026-03-12T14:31:00.000Z',
      summary: 'Elmer skal vide, hvad der sker.',
      next: { day: '2026-06-12', why: '' },
      toTell: 0,
    },
  ],
};

const agreementOf = (paper: Paper) => paper.blocks.find((block) => block.kind === 'agreements')?.agreements[0];

describe('the family plan on paper', () => {
  const paper = familyPlan(plan, AT, paperWords('da'));

  it('has the agreement with the words, owners and day it was agreed with, and how it stands now', () => {
    const agreement = agreementOf(paper);
    expect(agreement).toMatchObject({ id: 'board-1', meeting: 'meeting-1', due: '2026-03-15' });
    const texts = Object.fromEntries(agreement?.parts.map(({ part, text }) => [part, text]) ?? []);
    expect(texts).toEqual({
      who: 'Signe Havlykke, Torben Havlykke',
      when: 'søndag den 15. marts 2026',
      sign: "Elmer siger 'jeg ved det' om morgenen",
      goal: 'Familiens mål: »Elmer er i skole tre formiddage om ugen«',
      answers: 'Signe Havlykke: ja\nTorben Havlykke: har ikke svaret',
      status: 'På vej',
      from: '12. marts 2026',
      history: '12. juni 2026: På vej. »Det går de fleste aftener.« (Ida Brændmose)',
    });
  });

  it('shows a goal with what it said before, and counts the goals that were put away', () => {
    const goals = paper.blocks.find((block) => block.kind === 'list');
    expect(goals?.kind === 'list' && goals.items).toEqual([expect.stringMatching(/Før stod der: Elmer er i skole$/)]);
    expect(paper.leftOut[0]).toBe('1 mål, som I har lagt væk.');
  });

  it('lists the meetings with what each agreed on', () => {
    expect(paper.blocks.at(-1)).toMatchObject({
      rows: [['12. marts 2026', 'Hvordan får Elmer gode dage i skolen?', 'Elmer skal vide, hvad der sker.']],
    });
  });

  it('says where the goals, agreements and meetings will stand when there are none', () => {
    const empty = familyPlan({ ...plan, goals: [], agreements: [], meetings: [] }, AT, paperWords('da'));
    expect(empty.blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(3);
  });
});

it('each goal says whose it is, what it answers and how it must be seen, and each agreement which goal it belongs to', () => {
  const { blocks } = familyPlan(plan, AT, paperWords('da'));
  const goals = blocks.find((block) => block.kind === 'list');
  expect(goals).toMatchObject({
    items: [
      'Familiens mål: Elmer er i skole tre formiddage om ugen\nSkal ses: tre måneder i træk\n' +
        'Svarer på det, vi frygter: Han er alene om aftenen.\nFør stod der: Elmer er i skole',
    ],
  });
  const agreements = blocks.find((block) => block.kind === 'agreements');
  const parts = agreements?.kind === 'agreements' ? agreements.agreements[0]?.parts : [];
  expect(parts).toContainEqual({
    ...{ part: 'goal', name: 'Mål', text: 'Familiens mål: »Elmer er i skole tre formiddage om ugen«' },
  });
});

it('the plan says when everyone meets again, until a meeting is planned', () => {
  const { facts, next } = familyPlan(plan, AT, paperWords('da'));
  expect(facts).toContainEqual({ name: 'Næste gang', text: 'fredag den 12. juni 2026' });
  expect(next).toEqual({ meeting: 'meeting-1', day: '2026-06-12' });
  const coming = { id: 'meeting-2', purpose: '', startsAt: AT, closedAt: null, summary: '', next: null, toTell: 0 };
  expect(familyPlan({ ...plan, meetings: [coming, ...plan.meetings] }, AT, paperWords('da')).next).toBeNull();
});

it('numbers about a goal stand under the goal, in the words it was set in', () => {
  const number = { person: 'signe', name: 'Signe Havlykke', value: 4, face: null, words: '' };
  const about = { card: 'h1', text: 'At vi har en morgen uden gråd.', by: 'Signe Havlykke' };
  const scale = { meetingId: 'meeting-1', meetingAt: AT, scale: 'goal', about, answers: [number] } as const;
  const { blocks } = familyPlan({ ...plan, scales: [{ ...scale, answers: [number] }] }, AT, paperWords('da'));
  const heading = 'Hvor langt er vi med målet? »At vi har en morgen uden gråd.« – Signe Havlykke';
  const place = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  expect(blocks[place + 1]).toMatchObject({ kind: 'table', rows: [['Signe Havlykke', '4']] });
});

it('the plan names the coordinator the family has chosen, and not one who said no', () => {
  const sara = {
    meetingId: 'meeting-1',
    name: 'Sara Elmkvist',
    chosenBy: 'Rikke',
    chosenAt: AT,
    answer: 'yes',
  } as const;
  const said = (coordinators: FamilyPlan['coordinators']) =>
    familyPlan({ ...plan, coordinators }, AT, paperWords('da')).facts.find(({ name }) => name === 'Koordinator')?.text;
  expect(said([sara])).toBe('Sara Elmkvist. Valgt af Rikke. Har sagt ja.');
  expect(said([{ ...sara, meetingId: 'meeting-2', name: 'Jonas', answer: 'no' }, sara])).toContain('Sara Elmkvist');
  expect(said([{ ...sara, answer: null }])).toBe('Sara Elmkvist. Valgt af Rikke. Har ikke svaret endnu.');
  expect(said([])).toBeUndefined();
});
