import type { Question } from './Question.ts';

/** Asked while the meeting is at Bekymringer. Source: domain.md 3.1. */
export const concernQuestions: readonly Question[] = [
  {
    id: 'C1',
    column: 'concern',
    ask: {
      child: { da: 'Er der noget i din hverdag, der er svært?', en: 'Is anything hard in your day?' },
      parent: { da: 'Hvad fylder mest hos dig lige nu?', en: 'What fills your mind most right now?' },
      network: {
        da: 'Hvad har du lagt mærke til, som gør dig urolig?',
        en: 'What have you noticed that makes you uneasy?',
      },
      professional: {
        da: 'Hvad har du selv set eller hørt, og hvornår?',
        en: 'What did you see or hear yourself, and when?',
      },
    },
  },
];
