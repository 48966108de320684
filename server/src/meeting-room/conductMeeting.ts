import type { Writer } from '@samtavlen/shared/access/Write.ts';
import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { type BroughtCard, bringCards } from '@samtavlen/shared/board/carried.ts';
import { undecided } from '@samtavlen/shared/board/parking.ts';
import { purgeGone, wordless } from '@samtavlen/shared/board/purgeGone.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { scaleIds } from '@samtavlen/shared/board/scales.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import { type Conduct, withoutSignals } from '@samtavlen/shared/conduct/Conduct.ts';
import type { Command, CommandAnswer, CommandRefusal } from '@samtavlen/shared/conduct/commands.ts';
import { reduce } from '@samtavlen/shared/conduct/reduce.ts';
import { signals } from '@samtavlen/shared/conduct/signals.ts';
import { wallScreenNames } from '@samtavlen/shared/conduct/wallText.ts';
import type { GuideInUse } from '@samtavlen/shared/questions/Guide.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import * as v from 'valibot';
import type { MeetingFacts } from '../meetings/MeetingFacts.ts';
import type { RoomStore } from '../store/RoomStore.ts';
import { AnsweredCommands } from './AnsweredCommands.ts';
import { goalStands } from './goalStands.ts';
import type { LiveMeeting } from './LiveMeeting.ts';
import { isChild } from './LiveMeeting.ts';
import { countAnswers, type RoomsOfMeeting, showAnswers, showDrafts, showReleased } from './showPrivate.ts';

/** What running a meeting needs beyond the room. */
export interface ConductNeeds {
  rooms: RoomStore;
  now(): number;
  log(event: string, details: Record<string, unknown>): void;
  /** The texts the meeting has now; null when there is no such meeting. */
  guideNow(meeting: string): Promise<GuideInUse | null>;
  /** What comes along to a meeting that opens. */
  takeAlong(meeting: string): Promise<readonly BroughtCard[]>;
  saveConduct(meeting: string, conduct: Conduct): Promise<void>;
  /** Takes a closed meeting's agreements into the family plan; safe to do twice. */
  takeIntoPlan(closed: ClosedBoard): Promise<void>;
}

const id = v.pipe(v.string(), v.maxLength(40));
const column = v.picklist(Object.keys(columns) as ColumnId[]);

const fit = v.object({
  screen: v.exactOptional(v.picklist(wallScreenNames)),
  metres: v.exactOptional(v.number()),
  larger: v.exactOptional(v.number()),
});

const commandSchema = v.object({
  id,
  command: v.variant('do', [
    v.object({
      do: v.picklist(['open', 'sumUp', 'backToTheBoard', 'close', 'endRound', 'startFamilyTime', 'endFamilyTime']),
    }),
    v.object({ do: v.literal('openColumn'), column }),
    v.object({ do: v.literal('spotlight'), on: v.nullable(id) }),
    v.object({ do: v.literal('setNext'), next: v.nullable(v.object({ day: id, why: v.string() })) }),
    v.object({ do: v.literal('chooseCoordinator'), by: id, person: v.nullable(id) }),
    v.object({ do: v.literal('answerCoordinator'), person: id, answer: v.picklist(['yes', 'no']) }),
    v.object({ do: v.literal('cover'), covered: v.boolean(), until: v.optional(v.number()) }),
    v.object({ do: v.literal('showOnWall'), mode: v.picklist(['overview', 'read']) }),
    v.object({ do: v.literal('turnPage'), to: v.picklist(['back', 'on']) }),
    v.object({ do: v.picklist(['joinHelp', 'tryText']), on: v.boolean() }),
    v.object({ do: v.literal('fitWall'), fit }),
    v.object({ do: v.literal('showQuestion'), question: v.nullable(v.object({ column, id })) }),
    v.object({ do: v.literal('startRound'), column, childFirst: v.boolean() }),
    v.object({
      do: v.picklist(['nextTurn', 'passTurn', 'comeBack', 'clearSignals', 'leaveEarly', 'stayAfterAll']),
      person: id,
    }),
    v.object({ do: v.literal('takeTurnBack'), person: v.nullable(id) }),
    v.object({
      do: v.picklist(['askScale', 'showScale', 'putScaleAway', 'askScaleAgain']),
      scale: v.picklist(scaleIds),
      about: v.exactOptional(id),
    }),
    v.object({ do: v.literal('showDrafts'), column }),
    v.object({ do: v.literal('signal'), signal: v.picklist(signals), on: v.boolean() }),
  ]),
});

