import type { Question } from '../Question.ts';

/** Asked while a three-column meeting is at Hvad fungerer godt? Source: domain.md 3.6. */
export const workingWellQuestions: readonly Question[] = [
  {
    id: 'SW1',
    column: 'workingWell',
    lane: 'existingStrength',
    ask: {
      child: { da: 'Hvad er godt derhjemme?', en: 'What is good at home?' },
      parent: { da: 'Hvad er du mest stolt af som forælder?', en: 'What are you proudest of as a parent?' },
      network: { da: 'Hvad beundrer du ved familien?', en: 'What do you admire about the family?' },
      professional: { da: 'Hvilke stærke sider ser du?', en: 'Which strengths do you see?' },
    },
  },
  {
    id: 'SW2',
    column: 'workingWell',
    lane: 'existingSafety',
    ask: {
      child: {
        da: 'Hvornår passede nogen på dig, så det ikke gik galt?',
        en: 'When did someone protect you so it did not go wrong?',
      },
      parent: {
        da: 'Hvornår passede du på dit barn, selv om det var svært?',
        en: 'When did you protect your child, even though it was hard?',
      },
      network: { da: 'Hvornår så du dem stoppe det i tide?', en: 'When did you see them stop it in time?' },
      professional: {
        da: 'Hvornår handlede forældrene, så faren ikke nåede barnet?',
        en: 'When did the parents act so harm did not reach the child?',
      },
    },
  },
  {
    id: 'SW3',
    column: 'workingWell',
    lane: 'existingSafety',
    ask: {
      child: { da: 'Hvilke voksne er du tryg ved?', en: 'Which adults do you feel safe with?' },
      parent: { da: 'Hvem kender det svære og hjælper alligevel?', en: 'Who knows the hard part and still helps?' },
      network: { da: 'Hvad har du allerede gjort for trygheden?', en: 'What have you already done for safety?' },
      professional: { da: 'Hvem i netværket ved besked og gør noget?', en: 'Who in the network knows and acts?' },
    },
  },
  {
    id: 'SW4',
    column: 'workingWell',
    lane: 'existingSafety',
    ask: {
      child: {
        da: 'Hvad gør mor eller far, når de passer godt på dig?',
        en: 'What do your mum or dad do when they take good care of you?',
      },
      parent: {
        da: 'Hvad gør du, så dit barn er trygt om aftenen?',
        en: 'What do you do so that your child is safe in the evening?',
      },
      network: { da: 'Hvad ser du forælderen gøre godt?', en: 'What do you see the parent do well?' },
      professional: { da: 'Hvad gør forælderen konkret, som beskytter?', en: 'What does the parent do that protects?' },
    },
  },
  {
    id: 'SW5',
    column: 'workingWell',
    lane: 'existingSafety',
    ask: {
      child: { da: 'Hvad gør du, når du bliver utryg?', en: 'What do you do when you feel unsafe?' },
      parent: {
        da: 'Hvad kan dit barn gøre, hvis det bliver utrygt?',
        en: 'What can your child do if they feel unsafe?',
      },
      network: { da: 'Hvilket tegn giver barnet dig?', en: 'What sign does the child give you?' },
      professional: {
        da: 'Hvordan viser barnet jer, at noget er galt?',
        en: 'How does the child show something is wrong?',
      },
    },
  },
  {
    id: 'SW6',
    column: 'workingWell',
    lane: 'existingSafety',
    ask: {
      child: { da: 'Hvor længe har det været bedre?', en: 'How long has it been better?' },
      parent: { da: 'Hvor længe har det kørt sådan?', en: 'How long has it been like this?' },
      network: { da: 'Sker det også, når ingen kigger?', en: 'Does it also happen when nobody is watching?' },
      professional: { da: 'Hvor mange gange over hvor lang tid?', en: 'How many times over how long?' },
    },
  },
];
