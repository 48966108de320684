import type { Question } from './Question.ts';

/** Asked while the meeting is at Se ske. Source: domain.md 3.3. */
export const wishQuestions: readonly Question[] = [
  {
    id: 'H1',
    column: 'wish',
    ask: {
      child: {
        da: 'Hvis alt var godt i morgen, hvad ville du opdage først?',
        en: 'If all was good tomorrow, what would you notice first?',
      },
      parent: {
        da: 'Om tre måneder er det gået godt. Hvad sker der en tirsdag morgen?',
        en: 'In three months it went well. What happens on a Tuesday morning?',
      },
      network: {
        da: 'Hvordan ville du mærke det på familien?',
        en: 'How would you feel it in the family?',
      },
      professional: {
        da: 'Hvad ville du se barnet gøre hos jer?',
        en: 'What would you see the child do with you?',
      },
    },
  },
];
