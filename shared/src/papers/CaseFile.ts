/** What only the municipality's own case file is told of the family. */
export interface CaseFile {
  /** The municipality's own; left out when empty. */
  reference: string;
  /** Names of places have been left out. */
  protectedAddress: boolean;
}

export const untold: CaseFile = { reference: '', protectedAddress: false };
