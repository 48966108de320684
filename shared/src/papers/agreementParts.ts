import type { PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';

export type AgreementPart = PaperAgreement['parts'][number];

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
