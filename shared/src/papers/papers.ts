import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { FamilyPlan } from '../family/planSchema.ts';
import type { Absence } from '../meeting/absenceSchema.ts';
import type { CaseFile } from './CaseFile.ts';
import { childAgreements } from './childAgreements.ts';
import { familyPlan } from './familyPlan.ts';
import { forTheAbsent } from './forTheAbsent.ts';
import { ownAgreements } from './ownAgreements.ts';
import type { Paper } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { recordNote } from './recordNote.ts';

/** What a paper is made from: a closed meeting, one person's part of it, or the family's plan. */
export type PaperKind =
  | { from: 'meeting'; make: (closed: ClosedBoard, words: PaperWords, caseFile: CaseFile) => Paper }
  | { from: 'participant'; make: (closed: ClosedBoard, participant: string, words: PaperWords) => Paper }
  | { from: 'absence'; make: (closed: ClosedBoard, absence: Absence, words: PaperWords) => Paper }
  | { from: 'plan'; make: (plan: FamilyPlan, at: string, words: PaperWords) => Paper };

/** Every paper there is, in the order they are offered. A new one is a file beside this and a line here. */
export const papers = {
  recordNote: { from: 'meeting', make: recordNote },
  familyPlan: { from: 'plan', make: familyPlan },
  childAgreements: { from: 'meeting', make: childAgreements },
  ownAgreements: { from: 'participant', make: ownAgreements },
  forTheAbsent: { from: 'absence', make: forTheAbsent },
} as const satisfies Record<Paper['paper'], PaperKind>;
