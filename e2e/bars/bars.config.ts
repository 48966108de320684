import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

/** `npm run bars`: what a phone feels, measured; run it on a machine that does nothing else. */
export default defineConfig({
  ...config,
  testDir: '.',
  testMatch: '**/*.bars.ts',
  retries: 0,
  /** ms; a slow phone is loaded again and again. */
  timeout: 240_000,
  reporter: 'line',
});
