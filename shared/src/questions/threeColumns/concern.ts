import type { Question } from '../Question.ts';

/** Asked while a three-column meeting is at Hvad er vi bekymrede for? Source: domain.md 3.5. */
export const concernQuestions: readonly Question[] = [
  {
    id: 'SC1',
    column: 'concern',
    lane: 'pastHarm',
    ask: {
      child: {
        da: 'Er der sket noget, der gjorde dig bange eller ked af det?',
        en: 'Did something scare you or make you sad?',
      },
      parent: {
        da: 'Hvad er det værste, der er sket, som du ser det?',
        en: 'What is the worst that happened, as you see it?',
      },
      network: {
        da: 'Hvad har du selv oplevet, og hvad har du kun hørt?',
        en: 'What did you see yourself, and what did you only hear?',
      },
      professional: { da: 'Hvad skete, hvornår, og hvem så det?', en: 'What happened, when, and who saw it?' },
    },
  },
  {
    id: 'SC2',
    column: 'concern',
    lane: 'pastHarm',
    ask: {
      child: { da: 'Hvordan havde du det dagen efter?', en: 'How did you feel the day after?' },
      parent: { da: 'Hvordan påvirkede det dit barn?', en: 'How did it affect your child?' },
      network: { da: 'Hvad så du på barnet?', en: 'What did you see on the child?' },
      professional: {
        da: 'Hvilken belastning kan du beskrive hos barnet?',
        en: 'What strain can you describe in the child?',
      },
    },
  },
  {
    id: 'SC3',
    column: 'concern',
    lane: 'pastHarm',
    ask: {
      child: { da: 'Er det sket mange eller få gange?', en: 'Has it happened many times or few?' },
      parent: {
        da: 'Hvornår var første, værste og seneste gang?',
        en: 'When was the first, the worst and the latest time?',
      },
      network: { da: 'Er det blevet bedre eller værre?', en: 'Has it become better or worse?' },
      professional: { da: 'Bygger det på viden eller formodning?', en: 'Do you know it, or do you assume it?' },
    },
  },
  {
    id: 'SC4',
    column: 'concern',
    lane: 'danger',
    ask: {
      child: { da: 'Hvad er du bange for kan ske igen?', en: 'What are you afraid may happen again?' },
      parent: { da: 'Hvad tror du, kommunen er mest bange for?', en: 'What do you think the municipality fears most?' },
      network: { da: 'Hvad frygter du, hvis ingen gør noget?', en: 'What do you fear if nobody acts?' },
      professional: {
        da: 'Hvem er bekymret for hvad, og hvad kan det gøre ved barnet?',
        en: 'Who worries about what, and what could it do to the child?',
      },
    },
  },
  {
    id: 'SC5',
    column: 'concern',
    lane: 'complicatingFactor',
    ask: {
      child: { da: 'Hvad gør det svært for de voksne?', en: 'What makes it hard for the adults?' },
      parent: {
        da: 'Hvad gør det sværere: penge, søvn, sygdom, bolig?',
        en: 'What makes it harder: money, sleep, illness, housing?',
      },
      network: { da: 'Hvad presser familien mest nu?', en: 'What presses the family most now?' },
      professional: {
        da: 'Hvad komplicerer, uden i sig selv at være farligt?',
        en: 'What complicates without being dangerous in itself?',
      },
    },
  },
  {
    id: 'SC6',
    column: 'concern',
    ask: {
      child: { da: 'Er du enig i det, de voksne siger?', en: 'Do you agree with the adults?' },
      parent: {
        da: 'Hvor er du uenig, og hvad ville du skrive?',
        en: 'Where do you disagree, and what would you write?',
      },
      network: { da: 'Hvad bliver gjort for stort eller for lille?', en: 'What is made too big or too small?' },
      professional: { da: 'Kan du sige det med forældrenes ord?', en: "Can you say it in the parents' words?" },
    },
  },
];
