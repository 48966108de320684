import type { Template } from './Template.ts';

/** "Tre kolonner (SoS)": the national headings bekymrede for / fungerer / skal ske; next steps are agreements. */
export const threeColumns: Template = {
  id: 'threeColumns',
  columns: ['concern', 'workingWell', 'wish'],
  lanes: {
    concern: ['pastHarm', 'danger', 'complicatingFactor'],
    workingWell: ['existingStrength', 'existingSafety'],
    wish: ['familyGoal', 'authorityGoal', 'nextStep', 'safetyNetwork'],
  },
  agreementsIn: 'wish',
  agreementsLane: 'nextStep',
  dangerStatements: true,
  scales: ['safety', 'confidence', 'calm', 'goal', 'capacity', 'direction'],
  strip: 'safety',
};
