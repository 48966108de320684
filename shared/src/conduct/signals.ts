/** What a person can tell those who run the meeting without saying it aloud. */
export const signals = ['speak', 'pause', 'slower'] as const;

export type Signal = (typeof signals)[number];

/** By participant. Kept in the server's memory only, and shown to facilitators only. */
export type Signals = Readonly<Record<string, readonly Signal[]>>;

/** @returns the same object when nothing changes */
export function setSignal(given: Signals, person: string, signal: Signal, on: boolean): Signals {
  const own = given[person] ?? [];
  if (own.includes(signal) === on) return given;
  return { ...given, [person]: on ? [...own, signal] : own.filter((one) => one !== signal) };
}

/** @returns the same object when the person had asked for nothing */
export function clearSignals(given: Signals, person: string): Signals {
  if ((given[person] ?? []).length === 0) return given;
  const { [person]: _heard, ...others } = given;
  return others;
}
