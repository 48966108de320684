import { showCard } from '@samtavlen/shared/board/cards.ts';
import { type Draft, readDrafts } from '@samtavlen/shared/board/drafts.ts';
import { MOST } from '@samtavlen/shared/board/limits.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import {
  readOwnScales,
  type ScaleAnswer,
  type ScaleQuestion,
  scaleKey,
  showScale,
} from '@samtavlen/shared/board/scales.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';
import type { MeetingRoom } from './MeetingRoom.ts';

/** The rooms of one meeting: what everyone reads, and what each person alone does. */
export interface RoomsOfMeeting {
  board(): Promise<MeetingRoom>;
  draft(participant: string): Promise<MeetingRoom>;
}

type Person = Participant & { out: boolean };

/** Everyone's private room, all of it on disk, in the order they sit; those sent out keep theirs to themselves. */
async function privateRooms(
  rooms: RoomsOfMeeting,
  people: readonly Person[],
): Promise<{ person: Person; room: MeetingRoom }[]> {
  const inTheRoom = people.filter(({ out }) => !out);
  return Promise.all(
    inTheRoom.map(async (person) => {
      const room = await rooms.draft(person.id);
      await room.onDisk();
      return { person, room };
    }),
  );
}

/** Opens everyone's drafts, so that answers from before the server started are counted. @throws what the disk says */
export async function countAnswers(rooms: RoomsOfMeeting, people: readonly Person[]): Promise<void> {
  await privateRooms(rooms, people);
}

/** Puts every answer to a scale on the board at once; a sleeping phone does not hold it up. @throws what the disk says */
export async function showAnswers(
  rooms: RoomsOfMeeting,
  people: readonly Person[],
  question: ScaleQuestion,
): Promise<void> {
  const answers: Record<string, ScaleAnswer> = {};
  for (const { person, room } of await privateRooms(rooms, people)) {
    const answer = readOwnScales(room.doc)[scaleKey(question)];
    if (answer) answers[person.id] = answer;
  }
  const board = await rooms.board();
  await board.write((doc) => showScale(openBoard(doc), question, answers));
}

/** What the board would refuse from a phone stays a draft, and its owner is told there. */
const isWhole = ({ text }: Draft): boolean =>
  text.trim() !== '' && text.length <= CARD_LENGTH && !holdsPrivateNumber(text);

/** What stands in the three houses is the child's to let go: it waits, until the child has said everyone. */
const mayBeShown = (draft: Draft): boolean => (draft.share === null || draft.share === 'everyone') && isWhole(draft);

/** What was released in the child talk before the meeting comes on the board when it opens. @throws what the disk says */
export const showReleased = (rooms: RoomsOfMeeting, people: readonly Person[], at: number): Promise<void> =>
  putOnBoard(rooms, people, at, (draft) => draft.share === 'everyone' && isWhole(draft));

/**
 * Shows everyone's drafts of one column as cards, person by person. Each keeps its draft's id, so that a phone that shows
 * the same draft at the same moment makes no second card.
 * @param at ms since 1970
 * @throws what the disk says
 */
export async function showDrafts(
  rooms: RoomsOfMeeting,
  people: readonly Person[],
  column: ColumnId,
  at: number,
): Promise<void> {
  await putOnBoard(rooms, people, at, (draft) => draft.column === column && mayBeShown(draft));
}

async function putOnBoard(
  rooms: RoomsOfMeeting,
  people: readonly Person[],
  at: number,
  which: (draft: Draft) => boolean,
): Promise<void> {
  const drafts = await privateRooms(rooms, people);
  const board = await rooms.board();
  await board.write((doc) => {
    const roots = openBoard(doc);
    for (const { person, room } of drafts)
      for (const draft of readDrafts(room.doc).filter(which)) {
        if (roots.cards.size >= MOST.cards) return;
        const scribe = person.seat && person.scribe !== undefined ? { scribe: person.scribe } : {};
        showCard(doc, roots, {
          id: draft.id,
          author: person.id,
          ...scribe,
          column: draft.column,
          lane: draft.lane,
          text: draft.text.trim(),
          facts: draft.facts,
          at,
          drawing: draft.drawing,
          photo: draft.photo,
          fromDraft: true,
        });
      }
  });
}
