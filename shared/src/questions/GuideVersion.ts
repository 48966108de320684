/** How a version came to be: `of` is the older version that was taken up again. */
export type GuideOrigin = { how: 'edited' | 'imported' } | { how: 'restored'; of: number };

/** One line of the list of versions. Number 0 is what the program comes with, and stands in no list. */
export type GuideVersion = GuideOrigin & {
  number: number;
  /** ISO instant. */
  at: string;
  /** Name of whoever saved it; empty when that account is gone. */
  by: string;
};

/** A colleague, and whether they may edit the texts and say who else may. */
export interface TextKeeper {
  id: string;
  name: string;
  keepsTexts: boolean;
}

/** `GET /api/guides`: the newest version first, and who may edit. */
export interface GuideOverview {
  /** What meetings begin with now; 0 for what the program comes with. */
  current: number;
  versions: GuideVersion[];
  staff: TextKeeper[];
  /** The one who asks may. */
  mayEdit: boolean;
}
