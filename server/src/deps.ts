import type { CodeTries } from './meetings/CodeTries.ts';
import type { MeetingChanges } from './meetings/MeetingChanges.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store/Store.ts';

/** What every area of the server is given; tests give their own clock and store. */
export interface Deps {
  store: Store;
  settings: Settings;
  changes: MeetingChanges;
  /** Wrong codes, counted together for every way in by a code. */
  tries: CodeTries;
  /** ms since 1970. */
  clock: () => number;
  /** What links are derived from. */
  secret: Buffer;
  /** Origin to put in links and QR codes, reachable from other devices; no trailing slash. */
  publicUrl: string;
}
