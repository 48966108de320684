import type { Deps } from '../deps.ts';
import type { Api } from '../validation.ts';

const DAY = 86_400_000;
/** domain.md 6.2: the log is kept for twelve months. */
const KEPT = 365 * DAY;

/** Throws lines away when their time is up: at start and once a day. */
export function keepForAYear(app: Api, { store, clock }: Deps): void {
  const drop = () =>
    store.accessLog.dropBefore(clock() - KEPT).catch((error) => app.log.error({ err: error }, 'old lines stay'));
  const daily = setInterval(drop, DAY);
  daily.unref();
  app.addHook('onReady', drop);
  app.addHook('onClose', async () => clearInterval(daily));
}
