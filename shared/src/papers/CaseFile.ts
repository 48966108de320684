import type { Absence } from '../meeting/absenceSchema.ts';

/** What only the municipality's own case file is told of the family. */
export interface CaseFile {
  /** The municipality's own; left out when empty. */
  reference: string;
  /** Names of places have been left out. */
  protectedAddress: boolean;
  /** Written down since the meeting: who was invited and not there. */
  absences: readonly Absence[];
}

export const untold: CaseFile = { reference: '', protectedAddress: false, absences: [] };
