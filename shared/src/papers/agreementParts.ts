import type { Day } from '../meeting/day.ts';
import { dayInWords } from './dayInWords.ts';
import type { PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';

export type AgreementPart = PaperAgreement['parts'][number];

/** Its day, that it stands without one, or that nobody has chosen yet. */
export function whenInWords(agreement: { due: Day | null; standing: boolean }, { say, language }: PaperWords): string {
  if (agreement.due) return dayInWords(agreement.due, language);
  return say(agreement.standing ? 'agreement.standing' : 'agreement.noDay');
}

/** One named line of an agreement ("Hvornår: …"). */
export const part = (which: AgreementPart['part'], text: string, { say }: PaperWords): AgreementPart => ({
  part: which,
  name: say(`agreement.${which}`),
  text,
});

/** Puts an agreement together in reading order; parts with nothing in them are not set. */
export const agreementLine = (
  { id, meeting, number, what, owners, due, parts }: Omit<PaperAgreement, 'heading'> & { number: number },
  { say }: PaperWords,
): PaperAgreement => ({
  id,
  meeting,
  heading: say('agreement.heading', { number }),
  what: what || say('agreement.noText'),
  owners,
  due,
  parts: parts.filter(({ text }) => text !== ''),
});
