import type { PaperId } from './Paper.ts';

export const formatIds = ['pdf', 'docx', 'ics', 'json', 'markdown', 'csv'] as const;

export type FormatId = (typeof formatIds)[number];

/** One file that can be had: `GET /api/meetings/:id/papers` lists them. */
export interface PaperOffer {
  paper: PaperId;
  format: FormatId;
  url: string;
  /** The file's name: kind of paper and day, no names of people. */
  name: string;
  /** Whose paper it is, for `ownAgreements` and `forTheAbsent`. */
  person?: { id: string; name: string };
}
