import {
  giveAnswer,
  setAnswersTo,
  setDue,
  setLine,
  setNeedsGrant,
  setOwner,
  setStanding,
  withdrawAgreement,
} from '@samtavlen/shared/board/agreementChanges.ts';
import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';

import { allCards, board, me, pick, type Step, words } from './person.ts';

/** What people do with agreements. */
export const onAgreements: Record<string, Step> = {
  agree(person, random) {
    if (board(person).agreements.length < 8)
      makeAgreement(person.doc, person.board, { by: me(person), text: words(random) });
  },
  editAgreement(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    if (!id) return;
    const owner = pick(random, ['signe1', 'torben', 'mona01']) ?? 'signe1';
    setOwner(person.doc, person.board, id, owner, prng.bool(random));
    setDue(person.doc, person.board, id, prng.bool(random) ? '2026-03-19' : null);
    setLine(person.doc, person.board, id, pick(random, ['sign', 'tell'] as const) ?? 'sign', words(random));
    setStanding(person.doc, person.board, id, prng.bool(random));
    setNeedsGrant(person.doc, person.board, id, prng.bool(random));
    setAnswersTo(person.doc, person.board, id, pick(random, allCards(person))?.id ?? null);
  },
  typeTogether(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    const body = id && person.board.agreements.get(id)?.get('body');
    if (!(body instanceof Y.XmlFragment)) return;
    person.doc.transact(() => {
      const paragraph =
        body.length > 0 && prng.bool(random) ? (body.get(0) as Y.XmlElement) : new Y.XmlElement('paragraph');
      if (paragraph.parent === null) body.insert(prng.int32(random, 0, body.length), [paragraph]);
      const text = paragraph.length > 0 ? paragraph.get(0) : new Y.XmlText();
      if (!(text instanceof Y.XmlText)) return;
      if (text.parent === null) paragraph.insert(0, [text]);
      if (text.length > 3) text.format(0, 2, { bold: prng.bool(random) ? {} : null });
      text.insert(0, words(random));
    }, 'editor');
  },
  dropParagraph(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    const body = id && person.board.agreements.get(id)?.get('body');
    if (body instanceof Y.XmlFragment && body.length > 0) person.doc.transact(() => body.delete(0, 1), 'editor');
  },
  answer(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    const answer = pick(random, ['yes', 'talk', 'wait'] as const) ?? 'yes';
    if (id) giveAnswer(person.doc, person.board, id, { owner: me(person), answer, words: words(random), at: 1 });
  },
  dropAgreement(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    if (id && prng.int32(random, 0, 9) === 0)
      withdrawAgreement(person.doc, person.board, id, { by: me(person), at: 1 });
  },
};
