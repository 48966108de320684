import type { RunningServer } from './startServer.ts';

/** How long sockets and writes get to finish after Ctrl-C (ms). */
const PATIENCE = 10_000;

/** Ctrl-C and SIGTERM close gently; a second one, or running out of patience, ends the process at once. */
export function closeOnSignal(server: RunningServer, alsoClose: () => void = () => {}): void {
  let closing = false;
  const close = async () => {
    if (closing) process.exit(1);
    closing = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    alsoClose();
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
  process.on('unhandledRejection', (error) => server.app.log.error({ err: error }, 'a promise failed unheard'));
}