/** What people ask for in silence is kept in memory only. */
const isSilent = (command: Command): boolean => ['signal', 'clearSignals', 'askScaleAgain'].includes(command.do);

/** Runs one meeting's commands one after the other, so that two facilitators at once are two steps, not a mix. */
export class Conductor {
  #meeting: LiveMeeting;
  #needs: ConductNeeds;
  #rooms: RoomsOfMeeting;
  #last: Promise<unknown> = Promise.resolve();
  readonly #answered = new AnsweredCommands();

  constructor(meeting: LiveMeeting, rooms: RoomsOfMeeting, needs: ConductNeeds) {
    this.#meeting = meeting;
    this.#rooms = rooms;
    this.#needs = needs;
  }

  /** @returns null for something that is not a command at all. */
  async hear(payload: unknown, who: Writer): Promise<CommandAnswer | null> {
    const read = v.safeParse(commandSchema, payload);
    if (!read.success) return null;
    const { id, command } = read.output;
    return this.#answered.once(who.participant, id, async () => {
      const step = this.#last.then(() => this.#tryStep(command satisfies Command, who));
      this.#last = step;
      const refused = await step;
      return refused ? { id, ok: false, reason: refused } : { id, ok: true };
    });
  }

  /** Whatever goes wrong on the way, whoever asked gets an answer. */
  async #tryStep(command: Command, who: Writer): Promise<CommandRefusal | null> {
    try {
      return await this.#step(command, who);
    } catch (error) {
      const { id } = this.#meeting.facts.meeting;
      this.#needs.log('command failed', { meeting: id, error: (error as Error).name });
      return 'storeFailing';
    }
  }

  async #step(command: Command, who: Writer): Promise<CommandRefusal | null> {
    const meeting = this.#meeting;
    if (meeting.over) return 'storeFailing';
    const stands = await goalStands(this.#rooms, meeting.template, command);
    const { template, people } = meeting;
    const hasEarlier = meeting.facts.earlier.length > 0;
    if (command.do === 'open') await this.#takeNewestGuide();
    const { guide, nextByCadence } = meeting.facts;
    const asked = {
      ...who,
      ...{ template, guide, people, now: this.#needs.now(), hasEarlier, nextByCadence, goalStands: stands },
    };
    const result = reduce(meeting.facts.conduct, command, asked);
    if ('refused' in result) return result.refused;
    const same = result.conduct === meeting.facts.conduct;
    if (same && command.do !== 'showDrafts') return null;
    if (command.do === 'close' && (await this.#isNotEmptied())) return 'notEmptied';
    await this.#show(command);
    if (meeting.over) return 'storeFailing';
    const closed = result.conduct.phase === 'closed' ? await this.#freeze() : null;
    if (!isSilent(command)) await this.#needs.saveConduct(meeting.facts.meeting.id, withoutSignals(result.conduct));
    meeting.facts = { ...meeting.facts, conduct: result.conduct };
    meeting.tellEveryone();
    if (command.do === 'endFamilyTime') await this.#letProfessionalsBack();
    if (closed) await this.#takeIntoPlan(closed);
    return null;
  }

  /** The texts may have been edited since the meeting was planned; from now on they stand still. */
  async #takeNewestGuide(): Promise<void> {
    const { facts } = this.#meeting;
    const guide = await this.#needs.guideNow(facts.meeting.id);
    if (guide) this.#meeting.facts = { ...this.#meeting.facts, guide };
  }

  /** What the last meeting set aside, or was chosen for this one, lies ready before anything is written. */
  async #bringAlong(): Promise<void> {
    const cards = await this.#needs.takeAlong(this.#meeting.facts.meeting.id);
    if (cards.length === 0) return;
    for (const { photo, author } of cards) if (photo) this.#meeting.facts.photos.set(photo, author);
    const board = await this.#rooms.board();
    await board.write((doc) => bringCards(doc, openBoard(doc), cards));
  }

  /** Children who have written something; the others' documents are not made for this. */
  async #showReleased(children: MeetingFacts['people']): Promise<void> {
    const { id: meeting } = this.#meeting.facts.meeting;
    const kept = await this.#needs.rooms.ofMeeting(meeting);
    const wrote = children.filter(({ id }) => kept.includes(roomKey({ kind: 'draft', meeting, participant: id })));
    await showReleased(this.#rooms, wrote, this.#needs.now());
  }

  /** What was set aside is decided on, and what came late is taken in, before the board becomes the board for ever. */
  async #isNotEmptied(): Promise<boolean> {
    const { doc } = await this.#rooms.board();
    return undecided(readBoard(openBoard(doc), this.#meeting.template)).length > 0;
  }

  /** What was private stands on the board, on disk, before anyone is told that it is shown. */
  async #show(command: Command): Promise<void> {
    const { people } = this.#meeting.facts;
    if (command.do === 'open') await this.#bringAlong();
    if (command.do === 'open') await this.#showReleased(people.filter(isChild));
    if (command.do === 'showScale') await showAnswers(this.#rooms, people, command);
    if (command.do === 'askScale') await countAnswers(this.#rooms, people);
    if (command.do === 'showDrafts') await showDrafts(this.#rooms, people, command.column, this.#needs.now());
  }

  /** The board, and what professionals write down for seats, go on where they were when the family went on alone. */
  async #letProfessionalsBack(): Promise<void> {
    const seats = this.#meeting.facts.people.filter(({ seat }) => seat);
    const rooms = await Promise.all([this.#rooms.board(), ...seats.map(({ id }) => this.#rooms.draft(id))]);
    for (const room of rooms) room.tellWithheld();
  }

  /**
   * The board as it is on disk at this moment becomes the board for ever; edits on their way are refused kindly. What was
   * withdrawn can be put back no more, so its words go.
   */
  async #freeze(): Promise<ClosedBoard> {
    const { facts, template } = this.#meeting;
    const room = await this.#rooms.board();
    this.#meeting.closing = true;
    try {
      await room.onDisk();
      const { withdrawn } = readBoard(openBoard(room.doc), template);
      await room.write((doc) => purgeGone(openBoard(doc)));
      await room.log.fold(true);
      const people = facts.people.map(({ out: _out, ...person }) => person);
      const closed: ClosedBoard = {
        meeting: { ...facts.meeting, phase: 'closed' },
        people,
        board: { ...readBoard(openBoard(room.doc), template), withdrawn: wordless(withdrawn) },
        closedAt: new Date(this.#needs.now()).toISOString(),
        next: facts.conduct.next,
        coordinator: facts.conduct.coordinator,
      };
      await this.#needs.rooms.freeze(room.key, room.epoch, closed);
      return (await this.#needs.rooms.closedBoard(room.key)) ?? closed;
    } catch (error) {
      this.#meeting.closing = false;
      throw error;
    }
  }

  /** The meeting is closed whatever happens here; a plan that could not be written is retried from its page. */
  async #takeIntoPlan(closed: ClosedBoard): Promise<void> {
    try {
      await this.#needs.takeIntoPlan(closed);
    } catch (error) {
      this.#needs.log('plan not updated', { meeting: closed.meeting.id, error: (error as Error).name });
    }
  }
}
