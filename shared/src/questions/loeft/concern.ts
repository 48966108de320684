import type { Question } from '../Question.ts';

/** Asked while a LØFT meeting is at Bekymringer. Source: domain.md 3.1. */
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
  {
    id: 'C2',
    column: 'concern',
    ask: {
      child: { da: 'Hvornår på dagen er det værst?', en: 'What time of day is it worst?' },
      parent: {
        da: 'Hvor tit sker det, og hvor længe varer det?',
        en: 'How often does it happen, and how long does it last?',
      },
      network: { da: 'Er det nyt, eller har det stået på længe?', en: 'Is it new, or has it been so for a long time?' },
      professional: {
        da: 'Er det blevet mere eller mindre siden sidst?',
        en: 'Is there more or less of it since last time?',
      },
    },
  },
  {
    id: 'C3',
    column: 'concern',
    ask: {
      child: { da: 'Hvordan har du det bagefter?', en: 'How do you feel afterwards?' },
      parent: { da: 'Hvordan kan du se det på dit barn?', en: 'How can you see it on your child?' },
      network: { da: 'Hvordan tror du, barnet har det med det?', en: 'How do you think the child feels about it?' },
      professional: {
        da: 'Hvad betyder det for trivsel, læring eller helbred?',
        en: 'What does it mean for well-being, learning or health?',
      },
    },
  },
  {
    id: 'C4',
    column: 'concern',
    ask: {
      child: { da: 'Hvad er du bange for, hvis det bliver ved?', en: 'What scares you if it goes on?' },
      parent: { da: 'Hvad frygter du mest, hvis intet ændrer sig?', en: 'What do you fear most if nothing changes?' },
      network: { da: 'Hvad ville bekymre dig, hvis ingen hjalp?', en: 'What would worry you if nobody helped?' },
      professional: { da: 'Hvad er du bekymret for om et halvt år?', en: 'What worries you six months from now?' },
    },
  },
  {
    id: 'C5',
    column: 'concern',
    ask: {
      child: { da: 'Er der andre, der er kede af det?', en: 'Is anyone else sad about it?' },
      parent: { da: 'Hvem derhjemme mærker det mest?', en: 'Who at home feels it most?' },
      network: {
        da: 'Hvad tror du, forældrene er mest bekymrede for?',
        en: 'What do you think the parents worry about most?',
      },
      professional: {
        da: 'Hvilken bekymring deler du med familien, og hvilken er kun din?',
        en: 'Which worry do you share with the family, and which is only yours?',
      },
    },
  },
  {
    id: 'C6',
    column: 'concern',
    ask: {
      child: { da: 'Er der noget, de voksne misforstår?', en: 'Is there something the adults get wrong?' },
      parent: { da: 'Hvad mangler vi andre at forstå?', en: 'What do the rest of us not understand yet?' },
      network: { da: 'Er der noget, ingen har sagt højt?', en: 'Is there something nobody has said aloud?' },
      professional: { da: 'Hvad ved du ikke nok om endnu?', en: 'What do you not know enough about?' },
    },
  },
  {
    id: 'C7',
    column: 'concern',
    ask: {
      child: { da: 'Hvad skal vi snakke om først?', en: 'What should we talk about first?' },
      parent: { da: 'Hvis vi kun når én ting i dag, hvilken?', en: 'If we only reach one thing today, which one?' },
      network: { da: 'Hvad synes du er vigtigst?', en: 'What matters most to you?' },
      professional: { da: 'Hvad haster mest for barnet?', en: 'What is most urgent for the child?' },
    },
  },
];
