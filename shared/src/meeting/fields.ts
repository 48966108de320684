import * as v from 'valibot';
import { isDay } from './day.ts';
import { holdsPrivateNumber } from './privateNumber.ts';
import { roleNames } from './roles.ts';

/** Longest name shown on the board, in UTF-16 units: two long Danish names and a relation fit. */
export const NAME_LENGTH = 80;
export const LINE_LENGTH = 200;
export const TEXT_LENGTH = 4_000;

/** A control character, or one that turns the direction of the text round it: neither belongs in a name. */
const UNSEEN = /\p{Cc}|\p{Bidi_Control}/gu;

/**
 * A text of one line. Issue messages are codes, not sentences: `empty`, `tooLong`, `privateNumber`; the words of each
 * language say them (`errors` in the catalogue).
 */
export const line = (longest: number) =>
  v.pipe(
    v.string('empty'),
    v.transform((text) => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()),
    v.maxLength(longest, 'tooLong'),
    v.check((text) => !holdsPrivateNumber(text), 'privateNumber'),
  );

export const filledLine = (longest: number) => v.pipe(line(longest), v.nonEmpty('empty'));

/** A text of several lines. */
export const lines = (longest: number) =>
  v.pipe(
    v.string('empty'),
    v.transform((text) => text.trim()),
    v.maxLength(longest, 'tooLong'),
    v.check((text) => !holdsPrivateNumber(text), 'privateNumber'),
  );

export const nameField = filledLine(NAME_LENGTH);
export const roleField = v.picklist(roleNames, 'unknownRole');
export const ageField = v.pipe(
  v.number('notANumber'),
  v.integer('notANumber'),
  v.minValue(0, 'notANumber'),
  v.maxValue(120, 'notANumber'),
);
export const dayField = v.pipe(
  v.string('noSuchDay'),
  v.check((text) => isDay(text), 'noSuchDay'),
);
export const instantField = v.pipe(v.string('noSuchTime'), v.isoTimestamp('noSuchTime'));
export const idField = v.pipe(v.string('unknown'), v.regex(/^[\w-]{6,40}$/, 'unknown'));
