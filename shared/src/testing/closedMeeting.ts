import * as Y from 'yjs';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { readBoard } from '../board/readBoard.ts';
import { openBoard } from '../board/roots.ts';
import type { Meeting } from '../meeting/Meeting.ts';
import type { Participant } from '../meeting/Participant.ts';
import { templates } from '../templates/templates.ts';
import type { WorkedMeeting, WorkedPerson } from './WorkedMeeting.ts';
import { type SeatOf, writeWorkedBoard } from './writeWorkedBoard.ts';

function participant({ key, name, role, age, relation, lead, scribe }: WorkedPerson): Participant {
  return {
    id: key,
    name,
    role,
    seat: scribe !== undefined,
    ...(age === undefined ? {} : { age }),
    ...(relation === undefined ? {} : { relation }),
    ...(lead === undefined ? {} : { lead }),
    ...(scribe === undefined ? {} : { scribe }),
  };
}

function coordinatorAt({ coordinator, closedAt }: WorkedMeeting, seats: SeatOf): ClosedBoard['coordinator'] {
  if (!coordinator) return null;
  const { chosen, by, answer } = coordinator;
  return { person: seats[chosen] ?? '', by: seats[by] ?? '', at: Date.parse(closedAt), answer };
}

/** A planned meeting as it is when everything of the worked one has been said at it and it has closed. */
export function heldAs(worked: WorkedMeeting, meeting: Meeting, people: Participant[], seats: SeatOf): ClosedBoard {
  const doc = writeWorkedBoard(new Y.Doc(), worked, seats);
  const board = readBoard(openBoard(doc), templates[meeting.template]);
  return {
    meeting: { ...meeting, phase: 'closed' },
    people,
    board,
    closedAt: worked.closedAt,
    next: worked.next ?? null,
    coordinator: coordinatorAt(worked, seats),
  };
}

/** A worked meeting as it is when it has closed; each participant's id is the person's `key`. */
export function closedMeeting(worked: WorkedMeeting): ClosedBoard {
  const people = worked.people.filter((person) => !person.absent).map(participant);
  const seats = Object.fromEntries(people.map((person) => [person.id, person.id]));
  const { template, type, purpose, startsAt, endsAt, place } = worked;
  const facts = { template, type, purpose, startsAt, endsAt, place, phase: 'closed' as const };
  return heldAs(worked, { id: 'worked-meeting', familyId: 'worked-family', ...facts }, people, seats);
}
