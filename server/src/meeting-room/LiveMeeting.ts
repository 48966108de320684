import type { MeetingFactsForPolicy, Writer } from '@samtavlen/shared/access/Write.ts';
import { type DraftTally, personOf } from '@samtavlen/shared/board/drafts.ts';
import { scaleKey } from '@samtavlen/shared/board/scales.ts';
import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { seenCoordinator } from '@samtavlen/shared/conduct/coordinator.ts';
import { familyTimeSide } from '@samtavlen/shared/conduct/familyTime.ts';
import type { MeetingView, PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { questionOf, readiness } from '@samtavlen/shared/conduct/scales.ts';
import { forFacilitators, shownConduct, shownRound } from '@samtavlen/shared/conduct/shown.ts';
import { settleTable } from '@samtavlen/shared/conduct/table.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { shownGuide } from '@samtavlen/shared/questions/guideFor.ts';
import type { Template } from '@samtavlen/shared/templates/Template.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { jsonFrame } from '@samtavlen/shared/wire/codec.ts';
import type { MeetingFacts } from '../meetings/MeetingFacts.ts';
import { binaryMessage } from './binaryMessage.ts';
import type { RoomConnection } from './RoomConnection.ts';

/** Views and presence are sent at most this often, in ms: a table that arrives at once is one picture, not fifteen. */
const GATHER_MS = { views: 50, presence: 200 };

export const isChild = ({ role }: Pick<Participant, 'role'>): boolean => audienceOf(role) === 'child';

/** Everything of one meeting that is live but not a document: who is here, how it is run, and each one's view of it. */
export class LiveMeeting {
  facts: MeetingFacts;
  /** Closing is on its way to the disk: from now on nothing more is written. */
  closing = false;
  /** Another stands in its place, or will when somebody comes: how it is run is written down no more. */
  over = false;
  /** What each person has written and answered in private, counted. */
  readonly drafted = new Map<string, DraftTally>();
  /** A draft that was shown while its owner's phone slept is no draft any more. */
  isOnBoard: (card: string) => boolean = () => false;
  readonly #connections = new Set<RoomConnection>();
  /** Outside *familiens tid*, and told so. */
  readonly #toldToWait = new WeakSet<RoomConnection>();
  #version = 0;
  #timers = new Map<'views' | 'presence', NodeJS.Timeout>();

  constructor(facts: MeetingFacts) {
    this.facts = facts;
  }

  get template(): Template {
    return templates[this.facts.meeting.template];
  }

  /** A function, not a copy: a change of phase counts for the very next edit. */
  policyFacts = (): Omit<MeetingFactsForPolicy, 'count' | 'authorOf' | 'isFromDraft'> => ({
    phase: this.closing ? 'closed' : this.facts.conduct.phase,
    columns: this.template.columns,
    lanes: Object.values(this.template.lanes).flat(),
    isClosedTo: (id) => familyTimeSide(this.facts.conduct, id) === 'outside',
    isParticipant: (id) => this.facts.people.some((person) => person.id === id),
    isInterpreter: (id) => this.facts.people.some((person) => person.id === id && person.role === 'interpreter'),
    scribeOf: (id) => {
      const seat = this.facts.people.find((person) => person.id === id);
      return seat?.seat ? (seat.scribe ?? '') : null;
    },
    wasAskedAbout: (card) => this.facts.conduct.goalsAsked.includes(card),
    photoOwner: (photo) => this.facts.photos.get(photo) ?? null,
  });

  /** Everyone at the meeting, with who is connected right now. */
  get people(): PersonInRoom[] {
    const here = new Set([...this.#connections].map((connection) => connection.who.participant));
    return this.facts.people.map((person) => ({ ...person, here: here.has(person.id) }));
  }

  enter(connection: RoomConnection): void {
    this.#connections.add(connection);
    this.#tellView(connection);
    if (!this.#isOutside(connection)) connection.send(this.#presence());
    this.tellEveryone();
  }

  leave(connection: RoomConnection): void {
    this.#connections.delete(connection);
    if (connection.writingIn !== null) this.tellPresence();
    this.tellEveryone();
  }

  /** Sends everyone their view as it now is. */
  tellEveryone(): void {
    this.#soon('views', () => {
      this.#version++;
      // Whoever came or went changes whose turn it is; the next command writes it down.
      this.facts = { ...this.facts, conduct: settleTable(this.facts.conduct, this.people) };
      for (const connection of this.#connections) this.#tellView(connection);
    });
  }

  /** Somebody has written or answered something in private: the number is told, the words are not. */
  drafts(participant: string, tally: DraftTally): void {
    const before = JSON.stringify(this.drafted.get(participant));
    this.drafted.set(participant, tally);
    if (before !== JSON.stringify(tally)) this.tellEveryone();
  }

  tellPresence(): void {
    this.#soon('presence', () => {
      const message = binaryMessage(this.#presence());
      for (const connection of this.#connections) if (!this.#isOutside(connection)) connection.passAlong(message);
    });
  }

  #isOutside = ({ who }: Pick<RoomConnection, 'who'>): boolean =>
    familyTimeSide(this.facts.conduct, who.participant) === 'outside';

  /** Once that the family is alone, and then not a word until it comes back. */
  #tellView(connection: RoomConnection): void {
    if (!this.#isOutside(connection)) {
      this.#toldToWait.delete(connection);
      connection.send(jsonFrame('view', this.viewFor(connection.who)));
    } else if (!this.#toldToWait.has(connection)) {
      this.#toldToWait.add(connection);
      connection.send(jsonFrame('view', this.viewFor(connection.who)));
    }
  }

  /** That there is a meeting and that one waits: nothing of the board, of who is here, or of the door. */
  #viewOutside(who: Writer): MeetingView {
    const { meeting, conduct, guide, code, joinUrl, people } = this.facts;
    const { phase, wall } = conduct;
    return {
      version: this.#version,
      me: { participant: who.participant, right: who.right },
      meeting: { ...meeting, phase },
      conduct: { ...shownConduct(conductAtStart), phase, wall },
      familyTime: 'outside',
      round: null,
      people: people.map((person) => ({ ...person, here: false })),
      guide: shownGuide(guide),
      coordinator: null,
      coordinatorBefore: null,
      earlier: [],
      code,
      joinUrl,
      lobby: [],
      lead: null,
      nextByCadence: null,
      ready: null,
      drafts: {},
      shownToMe: [],
      myNumbers: [],
    };
  }

  #soon(what: 'views' | 'presence', run: () => void): void {
    if (this.#timers.has(what)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(what);
      run();
    }, GATHER_MS[what]);
    this.#timers.set(what, timer);
  }

  #presence(): Uint8Array {
    const writing = [...this.#connections].filter(
      ({ who, writingIn }) => writingIn !== null && who.participant !== null,
    );
    return jsonFrame(
      'presence',
      writing.map(({ who, writingIn }) => ({ participant: who.participant, writingIn })),
    );
  }

  /** The meeting as one person may see it. */
  viewFor(who: Writer): MeetingView {
    if (this.#isOutside({ who })) return this.#viewOutside(who);
    const { meeting, conduct, guide, earlier, code, joinUrl, lobby } = this.facts;
    const { people } = this;
    const leads = who.right === 'facilitator';
    return {
      version: this.#version,
      me: { participant: who.participant, right: who.right },
      meeting: { ...meeting, phase: conduct.phase },
      conduct: shownConduct(conduct),
      familyTime: familyTimeSide(conduct, who.participant),
      round: shownRound(conduct, people),
      people,
      guide: shownGuide(guide),
      coordinator: seenCoordinator(conduct, people, who.participant),
      coordinatorBefore: this.facts.coordinatorBefore,
      earlier,
      code,
      joinUrl,
      lobby: leads ? lobby : [],
      lead: leads ? forFacilitators(conduct) : null,
      nextByCadence: leads ? this.facts.nextByCadence : null,
      ready: this.#ready(),
      drafts: leads ? this.#draftCounts() : {},
      shownToMe: this.#shownTo(who.participant),
      myNumbers: this.facts.ownNumbers.get(who.participant ?? '') ?? [],
    };
  }

  #ready(): MeetingView['ready'] {
    const { scale, arrived, wentEarly } = this.facts.conduct;
    if (!scale || scale.shown) return null;
    const table = this.people.filter(({ id }) => !wentEarly.includes(id));
    const key = scaleKey(questionOf(scale));
    return readiness(table, arrived, (id) => this.drafted.get(id)?.scales.includes(key) ?? false);
  }

  /** What children in the room let this one person see. */
  #shownTo(participant: string | null): MeetingView['shownToMe'] {
    const shown: MeetingView['shownToMe'] = [];
    for (const { id: author, out } of this.facts.people.filter(isChild)) {
      const toOne = out || participant === null ? [] : (this.drafted.get(author)?.shownToOne ?? []);
      for (const { id, column, text, drawing, photo, share } of toOne)
        if (personOf(share) === participant && !this.isOnBoard(id))
          shown.push({ id, author, column, text, drawing, photo });
    }
    return shown;
  }

  #draftCounts(): MeetingView['drafts'] {
    const counts: MeetingView['drafts'] = {};
    for (const [person, { cards }] of this.drafted)
      for (const { column } of cards.filter(({ id }) => !this.isOnBoard(id)))
        counts[person] = { ...counts[person], [column]: (counts[person]?.[column] ?? 0) + 1 };
    return counts;
  }

  end(): void {
    this.over = true;
    this.stop();
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
