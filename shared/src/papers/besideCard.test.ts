import { expect, test } from 'vitest';
import { closedMeeting } from '../testing/closedMeeting.ts';
import { elmer } from '../testing/elmer.ts';
import type { PaperCard } from './Paper.ts';
import { paperWords } from './paperWords.ts';
import { recordNote } from './recordNote.ts';

/** Elmer's meeting with two wishes gathered, what others say to one of them, and one worry set aside. */
function closedWithVoices() {
  const closed = closedMeeting(elmer);
  const [wishes, worries] = [closed.board.columns[2], closed.board.columns[0]];
  const group = { id: 'group1', column: 'wish', title: 'Samme besked', by: 'p1' } as const;
  for (const card of wishes?.cards ?? []) if (['h1', 'h3'].includes(card.id)) card.group = group.id;
  const [aside] = worries?.cards.splice(5, 1) ?? [];
  if (aside) aside.parked = { by: 'p1', at: 1, why: 'Louise ser på det først.', next: true };
  closed.board.groups = [group];
  closed.board.parked = aside ? [aside] : [];
  closed.board.cardStances = {
    h3: {
      n1: { stance: 'agree', words: '', at: 1, scribe: 'p2' },
      f1: { stance: 'disagree', words: 'Jeg vil helst selv sige det.', at: 2, scribe: null },
    },
  };
  const decision = { decision: 'smaller', words: 'Vi begynder med fredag.', by: 'p1', at: 3 } as const;
  const answer = { words: 'Fredag er fint.', at: 2, scribe: null };
  closed.board.realityChecks = [
    { id: 'k1', card: 'h3', by: 'p3', note: 'Kan vi nå det hver dag?', at: 1, answer, decision },
  ];
  return closed;
}

const cardsOf = (blocks: ReturnType<typeof recordNote>['blocks']): PaperCard[] =>
  blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));

test('[P1] the note says which group a card was in, and keeps its words and author beside it', () => {
  const cards = cardsOf(recordNote(closedWithVoices(), paperWords('da')).blocks);
  const wishes = cards.filter(({ id }) => id.startsWith('h'));
  expect(wishes.map(({ id }) => id)).toEqual(['h1', 'h3', 'h2', 'h4', 'h5']);
  expect(wishes[0]).toMatchObject({
    text: 'At jeg ved hvad der skal ske når jeg kommer.',
    author: 'Elmer',
    beside: ['Samlet under: Samme besked'],
  });
});

test('[P6] what others say to a card stands with their names and their words, as they sat, and is never counted', () => {
  const cards = cardsOf(recordNote(closedWithVoices(), paperWords('da')).blocks);
  expect(cards.find(({ id }) => id === 'h3')?.beside).toEqual([
    'Samlet under: Samme besked',
    'Signe Havlykke siger: uenig. »Jeg vil helst selv sige det.«',
    'Mona siger: enig (skrevet af Karim Solbjerg)',
    'Kan det lade sig gøre? Kasper Vangsø spørger: »Kan vi nå det hver dag?«',
    'Torben Havlykke svarer: »Fredag er fint.«',
    'Vi har talt om det: vi begynder med lidt. »Vi begynder med fredag.«',
  ]);
});

test('a card that was set aside stands at the end, with who and why', () => {
  const { blocks } = recordNote(closedWithVoices(), paperWords('da'));
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Vi skal tale om det');
  const [card] = cardsOf(blocks.slice(at, at + 2));
  expect(card).toMatchObject({ id: 'c6', author: 'Louise Tranebæk' });
  expect(card?.beside).toEqual([
    'Lagt til side af Ida Brændmose: »Louise ser på det først.«',
    'Kommer med til næste møde',
  ]);
});
