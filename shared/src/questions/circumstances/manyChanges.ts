import type { Question } from '../Question.ts';

/** First questions for families who have met many new people and places: they should not have to tell it all again. */
export const manyChangesQuestions: readonly Question[] = [
  {
    id: 'O4',
    column: 'concern',
    when: 'manyChanges',
    ask: {
      child: { da: 'Hvad er du træt af at fortælle igen?', en: 'What are you tired of telling again?' },
      parent: {
        da: 'Hvad har de mange skift betydet for jer?',
        en: 'What have all the changes meant for you?',
      },
      network: {
        da: 'Hvad har de mange skift betydet for barnet?',
        en: 'What have all the changes meant for the child?',
      },
      professional: {
        da: 'Hvad ved vi allerede, så familien ikke skal fortælle det igen?',
        en: 'What do we know already, so that the family need not tell it again?',
      },
    },
  },
  {
    id: 'O5',
    column: 'workingWell',
    when: 'manyChanges',
    ask: {
      child: {
        da: 'Hvem er blevet hos dig, selv om meget er skiftet?',
        en: 'Who has stayed with you though much has changed?',
      },
      parent: {
        da: 'Hvad har virket før, som skal blive, som det er?',
        en: 'What has worked before and should stay as it is?',
      },
      network: { da: 'Hvad har du hjulpet med hele vejen?', en: 'What have you helped with all the way?' },
      professional: {
        da: 'Hvad har holdt gennem de mange skift?',
        en: 'What has held through all the changes?',
      },
    },
  },
  {
    id: 'O6',
    column: 'wish',
    when: 'manyChanges',
    ask: {
      child: { da: 'Hvad skal være det samme om en måned?', en: 'What should be the same a month from now?' },
      parent: {
        da: 'Hvad skal ligge fast det næste halve år?',
        en: 'What should stay the same for the next six months?',
      },
      network: { da: 'Hvad kan du blive ved med at gøre?', en: 'What can you keep on doing?' },
      professional: {
        da: 'Hvad bliver ikke ændret, før vi ses igen?',
        en: 'What will not be changed before we meet again?',
      },
    },
  },
  {
    id: 'O7',
    column: 'agreement',
    when: 'manyChanges',
    ask: {
      child: {
        da: 'Hvem skal sige det til dig, hvis en voksen skifter?',
        en: 'Who should tell you if one of the adults changes?',
      },
      parent: { da: 'Hvem ringer til jer, før nogen skifter igen?', en: 'Who calls you before anyone changes again?' },
      network: { da: 'Hvem giver dig besked, hvis noget skifter?', en: 'Who lets you know if something changes?' },
      professional: {
        da: 'Hvem tager over, hvis du skifter, og hvornår?',
        en: 'Who takes over if you change, and when?',
      },
    },
  },
];
