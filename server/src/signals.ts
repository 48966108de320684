import type { RunningServer } from './startServer.ts';

/** How long sockets and writes get to finish after Ctrl-C (ms). */
const PATIENCE = 10_000;

/**
 * Ctrl-C and SIGTERM close gently; a second one, or running out of patience, ends the process at once. An error nobody
 * caught closes as gently, with code 1: what is in memory may not be what it should. It is logged without its words, which
 * Node itself would print, and somebody may have written them.
 */
export function closeOnSignal(server: RunningServer, alsoClose: () => void = () => {}): void {
  let closing = false;
  const close = async (code: number) => {
    if (closing) process.exit(1);
    closing = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    alsoClose();
    await server.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close(0));
  process.on('uncaughtException', (error) => {
    server.app.log.fatal({ err: error }, 'an error nobody caught');
    void close(1);
  });
  process.on('unhandledRejection', (error) => server.app.log.error({ err: error }, 'a promise failed unheard'));
}
