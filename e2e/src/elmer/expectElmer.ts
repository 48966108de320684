import { expect } from '@playwright/test';
import { dayInWords } from '@samtavlen/shared/papers/dayInWords.ts';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import ICAL from 'ical.js';
import { dayFor, personOf } from '../table/planElmer.ts';
import { birthe } from './prepare.ts';
import { timesIn } from './readPaper.ts';

/** Torben typed his first name at the door; everyone else stands as the family wrote them. */
export const nameOf = (key: string): string => (key === 'f2' ? 'Torben' : personOf(key).name);

/** Every agreement as it should stand in every file. */
const agreed = elmer.agreements.map(({ what, owners, due, sign, ifItFails }) => ({
  ...{ what, sign, ifItFails, due: dayFor(due), owners: owners.map(nameOf).sort() },
}));

/** Every card, with the scribe of those who had no phone. */
const written = [
  ...elmer.cards.map(({ text, by }) => {
    const { scribe } = personOf(by);
    return { text, author: nameOf(by), scribe: scribe ? nameOf(scribe) : null };
  }),
  { text: birthe.card, author: birthe.name, scribe: nameOf('p3') },
];

/** How many agreements say that they answer this card: each does it in the card's own words. */
const cited = (words: string): number =>
  elmer.agreements.filter(({ from }) => elmer.cards.some(({ id, text }) => id === from && text === words)).length;

/** A file a person reads: each agreement once, with owner, date and sign after it; each card once, and where it is answered. */
export function expectInWords(text: string, format: string): void {
  for (const { what, owners, due, sign } of agreed) {
    expect(timesIn(text, what), `${format}: ${what}`).toBe(1);
    expect(timesIn(text, sign), `${format}: ${sign}`).toBe(1);
    const after = text.slice(text.indexOf(what));
    const upToSign = after.slice(0, after.indexOf(sign));
    for (const part of [...owners, dayInWords(due, 'da')]) expect(upToSign, `${format}: ${what}`).toContain(part);
  }
  for (const { text: words, author, scribe } of written) {
    expect(timesIn(text, words), `${format}: ${words}`).toBe(1 + cited(words));
    const near = text.slice(text.indexOf(words) + words.length).slice(0, 120);
    for (const name of scribe ? [author, scribe] : [author]) expect(near, `${format}: ${words}`).toContain(name);
  }
}

/** The file other systems read. */
export function expectInJson(file: Uint8Array): void {
  const paper = JSON.parse(new TextDecoder().decode(file)) as Paper;
  const agreements = paper.blocks.flatMap((block) => (block.kind === 'agreements' ? block.agreements : []));
  const cards = paper.blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
  const found = agreements.map(({ what, owners, due, parts }) => {
    const part = (which: string) => parts.find((one) => one.part === which)?.text;
    return { what, due, owners: [...owners].sort(), sign: part('sign'), ifItFails: part('ifItFails') };
  });
  const byWhat = (a: { what: string }, b: { what: string }) => a.what.localeCompare(b.what);
  expect(found.sort(byWhat)).toEqual([...agreed].sort(byWhat));
  for (const { parts } of agreements) expect(parts).toContainEqual(expect.objectContaining({ text: 'Aftalt' }));
  const byText = (a: { text: string }, b: { text: string }) => a.text.localeCompare(b.text);
  const read = cards.map(({ text, author, scribe }) => ({ text, author, scribe }));
  expect(read.sort(byText)).toEqual([...written].sort(byText));
}

/** The calendar: a day for each agreement, and neither names nor words (domain.md 6.3). */
export function expectInCalendar(file: Uint8Array): void {
  const text = new TextDecoder().decode(file);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual(agreed.map(({ due }) => due).sort());
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(agreed.length);
  const unfolded = text.replace(/\r?\n /g, '');
  for (const { what, owners } of agreed) for (const secret of [what, ...owners]) expect(unfolded).not.toContain(secret);
}
