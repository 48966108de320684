import type { Question } from './Question.ts';

/** Asked while the meeting is at Fungerer. Source: domain.md 3.2. */
export const workingWellQuestions: readonly Question[] = [
  {
    id: 'W1',
    column: 'workingWell',
    ask: {
      child: {
        da: 'Hvornår har du det godt? Hvem er du så sammen med?',
        en: 'When do you feel good? Who are you with then?',
      },
      parent: {
        da: 'Hvad lykkes derhjemme, også på svære dage?',
        en: 'What goes well at home, even on hard days?',
      },
      network: { da: 'Hvad er familien god til?', en: 'What is the family good at?' },
      professional: {
        da: 'Hvornår ser du barnet trives hos jer?',
        en: 'When do you see the child thrive with you?',
      },
    },
  },
];
