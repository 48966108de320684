const due = new Set<() => void>();

function runAll(): void {
  const now = [...due];
  due.clear();
  for (const run of now) run();
}

/** Runs at the end of this turn of the event loop, once however often the same function is given. It must not throw. */
export function atEndOfTurn(run: () => void): void {
  if (due.size === 0) setImmediate(runAll);
  due.add(run);
}
