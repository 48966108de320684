import * as v from 'valibot';
import { lines } from '../meeting/fields.ts';

/** "Blev du hørt?": asked on each phone when the meeting has closed, 0 is not at all and 10 is wholly. */
export const heardQuestions = ['heard', 'important', 'next'] as const;

export type HeardQuestion = (typeof heardQuestions)[number];

/** This many families, before anything is shown to anybody: nobody can tell whose an answer is. */
export const HEARD_FAMILIES = 5;

/** Longest sentence with it, in UTF-16 units. */
export const HEARD_WORDS_LENGTH = 300;

const number = v.pipe(
  v.number('notANumber'),
  v.integer('notANumber'),
  v.minValue(0, 'notANumber'),
  v.maxValue(10, 'notANumber'),
);

/** Each question may be left out, but something is said. */
export const heardSchema = v.pipe(
  v.object({
    heard: v.exactOptional(number),
    important: v.exactOptional(number),
    next: v.exactOptional(number),
    words: v.optional(lines(HEARD_WORDS_LENGTH), ''),
  }),
  v.check((said) => said.words !== '' || heardQuestions.some((question) => said[question] !== undefined), 'empty'),
);

export type HeardAnswer = v.InferOutput<typeof heardSchema>;

/** Where answers fall, low to high: 0-3, 4-6, 7-10. Never an average (P6). */
export const heardBands = ['low', 'middle', 'high'] as const;

export type HeardBand = (typeof heardBands)[number];

/** `GET /api/heard`: all answers that may be shown, with nothing that says whose they are. */
export interface HeardTogether {
  /** How many have answered; 0 until enough families have. */
  answers: number;
  questions: Record<HeardQuestion, Record<HeardBand, number>>;
  /** In the order of the alphabet, so that it says nothing of when they came. */
  words: string[];
}

export const bandOf = (value: number): HeardBand => (value <= 3 ? 'low' : value <= 6 ? 'middle' : 'high');

/** Puts answers together. @param said those that may be shown */
export function heardTogether(said: readonly HeardAnswer[]): HeardTogether {
  const count = (question: HeardQuestion, band: HeardBand) =>
    said.filter(({ [question]: value }) => value !== undefined && bandOf(value) === band).length;
  const bands = (question: HeardQuestion) => ({
    low: count(question, 'low'),
    middle: count(question, 'middle'),
    high: count(question, 'high'),
  });
  return {
    answers: said.length,
    questions: { heard: bands('heard'), important: bands('important'), next: bands('next') },
    words: said.flatMap(({ words }) => (words === '' ? [] : [words])).sort((a, b) => a.localeCompare(b, 'da')),
  };
}
