import type { Question } from '../Question.ts';

/**
 * First questions for families who get help that makes up for a difficulty. Help is granted for what is hard, so a
 * family may fear that praise costs it the help (source text 001, p. 15): what works is asked for together with the help.
 */
export const compensationQuestions: readonly Question[] = [
  {
    id: 'O1',
    column: 'concern',
    when: 'compensation',
    ask: {
      child: {
        da: 'Hvad er svært for dig, også når du får hjælp?',
        en: 'What is hard for you, even when you get help?',
      },
      parent: {
        da: 'Hvad er svært i hverdagen, også med den hjælp, I får?',
        en: 'What is hard in everyday life, even with the help you get?',
      },
      network: {
        da: 'Hvad er svært for familien, også når de får hjælp?',
        en: 'What is hard for the family, even when they get help?',
      },
      professional: {
        da: 'Hvad har barnet brug for hver dag, som andre børn ikke har?',
        en: 'What does the child need every day that other children do not?',
      },
    },
  },
  {
    id: 'O2',
    column: 'workingWell',
    when: 'compensation',
    ask: {
      child: { da: 'Hvad går godt, når nogen hjælper dig?', en: 'What goes well when somebody helps you?' },
      parent: { da: 'Hvad virker, fordi I får hjælp til det?', en: 'What works because you get help with it?' },
      network: {
        da: 'Hvilken hjælp kan du se, at familien har glæde af?',
        en: 'Which help can you see does the family good?',
      },
      professional: {
        da: 'Hvad lykkes med støtten, og hvad sker der uden?',
        en: 'What succeeds with the support, and what happens without it?',
      },
    },
  },
  {
    id: 'O3',
    column: 'wish',
    when: 'compensation',
    ask: {
      child: {
        da: 'Hvad vil du gerne kunne, når du får den rigtige hjælp?',
        en: 'What would you like to be able to do with the right help?',
      },
      parent: {
        da: 'Hvordan ser en god dag ud, når hjælpen passer til jer?',
        en: 'What does a good day look like when the help fits you?',
      },
      network: {
        da: 'Hvad kunne give familien en lettere hverdag?',
        en: 'What could make everyday life easier for the family?',
      },
      professional: {
        da: 'Hvad skal hjælpen gøre muligt for barnet?',
        en: 'What should the help make possible for the child?',
      },
    },
  },
];
