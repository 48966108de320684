import { type Day, dayInDenmark } from '../meeting/day.ts';
import type { Right } from '../meeting/Participant.ts';
import type { Phase } from '../meeting/phase.ts';
import { type GuideInUse, questionIn } from '../questions/Guide.ts';
import type { Template } from '../templates/Template.ts';
import type { Conduct } from './Conduct.ts';
import { enterColumn, leaveColumn, startClock } from './clock.ts';
import type { Command, CommandRefusal } from './commands.ts';
import {
  type CoordinatorCommand,
  isCoordinatorCommand,
  mayGiveCoordinator,
  reduceCoordinator,
  refuseCoordinator,
} from './coordinator.ts';
import { EARLIER } from './EarlierAgreement.ts';
import { beginFamilyTime, familyAt, familyTimeSide } from './familyTime.ts';
import { leaveEarly, mayLeaveEarly, stayAfterAll } from './leaving.ts';
import type { PersonInRoom } from './MeetingView.ts';
import { refuseNextDate } from './nextDate.ts';
import { type RoundCommand, reduceRound, refuseRound } from './reduceRound.ts';
import { isScaleCommand, reduceScale, refuseScale, type ScaleCommand } from './reduceScale.ts';
import { atNewest, isWallCommand, reduceWall, refuseWall, showBoardOnWall, type WallCommand } from './reduceWall.ts';
import { clearSignals, setSignal } from './signals.ts';
import { settleTable } from './table.ts';

/** Who asks, and what stands at that moment. */
export interface Asked {
  right: Right;
  participant: string | null;
  template: Template;
  /** The texts of this meeting; they are the meeting's own from when it opens. */
  guide: GuideInUse;
  people: readonly PersonInRoom[];
  /** The server's clock, ms since 1970. */
  now: number;
  /** There is something to look back on. */
  hasEarlier?: boolean;
  /** The next day by the case's cadence; null when it has none. */
  nextByCadence?: Day | null;
  /** The goal that a scale command is about is on the board. */
  goalStands?: boolean;
}

const RUNNING: readonly Phase[] = ['open', 'summingUp'];
const UNTIL_CLOSED: readonly Phase[] = ['planned', ...RUNNING];

/** In which phases a command has meaning; anything else is `notNow`. */
const WHEN: Record<Command['do'], readonly Phase[]> = {
  open: ['planned'],
  openColumn: RUNNING,
  spotlight: RUNNING,
  cover: UNTIL_CLOSED,
  showOnWall: UNTIL_CLOSED,
  turnPage: RUNNING,
  joinHelp: UNTIL_CLOSED,
  fitWall: UNTIL_CLOSED,
  tryText: UNTIL_CLOSED,
  sumUp: ['open'],
  setNext: RUNNING,
  backToTheBoard: ['summingUp'],
  close: RUNNING,
  showQuestion: ['open'],
  startRound: ['open'],
  nextTurn: ['open'],
  passTurn: ['open'],
  comeBack: ['open'],
  takeTurnBack: ['open'],
  endRound: ['open'],
  signal: RUNNING,
  clearSignals: RUNNING,
  askScale: RUNNING,
  showScale: RUNNING,
  putScaleAway: RUNNING,
  askScaleAgain: RUNNING,
  showDrafts: RUNNING,
  leaveEarly: RUNNING,
  stayAfterAll: RUNNING,
  startFamilyTime: ['open'],
  endFamilyTime: RUNNING,
  chooseCoordinator: RUNNING,
  answerCoordinator: RUNNING,
};

/** The one place that says who may give which command: facilitators, except what people may do for themselves. */
function mayGive({ familyTime }: Conduct, command: Command, { right, participant, people }: Asked): boolean {
  if (isCoordinatorCommand(command)) return right !== 'wall' && mayGiveCoordinator(command, people, participant);
  if (command.do === 'signal' || command.do === 'askScaleAgain') return right !== 'wall' && participant !== null;
  const own: readonly Command['do'][] = ['passTurn', 'leaveEarly', 'stayAfterAll'];
  if ('person' in command && own.includes(command.do) && right === 'participant') return command.person === participant;
  if (command.do === 'endFamilyTime' && right === 'participant')
    return familyTimeSide({ familyTime }, participant) !== 'outside';
  return right === 'facilitator';
}

/** While the family is alone nobody leads: it ends first. */
const waitsForFamily = ({ familyTime }: Conduct, command: Command): boolean =>
  familyTime !== null && command.do !== 'startFamilyTime' && command.do !== 'endFamilyTime' && command.do !== 'signal';

function openColumn(conduct: Conduct, column: NonNullable<Conduct['column']>, now: number): Conduct {
  if (conduct.phase === 'open' && conduct.column === column)
    return { ...conduct, wall: showBoardOnWall(conduct), spotlight: null };
  const wall = atNewest(showBoardOnWall(conduct));
  const clock = enterColumn(leaveColumn(conduct.clock, conduct.column, now), now);
  const question = conduct.question?.column === column ? conduct.question : null;
  return { ...conduct, phase: 'open', column, wall, spotlight: null, question, clock };
}

/** The column's clock stands still, and no question or card is left on the wall. */
const leaveBoard = (conduct: Conduct, now: number): Conduct => ({
  ...conduct,
  wall: showBoardOnWall(conduct),
  spotlight: null,
  question: null,
  clock: leaveColumn(conduct.clock, conduct.column, now),
});

