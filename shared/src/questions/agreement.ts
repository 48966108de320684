import type { Question } from './Question.ts';

/** Asked while the meeting is at Aftaler. Source: domain.md 3.4. */
export const agreementQuestions: readonly Question[] = [
  {
    id: 'A1',
    column: 'agreement',
    ask: {
      child: {
        da: 'Hvad kan du prøve, og hvad skal de voksne gøre?',
        en: 'What can you try, and what must the adults do?',
      },
      parent: { da: 'Hvad er du klar til at gøre inden fredag?', en: 'What are you ready to do by Friday?' },
      network: { da: 'Hvad kan du love, og hvad kan du ikke?', en: 'What can you promise, and what not?' },
      professional: {
        da: 'Hvad gør du konkret, og hvornår er det gjort?',
        en: 'What exactly will you do, and when is it done?',
      },
    },
  },
];
