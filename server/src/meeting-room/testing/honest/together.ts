import { answerCheck, askWhetherPossible, decideCheck } from '@samtavlen/shared/board/askingWhether.ts';
import { cardStanceWords } from '@samtavlen/shared/board/cardStances.ts';
import { newCardId } from '@samtavlen/shared/board/cards.ts';
import { answerDanger, changeDanger } from '@samtavlen/shared/board/dangerChanges.ts';
import { recognitionWords, showDanger } from '@samtavlen/shared/board/dangerStatements.ts';
import { interpretCard, takeDanishAway } from '@samtavlen/shared/board/interpreting.ts';
import { readAloud } from '@samtavlen/shared/board/readingAloud.ts';
import { setCardStance, takeCardStanceBack } from '@samtavlen/shared/board/sayingToCards.ts';
import { sayToLine, setSummaryStance } from '@samtavlen/shared/board/sayingToLines.ts';
import * as prng from 'lib0/prng';

import { allCards, board, leads, me, ownCards, pick, type Step, seat, words } from './person.ts';

/** What people say to what others wrote, and taking their own steps back. */
export const together: Record<string, Step> = {
  showDanger(person, random) {
    if (person.who.right !== 'facilitator' || board(person).dangerStatements.length > 4) return;
    const text = { who: words(random), about: words(random), mayHappen: words(random) };
    showDanger(person.doc, person.board, { id: newCardId(), by: me(person), at: 1, text });
  },
  changeDanger(person, random) {
    const id = pick(random, board(person).dangerStatements)?.id;
    const text = { who: words(random), about: words(random), mayHappen: words(random) };
    if (id && person.who.right === 'facilitator' && prng.int32(random, 0, 5) === 0)
      changeDanger(person.doc, person.board, id, { ...text, by: me(person), voice: 'signe1', at: 1 });
  },
  answerDanger(person, random) {
    const statement = pick(random, board(person).dangerStatements);
    const answer = pick(random, recognitionWords) ?? 'recognised';
    const whose = (prng.bool(random) && seat(person)) || me(person);
    const scribe = whose === me(person) ? {} : { scribe: me(person) };
    if (statement)
      answerDanger(person.doc, person.board, statement, { person: whose, answer, words: '', at: 1, ...scribe });
  },
  stance: (person, random) =>
    setSummaryStance(person.doc, person.board, me(person), {
      stance: prng.bool(random) ? 'agree' : 'notQuite',
      words: '',
      at: 1,
    }),
  sayToLine(person, random) {
    const line = pick(random, readAloud(board(person)));
    const whose = (prng.bool(random) && seat(person)) || me(person);
    const scribe = whose === me(person) ? {} : { scribe: me(person) };
    const said = { stance: prng.bool(random) ? 'agree' : 'notQuite', words: words(random), at: 1, ...scribe } as const;
    if (line) sayToLine(person.doc, person.board, line, { person: whose, ...said });
  },
  sayToCard(person, random) {
    const card = pick(
      random,
      allCards(person).filter(({ author }) => author !== me(person)),
    );
    const stance = pick(random, cardStanceWords) ?? 'unsure';
    const about = card && { card: card.id, person: me(person) };
    if (about && prng.bool(random))
      setCardStance(person.doc, person.board, about, { stance, words: words(random), at: 1 });
    else if (about) takeCardStanceBack(person.doc, person.board, about);
  },
  interpret(person, random) {
    const card = pick(random, me(person) === 'amal01' ? allCards(person) : ownCards(person));
    const said = { by: me(person), danish: words(random), at: 1 };
    if (card && prng.bool(random)) interpretCard(person.doc, person.board, card.id, { ...said, text: card.text });
    else if (card?.interpreted) takeDanishAway(person.doc, person.board, card.id);
  },
  askWhether(person, random) {
    const card = pick(random, allCards(person));
    const check = { by: me(person), note: words(random), at: 1 };
    if (card) askWhetherPossible(person.doc, person.board, { ...check, card: card.id });
  },
  sayWhether(person, random) {
    const check = pick(random, board(person).realityChecks);
    if (!check) return;
    if (ownCards(person).some(({ id, author }) => id === check.card && author === me(person)))
      answerCheck(person.doc, person.board, check.id, { words: words(random), at: 1 });
    else if (leads(person))
      decideCheck(person.doc, person.board, check.id, {
        ...{ decision: 'smaller', words: words(random), by: me(person), at: 1 },
      });
  },
  undo: (person) => void person.undo.undo(),
  redo: (person) => void person.undo.redo(),
};