const isRoundCommand = (command: Command): command is RoundCommand =>
  ['startRound', 'nextTurn', 'passTurn', 'comeBack', 'takeTurnBack', 'endRound'].includes(command.do);

function next(
  conduct: Conduct,
  command: Exclude<Command, RoundCommand | ScaleCommand | WallCommand | CoordinatorCommand>,
  { template, guide, participant, people, now, hasEarlier }: Asked,
) {
  switch (command.do) {
    case 'open':
      return {
        ...conduct,
        phase: 'open' as const,
        column: guide.guide.startColumn ?? template.columns[0] ?? null,
        guide: guide.chosen,
        wall: showBoardOnWall(conduct),
        spotlight: hasEarlier ? EARLIER : null,
        clock: startClock(conduct.clock, now),
      };
    case 'openColumn':
      return openColumn(conduct, command.column, now);
    case 'spotlight':
      return { ...conduct, wall: showBoardOnWall(conduct), spotlight: command.on };
    case 'cover':
      return { ...conduct, covered: command.covered, pauseUntil: (command.covered && command.until) || null };
    case 'sumUp':
      return { ...leaveBoard(conduct, now), phase: 'summingUp' as const };
    case 'setNext':
      return { ...conduct, next: command.next && { ...command.next, why: command.next.why.trim() } };
    case 'backToTheBoard':
      return { ...conduct, phase: 'open' as const, clock: enterColumn(conduct.clock, now) };
    case 'close':
      return { ...leaveBoard(conduct, now), phase: 'closed' as const, covered: false, signals: {}, scale: null };
    case 'showQuestion':
      return { ...conduct, question: command.question };
    case 'signal':
      return withSignals(conduct, setSignal(conduct.signals, participant ?? '', command.signal, command.on));
    case 'clearSignals':
      return withSignals(conduct, clearSignals(conduct.signals, command.person));
    case 'leaveEarly':
      return leaveEarly(conduct, command.person);
    case 'stayAfterAll':
      return stayAfterAll(conduct, command.person);
    case 'startFamilyTime':
      return conduct.familyTime ? conduct : beginFamilyTime(conduct, familyAt(people));
    case 'endFamilyTime':
      return conduct.familyTime ? { ...conduct, familyTime: null } : conduct;
    case 'showDrafts':
      return conduct;
    default:
      return command satisfies never;
  }
}

const withSignals = (conduct: Conduct, signals: Conduct['signals']): Conduct =>
  signals === conduct.signals ? conduct : { ...conduct, signals };

/** True when the meeting is already where the command would take it: two facilitators pressed the same button. */
function alreadyDone(conduct: Conduct, command: Command): boolean {
  if (command.do === 'open') return conduct.phase === 'open';
  if (command.do === 'sumUp') return conduct.phase === 'summingUp';
  if (command.do === 'backToTheBoard') return conduct.phase === 'open';
  return command.do === 'close' && conduct.phase === 'closed';
}

/** What the meeting has no such column or question for, or has moved on from. */
function refuse(
  conduct: Conduct,
  command: Command,
  { template, guide, people, now, nextByCadence = null, goalStands = false }: Asked,
): CommandRefusal | null {
  if (isRoundCommand(command)) return refuseRound(conduct, command, template, people);
  if (isScaleCommand(command)) return refuseScale(conduct, command, template, goalStands);
  if (isWallCommand(command)) return refuseWall(conduct, command);
  if (isCoordinatorCommand(command)) return refuseCoordinator(conduct, command, people);
  if (command.do === 'setNext')
    return refuseNextDate(command.next, { today: dayInDenmark(now), byCadence: nextByCadence });
  if (command.do === 'leaveEarly') return mayLeaveEarly(people, command.person) ? null : 'unknown';
  if (command.do === 'openColumn' || command.do === 'showDrafts')
    return template.columns.includes(command.column) ? null : 'unknown';
  if (command.do !== 'showQuestion' || command.question === null) return null;
  const { column, id } = command.question;
  if (!questionIn(guide.guide, column, id)) return 'unknown';
  return column === conduct.column ? null : 'notNow';
}

/**
 * One step of the meeting. Pure: the server keeps what comes out.
 * @returns the conduct after the command (the same object when nothing changed), or why it was not done.
 */
export function reduce(
  before: Conduct,
  command: Command,
  asked: Asked,
): { conduct: Conduct } | { refused: CommandRefusal } {
  if (!Object.hasOwn(WHEN, command.do)) return { refused: 'unknown' };
  if (!mayGive(before, command, asked)) return { refused: 'forbidden' };
  if (alreadyDone(before, command)) return { conduct: before };
  if (!WHEN[command.do].includes(before.phase) || waitsForFamily(before, command)) return { refused: 'notNow' };
  const conduct = settleTable(before, asked.people);
  const refused = refuse(conduct, command, asked);
  if (refused) return { refused };
  if (isRoundCommand(command)) return { conduct: reduceRound(conduct, command, asked.people) };
  if (isScaleCommand(command)) return { conduct: reduceScale(conduct, command, asked.participant) };
  if (isWallCommand(command)) return { conduct: reduceWall(conduct, command) };
  if (isCoordinatorCommand(command)) return { conduct: reduceCoordinator(conduct, command, asked.now) };
  return { conduct: next(conduct, command, asked) };
}
