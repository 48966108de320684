import { type Agreement, isAgreed } from '@samtavlen/shared/board/agreements.ts';

/** Forslag · Alle er med · Vi skal tale om den · Venter. */
export type AgreementStatus = 'proposal' | 'agreed' | 'talk' | 'wait';

const currentAnswers = (agreement: Agreement) =>
  agreement.owners.flatMap((owner) => {
    const answer = agreement.answers[owner];
    return answer?.current ? [answer.answer] : [];
  });

/** The word shown on the agreement: one who wants to talk weighs more than one who waits; nobody is named. */
export function agreementStatus(agreement: Agreement): AgreementStatus {
  const answers = currentAnswers(agreement);
  if (answers.includes('talk')) return 'talk';
  if (answers.includes('wait')) return 'wait';
  return isAgreed(agreement) ? 'agreed' : 'proposal';
}

/** How many owners have answered the agreement as it now reads. */
export const answeredCount = (agreement: Agreement): number => currentAnswers(agreement).length;
