import type { PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';

export type AgreementPart = PaperAgreement['parts'][number];

/** One named line of an agreement ("Hvornår: …"). */
export const part = (which: AgreementPart['part'], text: string, { say }: PaperWords): AgreementPart => ({
  part: which,
  name: say(`agreement.${which}`),
  text,
});

/** Puts an agreement together; parts with nothing in them are not set. */
export const agreementLine = (
  { number, ...agreement }: Omit<PaperAgreement, 'heading'> & { number: number },
  { say }: PaperWords,
): PaperAgreement => ({
  ...agreement,
  heading: say('agreement.heading', { number }),
  what: agreement.what || say('agreement.noText'),
  parts: agreement.parts.filter(({ text }) => text !== ''),
});
