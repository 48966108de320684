const due = new Set<() => void>();
let ending = false;

function runAll(): void {
  const now = [...due];
  due.clear();
  for (const run of now) run();
}

/** Runs at the end of this turn of the event loop, once however often the same function is given. It must not throw. */
export function atEndOfTurn(run: () => void): void {
  if (due.size === 0 && !ending) setImmediate(runAll);
  due.add(run);
}

/** When everything that came in together has been heard. */
export const endOfTurn = (): Promise<void> => new Promise((resolve) => atEndOfTurn(resolve));

/** Does `last` and ends the turn with it: what it asked for runs at once, without another round of the event loop. */
export function endTurnWith(last: () => void): void {
  ending = due.size === 0;
  try {
    last();
  } finally {
    const alone = ending;
    // Before the rest runs: what that asks for in its turn needs a turn of its own.
    ending = false;
    if (alone) runAll();
  }
}
