import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import type { FamilyPlan } from '@samtavlen/shared/family/planSchema.ts';
import type { CaseFile } from '@samtavlen/shared/papers/CaseFile.ts';
import { ownAgreements } from '@samtavlen/shared/papers/ownAgreements.ts';
import { type Paper, type PaperId, paperIds } from '@samtavlen/shared/papers/Paper.ts';
import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { type PaperKind, papers } from '@samtavlen/shared/papers/papers.ts';
import type { PaperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { fileName } from './fileName.ts';
import { formats } from './formats/formats.ts';

interface Place {
  /** The file's address without its format: `/api/meetings/abc/papers/recordNote`. */
  path: string;
  query?: Record<string, string>;
  person?: { id: string; name: string; number: number };
}

/** One offer per format that suits the paper. */
function offersOf(paper: Paper, { path, query, person }: Place, words: PaperWords): PaperOffer[] {
  const asked = new URLSearchParams({ language: paper.language, ...query });
  return Object.values(formats)
    .filter((format) => format.suits(paper))
    .map((format) => ({
      paper: paper.paper,
      format: format.id,
      url: `${path}.${format.id}?${asked}`,
      name: fileName(paper.paper, paper.day, format, words, person?.number),
      ...(person && { person: { id: person.id, name: person.name } }),
    }));
}

/** What the papers of one closed meeting are made from. */
export interface Sources extends CaseFile {
  closed: ClosedBoard;
  plan: FamilyPlan;
  /** ISO instant the plan was read at. */
  at: string;
}

/** Each person's paper, for those who have one; the number in the file's name is their place at the table. */
function offersOfPeople(
  id: PaperId,
  closed: ClosedBoard,
  paperOf: (participant: string) => Paper | null,
  words: PaperWords,
): PaperOffer[] {
  const path = `/api/meetings/${closed.meeting.id}/papers/${id}`;
  return closed.people.flatMap(({ id: participant, name }, index) => {
    const paper = paperOf(participant);
    const person = { id: participant, name, number: index + 1 };
    return paper ? offersOf(paper, { path, query: { participant }, person }, words) : [];
  });
}

function offersOfKind(id: PaperId, sources: Sources, words: PaperWords): PaperOffer[] {
  const { closed, absences, plan, at } = sources;
  const kind: PaperKind = papers[id];
  const path = `/api/meetings/${closed.meeting.id}/papers/${id}`;
  switch (kind.from) {
    case 'meeting':
      return offersOf(kind.make(closed, words, sources), { path }, words);
    case 'plan':
      return offersOf(kind.make(plan, at, words), { path: `/api/families/${plan.familyId}/papers/plan` }, words);
    case 'participant':
      return offersOfPeople(id, closed, (participant) => kind.make(closed, participant, words), words);
    case 'absence': {
      const absent = new Map(absences.map((absence) => [absence.participant, kind.make(closed, absence, words)]));
      return offersOfPeople(id, closed, (participant) => absent.get(participant) ?? null, words);
    }
  }
}

/** Everything staff can take from a closed meeting: the note, the plan, each person's own agreements, and messages. */
export const staffOffers = (sources: Sources, words: PaperWords): PaperOffer[] =>
  paperIds.flatMap((id) => offersOfKind(id, sources, words));

/** What a participant's own device can take: their own agreements. */
export const ownOffers = (closed: ClosedBoard, participant: string, words: PaperWords): PaperOffer[] =>
  offersOf(
    ownAgreements(closed, participant, words),
    { path: `/api/meetings/${closed.meeting.id}/my-agreements` },
    words,
  );
