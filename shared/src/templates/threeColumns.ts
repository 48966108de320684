import type { Template } from './Template.ts';

/** "Tre kolonner (SoS)": the national headings bekymrede for / fungerer / skal ske; next steps are agreements. */
export const threeColumns: Template = {
  id: 'threeColumns',
  columns: ['concern', 'workingWell', 'wish'],
  agreementsIn: 'wish',
  scales: ['safety', 'confidence', 'calm', 'goal', 'capacity', 'direction'],
};
