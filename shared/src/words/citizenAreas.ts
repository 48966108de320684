/**
 * What the phone of a citizen, and the page the server writes for it, can say: every language has these words. What the
 * server answers (`errors.json`) is mostly met by staff, and said in Danish where a language leaves it out.
 */
export const citizenAreas = [
  'accessibility',
  'closing',
  'common',
  'door',
  'familyTime',
  'houses',
  'later',
  'leaving',
  'meeting',
  'method',
  'plain',
  'safety',
  'voices',
] as const;

export type CitizenArea = (typeof citizenAreas)[number];
