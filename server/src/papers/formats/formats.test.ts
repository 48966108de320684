import { childAgreements } from '@samtavlen/shared/papers/childAgreements.ts';
import { familyPlan } from '@samtavlen/shared/papers/familyPlan.ts';
import { ownAgreements } from '@samtavlen/shared/papers/ownAgreements.ts';
import type { Block, Paper } from '@samtavlen/shared/papers/Paper.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { recordNote } from '@samtavlen/shared/papers/recordNote.ts';
import { closedMeeting } from '@samtavlen/shared/testing/closedMeeting.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { tinyPhoto } from '../../pictures/testing/tinyPhoto.ts';
import { readBack } from '../testing/readBack.ts';
import { formats } from './formats.ts';

const words = paperWords('da');
const closed = closedMeeting(elmer);
const note = recordNote(closed, words);
const TODAY = '2026-03-13';
const spoken = Object.values(formats).filter((format) => format.id !== 'ics');

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a block says, in reading order, without the names of rows that a format may turn into columns. */
function sayings(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'cards':
      return block.cards.map((card) => card.text);
    case 'agreements':
      return block.agreements.flatMap(({ heading, what, parts }) => [heading, what, ...parts.map(({ text }) => text)]);
    default:
      return [block.text];
  }
}

const allSayings = (paper: Paper) =>
  [paper.title, ...paper.facts.map(({ text }) => text), ...paper.blocks.flatMap(sayings), ...paper.leftOut]
    .map(flat)
    .filter((text) => text !== '');

/** Finds each saying after the one before it, and names the first that is not there. */
function firstMissing(text: string, paper: Paper): string | null {
  let from = 0;
  for (const saying of allSayings(paper)) {
    const at = text.indexOf(saying, from);
    if (at < 0) return saying;
    from = at;
  }
  return null;
}

const times = (text: string, part: string) => text.split(part).length - 1;

describe.each(spoken)('$id', ({ id, write }) => {
  it('says all of Elmer’s meeting, in the order of the paper', async () => {
    expect(firstMissing(await readBack(id, await write(note, TODAY)), note)).toBeNull();
  });

  it('has each card and each agreement once, with whose words they are and who wrote them down', async () => {
    const text = await readBack(id, await write(note, TODAY));
    // An agreement that answers a card says which, in the card's own words.
    const cited = (card: string) => elmer.agreements.filter(({ from }) => from === card).length;
    for (const { id: card, text: words } of elmer.cards) expect(times(text, words), words).toBe(1 + cited(card));
    for (const { what } of elmer.agreements) expect(times(text, what), what).toBe(1);
    const after = text.slice(text.indexOf('Signe svarer ikke når jeg ringer'));
    expect(after.indexOf('Mona')).toBeLessThan(after.indexOf('Elmer går fra timen'));
    expect(after.indexOf('Karim Solbjerg')).toBeLessThan(after.indexOf('Elmer går fra timen'));
  });

  it('says all of an empty meeting and of the plan', async () => {
    const empty = recordNote(closedMeeting({ ...elmer, cards: [], agreements: [], summary: '', stances: [] }), words);
    const plan = familyPlan(
      {
        familyId: 'f',
        reference: 'DEMO-26-014',
        cadence: null,
        goals: [],
        agreements: [],
        meetings: [],
        scales: [],
        coordinators: [],
      },
      '2026-03-20T09:00:00.000Z',
      words,
    );
    for (const paper of [empty, plan])
      expect(firstMissing(await readBack(id, await write(paper, TODAY)), paper)).toBeNull();
  });

  it('keeps strange words as they were written', async () => {
    const strange = ['=HYPERLINK("x")', '# ikke en overskrift', '*stjerner* og <b>tegn</b>', '1. først', '#let x = 1'];
    const cards = strange.map((text, n) => ({ id: `s${n}`, by: 'b1', column: 'wish' as const, text }));
    const paper = recordNote(closedMeeting({ ...elmer, cards }), words);
    expect(firstMissing(await readBack(id, await write(paper, TODAY)), paper)).toBeNull();
  });
});

describe('pdf', () => {
  const pdfOf = async (cards: typeof elmer.cards) =>
    formats.pdf.write(recordNote(closedMeeting({ ...elmer, cards }), words), TODAY);
  const isAccessible = (file: Uint8Array) => new TextDecoder('latin1').decode(file).includes('pdfuaid');

  it('is tagged as PDF/UA, with emoji and Arabic names too', async () => {
    const card = { id: 'e', by: 'b1', column: 'wish' as const, text: '😀 ابني يحب المدرسة' };
    expect(isAccessible(await pdfOf([card]))).toBe(true);
  });

  it('is made even when no font has the letters, and says that some are missing', async () => {
    const file = await pdfOf([{ id: 'e', by: 'b1', column: 'wish', text: 'ሰላም' }]);
    expect(await readBack('pdf', file)).toContain('Nogle tegn kan ikke vises i en PDF. De står i de andre filer.');
  });

  it('goes on over the page with a card of 4,000 characters, and loses none of it', async () => {
    const text = Array.from({ length: 500 }, (_, n) => `ord${n}`).join(' ');
    const read = await readBack('pdf', await pdfOf([{ id: 'long', by: 'b1', column: 'concern', text }]));
    expect(new Set(read.match(/\bord\d+/g)).size).toBe(500);
  });

  it('has the day it was printed and the number of pages at the foot', async () => {
    const read = await readBack('pdf', await pdfOf(elmer.cards));
    expect(read).toContain('Udskrevet 13. marts 2026 – pas godt på papiret');
    expect(read).toMatch(/Side 1 af \d/);
  });
});

