import * as Y from 'yjs';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { readBoard } from '../board/readBoard.ts';
import { openBoard } from '../board/roots.ts';
import type { Participant } from '../meeting/Participant.ts';
import { templates } from '../templates/templates.ts';
import type { WorkedMeeting, WorkedPerson } from './WorkedMeeting.ts';
import { writeWorkedBoard } from './writeWorkedBoard.ts';

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

/** A worked meeting as it is when it has closed; each participant's id is the person's `key`. */
export function closedMeeting(worked: WorkedMeeting, id = 'worked-meeting'): ClosedBoard {
  const people = worked.people.filter((person) => !person.absent).map(participant);
  const seats = Object.fromEntries(people.map((person) => [person.id, person.id]));
  const doc = writeWorkedBoard(new Y.Doc(), worked, seats);
  const { template, type, purpose, startsAt, endsAt, place } = worked;
  return {
    meeting: { id, familyId: 'worked-family', template, type, purpose, startsAt, endsAt, place, phase: 'closed' },
    people,
    board: readBoard(openBoard(doc), templates[template]),
    closedAt: worked.closedAt,
  };
}
