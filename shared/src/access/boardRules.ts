import { factIn, isFact } from '../board/cardFacts.ts';
import { readDrawing } from '../board/drawings.ts';
import { MOST, SENTENCE_LENGTH, SHARED_LENGTH } from '../board/limits.ts';
import type { Parked } from '../board/parking.ts';
import { readPlace } from '../board/place.ts';
import { RICH_MARKS, RICH_NODES } from '../board/richText.ts';
import { CARD_LENGTH } from '../board/text.ts';
import { isDay } from '../meeting/day.ts';
import type { MeetingFactsForPolicy, Write, Writer } from './Write.ts';

/** Within one's rights, but more than a board holds: no offence, and told in its own words. */
export type TooMuch = 'tooLong' | 'tooMany';

/** False is what one has no right to. */
export type Rule = (
  write: Write,
  who: Writer & { participant: string },
  facts: MeetingFactsForPolicy,
) => boolean | TooMuch;

/** Only what has a rule of its own: every object also answers to `constructor`, `toString` and their like. */
export const ruleNamed = (rules: Readonly<Record<string, Rule>>, name: string): Rule | null =>
  Object.hasOwn(rules, name) ? (rules[name] as Rule) : null;

export const ID = /^[\w-]{6,40}$/;
export const isString = (value: unknown, longest: number) => typeof value === 'string' && value.length <= longest;

/** Writing another's words down: only for a seat, by its scribe or the one who leads. */
export function mayScribe(seat: string, who: Writer & { participant: string }, facts: MeetingFactsForPolicy): boolean {
  const scribe = facts.scribeOf(seat);
  return scribe !== null && (scribe === who.participant || who.right === 'facilitator');
}

/** `for` is oneself, or a seat with the scribe's own name beside it. */
export function speaksFor(
  person: string | undefined,
  scribe: unknown,
  who: Writer & { participant: string },
  facts: MeetingFactsForPolicy,
): boolean {
  if (person === who.participant) return scribe === undefined;
  return person !== undefined && scribe === who.participant && mayScribe(person, who, facts);
}

export const ownWords: Rule = ({ record }, who, facts) => speaksFor(record.author, record.scribe, who, facts);

export const value = (test: (value: unknown, write: Write, who: Writer & { participant: string }) => boolean): Rule => {
  return (write, who) => write.act.kind === 'value' && test(write.act.value, write, who);
};
export const type =
  (name: string): Rule =>
  (write) =>
    write.act.kind === 'type' && write.act.type === name && write.record.fresh;
export const once =
  (test: (value: unknown, write: Write) => boolean): Rule =>
  (write) =>
    write.act.kind === 'value' && write.record.fresh && test(write.act.value, write);
export const removable =
  (rule: Rule): Rule =>
  (write, who, facts) =>
    write.act.kind === 'remove' || write.act.kind === 'nothing' || rule(write, who, facts);

function plainText(longest: number): Rule {
  return ({ act }) => {
    if (act.kind === 'text') return act.lengthBefore + act.text.length <= longest || 'tooLong';
    return act.kind === 'remove' || act.kind === 'nothing';
  };
}

/** What people write together: paragraphs and lists with bold, nothing else (engine.md F36). */
export const richText: Rule = (write, who, facts) => {
  const { act } = write;
  if (act.kind === 'type') return act.type === 'XmlText' || RICH_NODES.includes(act.type.replace('XmlElement:', ''));
  if (act.kind === 'format') return RICH_MARKS.includes(act.mark) && JSON.stringify(act.value ?? null).length < 100;
  return plainText(SHARED_LENGTH)(write, who, facts);
};

/** Put away in one's own name; it can be brought back. */
export const gone = removable(
  value((v, _write, who) => {
    const { by, at } = (v ?? {}) as { by?: unknown; at?: unknown };
    return by === who.participant && typeof at === 'number';
  }),
);

/** A person's own answer, or a seat's through its scribe, with one of these words. */
export function answerOf(person: string, answers: readonly string[]): Rule {
  return (write, who, facts) => {
    const { act } = write;
    if (act.kind === 'remove' || act.kind === 'nothing')
      return person === who.participant || mayScribe(person, who, facts);
    if (act.kind !== 'value') return false;
    const given = (act.value ?? {}) as Record<string, unknown>;
    const word = given.answer ?? given.stance;
    const { words, at, scribe } = given;
    if (!answers.includes(word as string) || typeof words !== 'string' || typeof at !== 'number') return false;
    return speaksFor(person, scribe, who, facts) && (words.length <= SENTENCE_LENGTH || 'tooLong');
  };
}

/** The author's own card, or the meeting is theirs to lead. */
const ownOrLed =
  (rule: Rule): Rule =>
  (write, who, facts) =>
    (who.right === 'facilitator' || ownWords(write, who, facts)) && rule(write, who, facts);

