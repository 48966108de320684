import type { Question } from '../Question.ts';

/** Asked while a LØFT meeting is at Se ske. Source: domain.md 3.3. */
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
      network: { da: 'Hvordan ville du mærke det på familien?', en: 'How would you feel it in the family?' },
      professional: { da: 'Hvad ville du se barnet gøre hos jer?', en: 'What would you see the child do with you?' },
    },
  },
  {
    id: 'H2',
    column: 'wish',
    ask: {
      child: { da: 'Hvad vil du hellere have, der sker?', en: 'What would you rather have happen?' },
      parent: { da: 'Hvad skal I gøre i stedet?', en: 'What will you do instead?' },
      network: { da: 'Hvad ønsker du for barnet?', en: 'What do you wish for the child?' },
      professional: { da: 'Hvad skal der være mere af?', en: 'What should there be more of?' },
    },
  },
  {
    id: 'H3',
    column: 'wish',
    ask: {
      child: { da: 'Hvad er en lille ting, der ville hjælpe?', en: 'What small thing would help?' },
      parent: { da: 'Hvad er det første lille tegn?', en: 'What is the first small sign?' },
      network: { da: 'Hvad ville du lægge mærke til først?', en: 'What would you notice first?' },
      professional: {
        da: 'Hvad er det mindste, der gør dig mere rolig?',
        en: 'What is the least that would calm you?',
      },
    },
  },
  {
    id: 'H4',
    column: 'wish',
    ask: {
      child: { da: 'Hvem ville først se, at du havde det bedre?', en: 'Who would first see you were better?' },
      parent: { da: 'Hvad ville dit barn sige var anderledes?', en: 'What would your child say is different?' },
      network: { da: 'Hvad ville venner eller naboer se?', en: 'What would friends or neighbours see?' },
      professional: { da: 'Hvad ville de andre faggrupper se?', en: 'What would the other professions see?' },
    },
  },
  {
    id: 'H5',
    column: 'wish',
    ask: {
      child: { da: 'Hvornår er det godt nok for dig?', en: 'When is it good enough for you?' },
      parent: { da: 'Hvornår har I ikke brug for møderne længere?', en: 'When do you no longer need the meetings?' },
      network: { da: 'Hvornår ville du ikke være bekymret mere?', en: 'When would you stop worrying?' },
      professional: {
        da: 'Hvad skal være på plads, før din del kan stoppe?',
        en: 'What must be in place before your part ends?',
      },
    },
  },
  {
    id: 'H6',
    column: 'wish',
    ask: {
      child: {
        da: 'Hvad er vigtigst for dig, også hvis vi er uenige?',
        en: 'What matters most to you, even if we disagree?',
      },
      parent: { da: 'Hvilket ønske er dit eget?', en: 'Which wish is your own?' },
      network: { da: 'Hvilket ønske kan du hjælpe med?', en: 'Which wish can you help with?' },
      professional: {
        da: 'Hvilket af familiens ønsker kan du bakke op i dag?',
        en: "Which of the family's wishes can you back today?",
      },
    },
  },
];
