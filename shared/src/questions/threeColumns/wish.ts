import type { Question } from '../Question.ts';

/** Asked while a three-column meeting is at Hvad skal der ske? Source: domain.md 3.7. */
export const wishQuestions: readonly Question[] = [
  {
    id: 'SN1',
    column: 'wish',
    lane: 'familyGoal',
    ask: {
      child: { da: 'Hvordan så det ud, hvis du var helt tryg?', en: 'What would it look like if you felt safe?' },
      parent: {
        da: 'Hvordan er hverdagen, når dit barn er trygt nok?',
        en: 'What is everyday life like when your child is safe enough?',
      },
      network: { da: 'Hvad ville overbevise dig?', en: 'What would convince you?' },
      professional: {
        da: 'Hvad skal myndigheden se, før sagen kan lukkes?',
        en: 'What must the authority see before the case can be closed?',
      },
    },
  },
  {
    id: 'SN2',
    column: 'wish',
    lane: 'authorityGoal',
    ask: {
      child: { da: 'Hvad skal de voksne altid gøre?', en: 'What must the adults always do?' },
      parent: {
        da: 'Hvad forstår du er kommunens mindstekrav?',
        en: "What do you understand is the municipality's minimum?",
      },
      network: { da: 'Hvilken regel kan du holde øje med?', en: 'Which rule can you watch over?' },
      professional: { da: 'Hvad er til forhandling, og hvad er ikke?', en: 'What is negotiable, and what is not?' },
    },
  },
  {
    id: 'SN3',
    column: 'wish',
    lane: 'safetyNetwork',
    ask: {
      child: { da: 'Hvem skal vide, hvordan du har det?', en: 'Who should know how you are?' },
      parent: { da: 'Hvem tør du bede om at være med?', en: 'Who do you dare ask to join in?' },
      network: { da: 'Hvilke dage kan barnet ringe til dig?', en: 'Which days may the child call you?' },
      professional: { da: 'Hvem mangler, for at planen holder?', en: 'Who is missing for the plan to hold?' },
    },
  },
  {
    id: 'SN4',
    column: 'wish',
    lane: 'nextStep',
    ask: {
      child: { da: 'Hvad skal ske først?', en: 'What should happen first?' },
      parent: { da: 'Hvad kan du gøre i denne uge?', en: 'What can you do this week?' },
      network: { da: 'Hvad er dit næste lille skridt?', en: 'What is your next small step?' },
      professional: { da: 'Hvad gør du inden fredag?', en: 'What will you do by Friday?' },
    },
  },
  {
    id: 'SN5',
    column: 'wish',
    lane: 'nextStep',
    ask: {
      child: { da: 'Hvad gør vi, hvis det ikke virker?', en: 'What do we do if it does not work?' },
      parent: { da: 'Hvad gør I, hvis det begynder at skride?', en: 'What do you do if it starts to slip?' },
      network: { da: 'Hvem siger du det til, hvis du tvivler?', en: 'Who do you tell if you are in doubt?' },
      professional: { da: 'Hvordan afprøver vi planen?', en: 'How do we test the plan?' },
    },
  },
  {
    id: 'SN6',
    column: 'wish',
    ask: {
      child: { da: 'Hvornår skal vi tjekke?', en: 'When do we check?' },
      parent: {
        da: 'Hvor længe skal det holde, før du tror på det?',
        en: 'How long must it last before you believe it?',
      },
      network: { da: 'Hvor længe kan du være med?', en: 'How long can you take part?' },
      professional: {
        da: 'Hvor længe skal vi se det, før vi følger op sjældnere?',
        en: 'How long must we see it before we follow up less often?',
      },
    },
  },
];
