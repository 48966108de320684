import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { newMeetingSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { judgeStep } from './judgeDraft.ts';
import { type MeetingDraft, newMeetingDraft, newMeetingOf, participantsOf } from './meetingDraft.ts';

const today = '2026-03-01';
const ida = { id: 'staff-ida', name: 'Ida Brændmose' };
const karim = { id: 'staff-karim', name: 'Karim Solbjerg' };

const family: Family = {
  id: 'family-elmer',
  reference: 'DEMO-26-014',
  example: false,
  circumstances: [],
  cadence: null,
  protectedAddress: false,
  people: [
    { id: 'person-elmer', name: 'Elmer', role: 'child', age: 11 },
    { id: 'person-mona', name: 'Mona', role: 'network', relation: 'moster' },
    { id: 'person-kasper', name: 'Kasper Vangsø', role: 'school', unit: 'Bakkeskolen' },
  ],
};

const elmersMeeting = (): MeetingDraft => ({
  ...newMeetingDraft(family, ida),
  purpose: 'Hvordan bliver det godt at gå i skole?',
  day: '12.3.',
  starts: '14',
  ends: '15.30',
  place: 'Mødelokale B2',
  deputy: karim.id,
});

describe('A new meeting', () => {
  test('has the whole family list coming, and the one who makes it leading', () => {
    const draft = newMeetingDraft(family, ida);
    expect(draft.invitees.map(({ name, coming }) => [name, coming])).toEqual([
      ['Elmer', true],
      ['Mona', true],
      ['Kasper Vangsø', true],
    ]);
    expect(participantsOf(draft, [ida, karim])[0]).toMatchObject({ name: 'Ida Brændmose', lead: 'facilitator' });
  });

  test('begins with the day that was agreed on at the last meeting, and nothing else', () => {
    const agreed = newMeetingDraft(family, ida, '12.06.2026');
    expect(agreed).toEqual({ ...newMeetingDraft(family, ida), day: '12.06.2026' });
  });

  test('is what the server takes: Elmer’s meeting at Danish time, with facilitator and deputy', () => {
    const made = newMeetingOf(elmersMeeting(), [ida, karim], today);
    expect(v.safeParse(newMeetingSchema, made).issues).toBeUndefined();
    expect(made).toMatchObject({ startsAt: '2026-03-12T13:00:00.000Z', endsAt: '2026-03-12T14:30:00.000Z' });
    expect(made?.participants.map(({ name, lead }) => [name, lead])).toEqual([
      ['Ida Brændmose', 'facilitator'],
      ['Karim Solbjerg', 'deputy'],
      ['Elmer', undefined],
      ['Mona', undefined],
      ['Kasper Vangsø', undefined],
    ]);
  });

  test('gives Mona, who has no phone, a seat that Karim writes for', () => {
    const draft = elmersMeeting();
    draft.invitees = draft.invitees.map((one) => (one.name === 'Mona' ? { ...one, seat: true } : one));
    expect(judgeStep(3, draft, today)).toEqual([{ field: 'scribe.person-mona', code: 'noScribe', name: 'Mona' }]);
    draft.invitees = draft.invitees.map((one) => (one.seat ? { ...one, scribeKey: 'deputy' } : one));
    expect(judgeStep(3, draft, today)).toEqual([]);
    expect(participantsOf(draft, [ida, karim]).find(({ name }) => name === 'Mona')).toMatchObject({
      seat: true,
      scribeKey: 'deputy',
    });
  });

  test('gives a leader who stands on the family’s list one place, also as a scribe', () => {
    const draft = elmersMeeting();
    const listed = { key: 'person-ida', personId: 'person-ida', name: 'ida brændmose', role: 'caseworker' } as const;
    draft.invitees = [
      { ...listed, coming: true, seat: false, scribeKey: '', plain: false },
      ...draft.invitees.map((one) => (one.name === 'Mona' ? { ...one, seat: true, scribeKey: 'facilitator' } : one)),
    ];
    const people = participantsOf(draft, [ida, karim]);
    expect(people.filter(({ name }) => name.toLowerCase() === 'ida brændmose')).toEqual([
      expect.objectContaining({ key: 'person-ida', staffId: 'staff-ida', lead: 'facilitator' }),
    ]);
    expect(people.find(({ name }) => name === 'Mona')?.scribeKey).toBe('person-ida');
  });
});

describe('What is missing in a new meeting', () => {
  test.each([
    [{ purpose: ' ' }, 'purpose', 'emptyPurpose'],
    [{ purpose: 'Om Elmer 120315-1234' }, 'purpose', 'privateNumber'],
    [{ day: '31.02.' }, 'day', 'noDay'],
    [{ day: '12.03.2025' }, 'day', 'dayGone'],
    [{ starts: 'eftermiddag' }, 'starts', 'noStart'],
    [{ ends: '13.00' }, 'ends', 'endsBefore'],
  ])('%o is told at its own field', (change, field, code) => {
    expect(judgeStep(1, { ...elmersMeeting(), ...change }, today)).toEqual([{ field, code }]);
  });

  test('is somebody from the family, when only professionals come', () => {
    const draft = elmersMeeting();
    draft.invitees = draft.invitees.map((one) => ({ ...one, coming: one.role === 'school' }));
    expect(judgeStep(2, draft, today)).toEqual([{ field: 'invitees', code: 'noFamilyMember' }]);
  });
});
