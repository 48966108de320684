import type { Template } from './Template.ts';

/** LØFT: four columns in fixed order (source text 001, p. 15). */
export const loeft: Template = {
  id: 'loeft',
  columns: ['concern', 'workingWell', 'wish', 'agreement'],
  lanes: {},
  agreementsIn: 'agreement',
  agreementsLane: null,
  dangerStatements: false,
  scales: ['everyday', 'confidence', 'calm', 'goal', 'capacity', 'direction'],
  strip: null,
};
