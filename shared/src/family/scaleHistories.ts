import type { ScaleId } from '../board/scales.ts';
import type { PlanScale, PlanScaleAnswer, ScaleGoal } from './planSchema.ts';
import { isSameGoal } from './sameGoal.ts';

/** One scale through the meetings: each person's own answers beside each other. A goal has a history of its own. */
export interface ScaleHistory {
  scale: ScaleId;
  /** The goal, in the words it had last. */
  about?: ScaleGoal;
  /** The earliest first. */
  meetings: { id: string; at: string }[];
  /** In the order they first answered; `answers` is one a meeting, null where the person gave none. */
  people: { person: string; name: string; answers: (PlanScaleAnswer | null)[] }[];
}

function historyOf(shown: readonly [PlanScale, ...PlanScale[]]): ScaleHistory {
  const names = new Map(shown.flatMap(({ answers }) => answers).map(({ person, name }) => [person, name]));
  const about = shown.at(-1)?.about;
  return {
    scale: shown[0].scale,
    ...(about && { about }),
    meetings: shown.map(({ meetingId, meetingAt }) => ({ id: meetingId, at: meetingAt })),
    people: [...names].map(([person, name]) => ({
      person,
      name,
      answers: shown.map(({ answers }) => answers.find((answer) => answer.person === person) ?? null),
    })),
  };
}

/** @param scales the earliest meeting first, as the plan has them */
export function scaleHistories(scales: readonly PlanScale[]): ScaleHistory[] {
  const kinds: [PlanScale, ...PlanScale[]][] = [];
  for (const one of scales) {
    const kind = kinds.find((shown) => isNext(shown, one));
    if (kind) kind.push(one);
    else kinds.push([one]);
  }
  return kinds.map(historyOf);
}

const isNext = (shown: readonly PlanScale[], now: PlanScale): boolean =>
  shown.every(({ meetingId }) => meetingId !== now.meetingId) &&
  shown.some(({ scale, about }) => scale === now.scale && isSameGoal(about, now.about));
