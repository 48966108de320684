import type { Question } from '../Question.ts';

/** Asked while a LØFT meeting is at Aftaler. Source: domain.md 3.4. */
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
  {
    id: 'A2',
    column: 'agreement',
    ask: {
      child: { da: 'Hvem skal hjælpe dig?', en: 'Who should help you?' },
      parent: { da: 'Hvad har du brug for fra os?', en: 'What do you need from us?' },
      network: { da: 'Hvad skal du vide for at kunne hjælpe?', en: 'What must you know to help?' },
      professional: { da: 'Hvem skal du have fat i først?', en: 'Who must you reach first?' },
    },
  },
  {
    id: 'A3',
    column: 'agreement',
    ask: {
      child: { da: 'Hvad kan gøre det svært?', en: 'What could make it hard?' },
      parent: { da: 'Hvad kan komme i vejen, og hvad gør vi så?', en: 'What could get in the way, and then what?' },
      network: { da: 'Hvad gør du, hvis du bliver forhindret?', en: 'What do you do if you are prevented?' },
      professional: {
        da: 'Hvad kan forsinke det: bevilling, ventetid, ferie?',
        en: 'What could delay it: grant, waiting time, holiday?',
      },
    },
  },
  {
    id: 'A4',
    column: 'agreement',
    ask: {
      child: { da: 'Hvordan kan du se, at de voksne gjorde det?', en: 'How can you see the adults did it?' },
      parent: { da: 'Hvordan ved vi, at det er sket?', en: 'How do we know it happened?' },
      network: { da: 'Hvem siger du det til, når det er gjort?', en: 'Who do you tell when it is done?' },
      professional: { da: 'Hvad kan vi se ved næste møde?', en: 'What can we see at the next meeting?' },
    },
  },
  {
    id: 'A5',
    column: 'agreement',
    ask: {
      child: { da: 'Hvem må få det at vide, og hvem må ikke?', en: 'Who may know, and who may not?' },
      parent: { da: 'Hvem skal have besked, som ikke er her?', en: 'Who is not here but must be told?' },
      network: { da: 'Må dit navn stå på aftalen?', en: 'May your name be on the agreement?' },
      professional: {
        da: 'Hvilken af dine egne planer skal rettes til?',
        en: 'Which of your own plans must be updated?',
      },
    },
  },
  {
    id: 'A6',
    column: 'agreement',
    ask: {
      child: { da: 'Hvornår og hvordan vil du gerne snakkes med igen?', en: 'When and how should we talk again?' },
      parent: { da: 'Skal jeg ringe, skrive eller komme forbi?', en: 'Should I call, write or come by?' },
      network: { da: 'Vil du være med næste gang?', en: 'Will you join us next time?' },
      professional: {
        da: 'Hvornår giver du kort status, og til hvem?',
        en: 'When do you give a short status, and to whom?',
      },
    },
  },
];
