import type { ScaleId } from '../board/scales.ts';
import type { PlanScale, PlanScaleAnswer } from './planSchema.ts';

/** One scale through the meetings: each person's own answers beside each other. */
export interface ScaleHistory {
  scale: ScaleId;
  /** The earliest first. */
  meetings: { id: string; at: string }[];
  /** In the order they first answered; `answers` is one a meeting, null where the person gave none. */
  people: { person: string; name: string; answers: (PlanScaleAnswer | null)[] }[];
}

function historyOf(scale: ScaleId, shown: readonly PlanScale[]): ScaleHistory {
  const names = new Map(shown.flatMap(({ answers }) => answers).map(({ person, name }) => [person, name]));
  return {
    scale,
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
  const kinds = [...new Set(scales.map(({ scale }) => scale))];
  return kinds.map((kind) =>
    historyOf(
      kind,
      scales.filter(({ scale }) => scale === kind),
    ),
  );
}
