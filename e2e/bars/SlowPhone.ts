import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { sizes } from '../src/table/Screens.ts';

/** Slow 4G as Lighthouse has it, and a processor four times slower than this machine's (ux.md 5). */
const NET = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

/** As every screen of the tests. */
const DANISH = { locale: 'da-DK', timezoneId: 'Europe/Copenhagen' };

/** What the browser counts by itself; read with `felt`. */
interface Counted {
  paint: number;
  shift: number;
  tasks: { start: number; ms: number }[];
  presses: Map<number, number>;
}

const counting = () => {
  const counted: Counted = { paint: 0, shift: 0, tasks: [], presses: new Map() };
  Object.assign(window, { counted });
  const watch = (type: string, each: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', ({ startTime }) => {
    counted.paint = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) counted.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => counted.tasks.push({ start: startTime, ms: duration }));
  watch(
    'event',
    (entry) => {
      const { interactionId = 0, duration } = entry as PerformanceEntry & { interactionId?: number };
      const before = counted.presses.get(interactionId) ?? 0;
      if (interactionId > 0) counted.presses.set(interactionId, Math.max(before, duration));
    },
    { durationThreshold: 16 },
  );
};

/** One load as a person on a slow phone has it. */
export interface Felt {
  /** Largest contentful paint, ms. */
  lcp: number;
  /** Blocking time between the first paint and the end, ms: what long tasks take beyond 50 ms each. */
  tbt: number;
  /** Sum of layout shifts. */
  cls: number;
}

export async function slowPhone(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...sizes.phone, ...DANISH, ...options });
  await context.addInitScript(counting);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NET);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

export const felt = (page: Page): Promise<Felt> =>
  page.evaluate(() => {
    const { paint, shift, tasks } = (window as unknown as { counted: Counted }).counted;
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const blocking = tasks.filter(({ start }) => start >= first).reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0);
    return { lcp: Math.round(paint), tbt: Math.round(blocking), cls: Math.round(shift * 1_000) / 1_000 };
  });

/** The slowest press since the page was opened, ms: from the finger to the next picture. */
export const slowestPress = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { counted: Counted }).counted.presses.values()));

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