describe('csv', () => {
  it('lets no cell be a formula in Excel', async () => {
    const cards = [{ id: 'f', by: 'b1', column: 'wish' as const, text: '=1+1' }];
    const file = await formats.csv.write(recordNote(closedMeeting({ ...elmer, cards }), words), TODAY);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)).toMatch(/^\uFEFFAfsnit;/);
    expect(new TextDecoder().decode(file)).toContain(";'=1+1;");
  });
});

describe('the calendar', () => {
  const eventsIn = async (paper: Paper) => {
    const calendar = new ICAL.Component(ICAL.parse(await readBack('ics', await formats.ics.write(paper, TODAY))));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  it('has one whole day per dated agreement, and one for when everyone meets again', async () => {
    const days = (await eventsIn(note)).map((event) => event.startDate);
    expect(days.map((day) => day.toString())).toEqual([...elmer.agreements.map(({ due }) => due), '2026-06-12']);
    expect(days.every((day) => day.isDate)).toBe(true);
  });

  it('holds neither names nor words of the meeting', async () => {
    const text = await readBack('ics', await formats.ics.write(note, TODAY));
    for (const secret of [...elmer.people.map(({ name }) => name), ...elmer.agreements.map(({ what }) => what)])
      expect(text).not.toContain(secret);
    const titles = (await eventsIn(note)).map((event) => event.summary);
    expect(new Set(titles)).toEqual(new Set(['Aftale – se Samtavlen', 'Møde – se Samtavlen']));
  });

  it('knows an agreement again: one’s own paper adds nothing to the whole meeting’s', async () => {
    const known = (await eventsIn(note)).map((event) => event.uid);
    const own = (await eventsIn(ownAgreements(closed, 'f1', words))).map((event) => event.uid);
    expect(new Set(known).size).toBe(7);
    expect(known).toEqual(expect.arrayContaining(own));
  });

  it('is not offered when no agreement has a day and nobody said when one meets again', () => {
    expect(formats.ics.suits(ownAgreements({ ...closed, next: null }, 'b1', words))).toBe(false);
  });
});

describe('pictures on cards', () => {
  const drawing = '02 100 100 400 300 800 200';
  const withPictures = () => {
    const closed = closedMeeting(elmer);
    const [drawn, taken] = closed.board.columns[0]?.cards ?? [];
    if (drawn) drawn.drawing = drawing;
    if (taken) taken.photo = 'photo-have';
    return recordNote(closed, words);
  };
  const photos = new Map([['photo-have', { jpeg: tinyPhoto, width: 16, height: 12 }]]);

  it('stand in the PDF with their words as the alternative, and it is still PDF/UA', async () => {
    const file = new TextDecoder('latin1').decode(await formats.pdf.write(withPictures(), TODAY, photos));
    expect(file).toContain('pdfuaid');
    expect(file.match(/\/Subtype\s*\/Image/g) ?? []).toHaveLength(1);
  });

  it('stand in the Word file, each with what it shows', async () => {
    const file = unzipSync(await formats.docx.write(withPictures(), TODAY, photos));
    const media = Object.keys(file).filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => name.split('.').at(-1)).toSorted()).toEqual(['jpg', 'png']);
    const text = strFromU8(file['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain(`Tegning: ${elmer.cards[0]?.text}`);
  });

  it('are told in words where a photo is gone, and where a format has no pictures', async () => {
    const paper = withPictures();
    expect((await formats.pdf.write(paper, TODAY)).length).toBeGreaterThan(0);
    expect(await readBack('markdown', await formats.markdown.write(paper, TODAY))).toContain('(Tegning)');
    expect(await readBack('csv', await formats.csv.write(paper, TODAY))).toContain('(Foto)');
  });
});

/** Six agreements that one person all owns, with everything said of them that can be. */
const allTheirs = (owner: string) => {
  const { board, ...held } = closedMeeting({ ...elmer, agreements: elmer.agreements.slice(0, 6) });
  const agreements = board.agreements.map((agreement) => ({
    ...agreement,
    owners: [owner],
    ifItFails: 'kort besked til Kasper inden 7.30',
    tell: 'Birthe i biblioteket',
  }));
  return { ...held, board: { ...board, agreements } };
};

describe('one page up to six agreements', () => {
  const pages = async (paper: Paper) => (await getDocumentProxy(await formats.pdf.write(paper, TODAY))).numPages;
  const six = closedMeeting({ ...elmer, agreements: elmer.agreements.slice(0, 6) });

  it('for a child, in pictures and words', async () => {
    expect(six.board.agreements).toHaveLength(6);
    expect(await pages(childAgreements(six, words))).toBe(1);
  });

  it.each(['f1', 'b1'])('for %s’s own, and no agreement is parted', async (owner) => {
    const paper = ownAgreements(allTheirs(owner), owner, words);
    expect(paper.blocks.flatMap((block) => (block.kind === 'agreements' ? block.agreements : []))).toHaveLength(6);
    expect(await pages(paper)).toBe(1);
  });
});
