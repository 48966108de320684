import { expect, test } from 'vitest';
import { standardGuides } from '../questions/standardGuides.ts';
import { everyMessage, sayAloud, valuesFor } from '../testing/sayWords.ts';
import { lix, longestSentence, PLAIN, sentencesIn } from './lix.ts';

/** Words a family meets: on phones, on the wall, at the door. Staff's own pages are not among them. */
const FAMILY_AREAS = [
  'voices.json',
  'closing.json',
  'meeting.json',
  'method.json',
  'door.json',
  'later.json',
  'leading.json',
  'common.json',
  'accessibility.json',
  'houses.json',
];

/** domain.md 4.6 and ux.md 2.7: words that talk down, frighten, or belong to the office. */
const AVOIDED =
  /\b(klient\w*|bruger(en|e|ne)?|sags?\s?nr|problem\w*|udfordr\w*|ressourcesvag\w*|handleplan\w*|foranstaltning\w*|score\w*|risiko\w*|anmeldelse\w*|session\w*|deltager-id|submit\w*|påkrævet|ugyldig\w*)\b/iu;

const spoken = (message: string): string =>
  String(sayAloud('da', message, valuesFor(message)))
    .replaceAll('[object Object]', '')
    .trim();

const saidIn = (area: string): [string, string][] =>
  everyMessage('da', area).map(([key, message]) => [key, spoken(message)]);

const FAMILY = ['child', 'parent', 'network'] as const;

/** What the family is asked; professionals read their own wording. */
const questions = Object.entries(standardGuides).flatMap(([id, { columns }]) =>
  Object.values(columns).flatMap((column) =>
    column.questions.flatMap((question) =>
      FAMILY.map((audience): [string, string] => [`${id} ${question.id} ${audience}`, question.ask[audience].da]),
    ),
  ),
);

const texts: [string, [string, string][]][] = [
  ...FAMILY_AREAS.map((area): [string, [string, string][]] => [area, saidIn(area)]),
  ['the questions', questions],
];

test.each(texts)('[P10] the family can read %s: LIX at most 25', (_, said) => {
  const sentences = said.map(([, text]) => text).filter((text) => /[.!?]/.test(text));
  expect(lix(sentences.flatMap(sentencesIn))).toBeLessThanOrEqual(PLAIN.lix);
});

test.each(texts)('[P10] no sentence of %s is longer than 15 words', (_, said) => {
  const long = said.flatMap(([key, text]) =>
    sentencesIn(text)
      .filter((sentence) => longestSentence(sentence) > PLAIN.words)
      .map((sentence) => `${key}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test.each(texts)('[P10] %s uses none of the words to avoid', (_, said) => {
  expect(said.filter(([, text]) => AVOIDED.test(text))).toEqual([]);
});
