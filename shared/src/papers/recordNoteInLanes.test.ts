import { describe, expect, it } from 'vitest';
import { alva } from '../testing/alva.ts';
import { closedMeeting } from '../testing/closedMeeting.ts';
import { agreementsOf, cardsOf, headings } from '../testing/inPapers.ts';
import { paperWords } from './paperWords.ts';
import { recordNote } from './recordNote.ts';

const danish = paperWords('da');

describe('the meeting with three columns', () => {
  it('has its next steps under the last column', () => {
    const note = recordNote(closedMeeting(alva), danish);
    expect(
      headings(note)
        .map(({ text }) => text)
        .slice(1, 13),
    ).toEqual([
      ...['Bekymrede for', 'Det, der er sket', 'Det, vi frygter', 'Det, der gør det sværere'],
      ...['Fungerer', 'Styrker', 'Sikkerhed, vi har set'],
      ...['Skal ske', 'Familiens mål', 'Myndighedens mål', 'Næste skridt', 'Sikkerhedsnetværk'],
    ]);
    expect(agreementsOf(note)).toHaveLength(alva.agreements.length);
  });

  it('has the danger statement in the words of the mother, with what stood before and who can recognise themselves', () => {
    const note = recordNote(closedMeeting(alva), danish);
    const at = note.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Fareudsagn 1');
    expect(note.blocks[at + 1]).toEqual({
      kind: 'list',
      items: [
        'Hvem: Mette, Sara og Bodil',
        'Bekymrede for: at mor to gange i februar drak, så ingen voksen var vågen',
        'Det kan ske: Pelle kan gå ud alene eller komme til skade, og Alva må være den voksne',
        expect.stringMatching(/^Familiens mål: Der er altid en vågen, ædru voksen.*\nSkal ses: tre måneder i træk$/),
        expect.stringMatching(/^Myndighedens mål: Mor følger behandling.*\nSkal ses: netværkets kalender/),
        'Rikke: kan kende sig i det »ja, men jeg vil have at der står to gange, ikke ofte«',
        'Alva: kan kende sig i det',
        expect.stringMatching(/^Før stod der, med ord fra Anders Lyngfelt:\n.*\n.*at mor ofte drak i februar/),
      ],
    });
  });

  it('says when it happened, how it is known and how often it was seen', () => {
    const cards = cardsOf(recordNote(closedMeeting(alva), danish));
    expect(cards.find(({ id }) => id === 'c1')?.facts).toEqual([
      { name: 'Skete', text: 'lørdag den 7. februar 2026' },
      { name: 'Kilde', text: 'underretning og samtale' },
    ]);
    expect(cards.find(({ id }) => id === 's1')?.facts).toEqual([
      { name: 'Set', text: '3 gange på 5 uger, bekræftet af Bodil' },
    ]);
  });
});