/** Set aside in one's own name; only those who lead carry it over to the next meeting. */
function isParked(parked: unknown, _write: Write, who: Writer & { participant: string }): boolean {
  const { by, at, why, next } = (parked ?? {}) as Partial<Parked>;
  const mayCarry = next === false || (next === true && who.right === 'facilitator');
  return by === who.participant && typeof at === 'number' && isString(why, SENTENCE_LENGTH) && mayCarry;
}
/** Strokes, and nothing else: no picture anybody could hide something in. */
export const drawing: Rule = removable(value((v) => readDrawing(v) !== null));

/** Only a photo of the person whose card it stands on, so that nobody gets at another's by naming it. */
export const photoOf = (owner: string | undefined): Rule =>
  removable(
    ({ act }, _who, facts) =>
      act.kind === 'value' &&
      typeof act.value === 'string' &&
      owner !== undefined &&
      facts.photoOwner(act.value) === owner,
  );

const CARD_FIELDS: Record<string, Rule> = {
  author: once((v, { record }) => v === record.author),
  scribe: once((v, { record }) => v === record.scribe),
  at: once((v) => typeof v === 'number'),
  text: type('Text'),
  drawing: (write, who, facts) => ownWords(write, who, facts) && drawing(write, who, facts),
  photo: (write, who, facts) => ownWords(write, who, facts) && photoOf(write.record.author)(write, who, facts),
  place: removable((write, _who, facts) => {
    const place = write.act.kind === 'value' ? readPlace(write.act.value) : null;
    if (place === null || !facts.columns.includes(place.column)) return false;
    return place.lane === null || facts.lanes.includes(place.lane);
  }),
  statement: ownOrLed(removable(value((v) => typeof v === 'string' && ID.test(v)))),
  group: ownOrLed(removable(value((v) => typeof v === 'string' && ID.test(v)))),
  parked: ownOrLed(removable(value(isParked))),
  late: once((v) => v === true),
  takenIn: (write, who, facts) => who.right === 'facilitator' && gone(write, who, facts),
  gone: (write, who, facts) => (who.right === 'facilitator' || ownWords(write, who, facts)) && gone(write, who, facts),
};

/** What its author, or the seat's scribe, says of a card besides its words. */
function factRule(key: string): Rule | null {
  const fact = factIn(key);
  const given = fact && removable(value((v) => isFact(fact, v)));
  return given && ((write, who, facts) => ownWords(write, who, facts) && given(write, who, facts));
}

/** A card the server has shown from a draft may be shown once more by its author, whose phone did it at that moment. */
export function cardRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id)) return null;
  if (field === undefined)
    return (write, who, facts) => {
      const { act, record } = write;
      const again = act.kind === 'type' && act.type === 'Map' && facts.isFromDraft(id);
      const own = !again || facts.authorOf(id) === record.author;
      const may = (again || type('Map')(write, who, facts)) && own && ownWords(write, who, facts);
      return may && (again || facts.count('cards') < MOST.cards || 'tooMany');
    };
  if (rest.length === 0) return ruleNamed(CARD_FIELDS, field) ?? factRule(field);
  if (field !== 'text' || rest.length > 1) return null;
  return (write, who, facts) => ownWords(write, who, facts) && plainText(CARD_LENGTH)(write, who, facts);
}

/** Short texts of an agreement that several people can write in. */
const SHARED_LINES = ['sign', 'ifItFails', 'tell'];

const AGREEMENT_FIELDS: Record<string, Rule> = {
  by: once((v, { record }) => v === record.by),
  order: once((v) => isString(v, 64)),
  from: removable(value((v) => typeof v === 'string' && ID.test(v))),
  body: type('XmlFragment'),
  sign: type('Text'),
  ifItFails: type('Text'),
  tell: type('Text'),
  standing: removable(value((v) => v === true)),
  needsGrant: removable(value((v) => v === true)),
  due: removable(value((v) => isDay(v))),
  gone,
};

export function agreementRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id)) return null;
  if (field === undefined)
    return (write, who, facts) =>
      type('Map')(write, who, facts) &&
      write.record.by === who.participant &&
      (facts.count('agreements') < MOST.agreements || 'tooMany');
  if (rest.length > 0) {
    if (field === 'body') return richText;
    return SHARED_LINES.includes(field) ? plainText(SENTENCE_LENGTH) : null;
  }
  const [kind, person = ''] = field.split(':');
  if (kind === 'owner')
    return removable(
      (write, _who, facts) => write.act.kind === 'value' && write.act.value === true && facts.isParticipant(person),
    );
  if (kind === 'answer') return answerOf(person, ['yes', 'talk', 'wait']);
  return ruleNamed(AGREEMENT_FIELDS, field);
}
