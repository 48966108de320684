import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../board/wordings.ts';
import { closedMeeting } from '../testing/closedMeeting.ts';
import { elmer } from '../testing/elmer.ts';
import { agreementsOf, cardsOf, elmerWith, headings, partOf } from '../testing/inPapers.ts';
import { paperSchema } from './Paper.ts';
import { paperWords } from './paperWords.ts';
import { recordNote } from './recordNote.ts';

const danish = paperWords('da');

describe('the record note of Elmer’s meeting', () => {
  const note = recordNote(closedMeeting(elmer), danish);

  it('has every card once, in the order of the board, word for word', () => {
    const inOrder = ['concern', 'workingWell', 'wish'].flatMap((column) =>
      elmer.cards.filter((card) => card.column === column).map(({ id, text }) => ({ id, text })),
    );
    expect(cardsOf(note).map(({ id, text }) => ({ id, text }))).toEqual(inOrder);
  });

  it('has the four columns in the order of the template', () => {
    expect(headings(note).map(({ text }) => text)).toEqual([
      'Deltagere',
      'Bekymringer',
      'Fungerer',
      'Se ske',
      'Aftaler',
      'Tal på skalaer',
      'Hvor er hverdagen lige nu?',
      'Hvor sikker er du på, at aftalerne lykkes?',
      'Fælles opsummering',
      'Det siger vi til opsummeringen',
    ]);
  });

  it('[P6] has each number as it was given, with the range and never an average', () => {
    const at = note.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'Hvor er hverdagen lige nu?',
    );
    const [meaning, table] = note.blocks.slice(at + 1);
    const range = 'Tallene går fra 3 til 5.';
    expect(meaning).toMatchObject({ text: `0 er: så svært, det kan være. 10 er: sådan som jeg ønsker det. ${range}` });
    expect(table).toMatchObject({ header: ['Navn', 'Tal', 'Med egne ord'] });
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows).toContainEqual(['Elmer', '3 – Svært', 'træls']);
    expect(rows).toContainEqual(['Skrevet af Karim Solbjerg for Mona', '4', '']);
    expect(JSON.stringify(note)).not.toMatch(/gennemsnit/i);
  });

  it('[P1] has a shared wording under the own words, which stay as they were', () => {
    const closed = closedMeeting(elmer);
    const own = elmer.cards.find(({ id }) => id === 'c3')?.text ?? '';
    const accepted = { at: 2, scribe: null, of: fingerprint(own) };
    const wording = { id: 'w1', card: 'c3', by: 'p1', body: 'Signe er bange for at miste timerne.', at: 1, accepted };
    const board = { ...closed.board, wordings: [{ ...wording, gone: null }] };
    const card = cardsOf(recordNote({ ...closed, board }, danish)).find(({ id }) => id === 'c3');
    expect(card?.text).toBe(own);
    expect(card?.agreed).toBe('Fælles formulering, foreslået af Ida Brændmose: »Signe er bange for at miste timerne.«');
  });

  it('names both the voice and the scribe of a seat', () => {
    expect(cardsOf(note).find(({ id }) => id === 'c4')?.byline).toBe('Skrevet af Karim Solbjerg for Mona');
  });

  it('has every agreement once, with owners, day, sign and each owner’s own answer', () => {
    const agreements = agreementsOf(note);
    expect(agreements.map(({ what }) => what)).toEqual(elmer.agreements.map(({ what }) => what));
    expect(agreements[2]).toMatchObject({ owners: ['Signe Havlykke', 'Torben Havlykke'], due: '2026-03-15' });
    expect(partOf(agreements[2], 'when')).toBe('søndag den 15. marts 2026');
    expect(partOf(agreements[2], 'ifItFails')).toBe('kort besked til Kasper inden 7.30');
    expect(partOf(agreements[2], 'answers')).toBe('Signe Havlykke: ja\nTorben Havlykke: ja');
    expect(partOf(agreements[4], 'answers')).toBe('Mona: ja (skrevet af Karim Solbjerg)');
    expect(agreements.map((agreement) => partOf(agreement, 'status'))).toEqual(Array(6).fill('Aftalt'));
  });

  it('keeps a disagreement beside the agreement, in its own words', () => {
    const stances = note.blocks.findLast((block) => block.kind === 'table');
    expect(stances).toMatchObject({
      rows: expect.arrayContaining([
        ['Torben Havlykke', 'Ikke helt', 'Jeg vil have datoerne tidligere næste gang.'],
        ['Skrevet af Karim Solbjerg for Mona', 'Enig', ''],
      ]),
    });
  });

  it('gives the times of the meeting as clocks in Denmark show them', () => {
    expect(note.facts).toContainEqual({ name: 'Tid', text: 'kl. 14.00–15.30' });
    expect(note.facts).toContainEqual({ name: 'Dato', text: 'torsdag den 12. marts 2026' });
  });

  it('is a paper of the published form, in Danish and English', () => {
    expect(v.parse(paperSchema, note)).toEqual(note);
    const english = recordNote(closedMeeting(elmer), paperWords('en'));
    expect(v.is(paperSchema, english)).toBe(true);
    expect(cardsOf(english).map(({ text }) => text)).toEqual(cardsOf(note).map(({ text }) => text));
  });
});

