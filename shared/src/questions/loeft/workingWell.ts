import type { Question } from '../Question.ts';

/** Asked while a LØFT meeting is at Fungerer. Source: domain.md 3.2. */
export const workingWellQuestions: readonly Question[] = [
  {
    id: 'W1',
    column: 'workingWell',
    ask: {
      child: {
        da: 'Hvornår har du det godt? Hvem er du så sammen med?',
        en: 'When do you feel good? Who are you with then?',
      },
      parent: { da: 'Hvad lykkes derhjemme, også på svære dage?', en: 'What goes well at home, even on hard days?' },
      network: { da: 'Hvad er familien god til?', en: 'What is the family good at?' },
      professional: { da: 'Hvornår ser du barnet trives hos jer?', en: 'When do you see the child thrive with you?' },
    },
  },
  {
    id: 'W2',
    column: 'workingWell',
    ask: {
      child: {
        da: 'Var der en dag, hvor det gik bedre? Hvad var anderledes?',
        en: 'Was there a better day? What was different?',
      },
      parent: {
        da: 'Hvornår kunne det være gået galt, men gik godt?',
        en: 'When could it have gone wrong but went well?',
      },
      network: { da: 'Hvornår har du set det gå godt?', en: 'When have you seen it go well?' },
      professional: {
        da: 'I hvilke situationer er problemet mindre?',
        en: 'In which situations is the problem smaller?',
      },
    },
  },
  {
    id: 'W3',
    column: 'workingWell',
    ask: {
      child: { da: 'Hvad gør du selv, der hjælper?', en: 'What do you do that helps?' },
      parent: { da: 'Hvad er du stolt af, at du gør?', en: 'What are you proud of doing?' },
      network: { da: 'Hvad gør du i dag, som hjælper barnet?', en: 'What do you already do that helps?' },
      professional: {
        da: 'Hvad gør forældrene, som du vil se mere af?',
        en: 'What do the parents do that you want more of?',
      },
    },
  },
  {
    id: 'W4',
    column: 'workingWell',
    ask: {
      child: { da: 'Hvem går du til, når noget er svært?', en: 'Who do you go to when things are hard?' },
      parent: { da: 'Hvem kan du ringe til, når det brænder på?', en: 'Who can you call when things are urgent?' },
      network: { da: 'Hvad kan familien regne med dig til?', en: 'What can the family count on you for?' },
      professional: { da: 'Hvem hos jer har barnet god kontakt med?', en: 'Who at your place does the child trust?' },
    },
  },
  {
    id: 'W5',
    column: 'workingWell',
    ask: {
      child: { da: 'Hvad hjælper dig med at holde det ud?', en: 'What helps you get through it?' },
      parent: { da: 'Hvordan har I klaret det indtil nu?', en: 'How have you managed so far?' },
      network: { da: 'Hvad har fået familien igennem før?', en: 'What got the family through before?' },
      professional: { da: 'Hvad har holdt, selv når det var svært?', en: 'What held up even when it was hard?' },
    },
  },
  {
    id: 'W6',
    column: 'workingWell',
    ask: {
      child: { da: 'Hvad må vi ikke lave om på?', en: 'What must we not change?' },
      parent: { da: 'Hvad skal blive, som det er?', en: 'What should stay as it is?' },
      network: { da: 'Hvad skal vi passe på ikke at ødelægge?', en: 'What must we be careful not to break?' },
      professional: { da: 'Hvilken støtte virker og skal fortsætte?', en: 'Which support works and should go on?' },
    },
  },
  {
    id: 'W7',
    column: 'workingWell',
    ask: {
      child: {
        da: 'Kan noget, der er godt ét sted, komme med et andet sted hen?',
        en: 'Can something good in one place come along to another?',
      },
      parent: {
        da: 'Hvad fra weekenden kunne virke på en hverdag?',
        en: 'What from the weekend could work on a weekday?',
      },
      network: {
        da: 'Hvad virker hos dig, som kunne virke derhjemme?',
        en: 'What works at your place that could work at home?',
      },
      professional: {
        da: 'Hvad gør I, som kunne bruges derhjemme, eller omvendt?',
        en: 'What do you do that could be used at home, or the other way round?',
      },
    },
  },
];