describe('what a record note leaves out', () => {
  it('counts cards that were taken back and says nothing of what they said', () => {
    const note = recordNote(
      elmerWith(({ board }) => {
        const [first, ...rest] = board.columns[0]?.cards ?? [];
        if (!first || !board.columns[0]) throw new Error('no card');
        board.columns[0].cards = rest;
        board.withdrawn.cards = [{ ...first, gone: { by: 'b1', at: 0 } }];
      }),
      danish,
    );
    expect(note.leftOut).toEqual([
      '1 kort, som er taget tilbage.',
      'Kladder, som ingen har vist. Dem kan kun ejeren læse.',
    ]);
    expect(JSON.stringify(note)).not.toContain('larm i klassen');
  });
});

describe('an agreement that was begun and left empty', () => {
  it('is passed over as in the plan, and the others are numbered without it', () => {
    const note = recordNote(
      elmerWith(({ board }) => {
        const first = board.agreements[0];
        if (first) Object.assign(first, { what: '', owners: [], due: null, sign: ' ' });
      }),
      danish,
    );
    expect(agreementsOf(note)[0]).toMatchObject({ heading: 'Aftale 1', what: elmer.agreements[1]?.what });
    expect(note.leftOut[0]).toBe('1 aftale, som ingen skrev noget i.');
  });
});

describe('an agreement that is not yet agreed', () => {
  it('is a proposal and says what is missing', () => {
    const note = recordNote(
      elmerWith(({ board }) => {
        const first = board.agreements[0];
        if (first) Object.assign(first, { due: null, sign: '' });
      }),
      danish,
    );
    const [first] = agreementsOf(note);
    expect(first?.due).toBeNull();
    expect(partOf(first, 'when')).toBe('Ingen dato endnu');
    expect(partOf(first, 'status')).toBe('Forslag. Mangler: dato, tegn');
  });

  it('does not pass off a yes to other words as a yes to these', () => {
    const note = recordNote(
      elmerWith(({ board }) => {
        const answer = board.agreements[0]?.answers.p3;
        if (answer) Object.assign(answer, { current: false, words: 'Fint' });
      }),
      danish,
    );
    expect(partOf(agreementsOf(note)[0], 'answers')).toBe('Kasper Vangsø: har ikke svaret på den nye ordlyd');
  });
});

describe('an empty meeting', () => {
  it('is in order too', () => {
    const note = recordNote(closedMeeting({ ...elmer, cards: [], agreements: [], summary: '', stances: [] }), danish);
    expect(note.blocks).toContainEqual({
      kind: 'paragraph',
      text: 'I har ikke lavet aftaler i dag. Det er også i orden.',
    });
    expect(note.blocks).toContainEqual({ kind: 'paragraph', text: 'Ingen har svaret på opsummeringen.' });
  });
});

describe('two people with the same name', () => {
  it('are told apart by what they are', () => {
    const twins = { ...elmer, people: [...elmer.people, { key: 'x', name: 'Mona', role: 'school' as const }] };
    const card = cardsOf(recordNote(closedMeeting(twins), danish)).find(({ id }) => id === 'w4');
    expect(card?.byline).toBe('Skrevet af Karim Solbjerg for Mona (moster)');
  });
});
