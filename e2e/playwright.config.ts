import { defineConfig } from '@playwright/test';

/**
 * The meeting as people live it: one browser, one person after the other. A second chance only where a machine shared
 * with others runs it unseen; who needed one is named in the report.
 */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/traces',
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  /** ms; the whole Elmer meeting asks for more. */
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.BROWSER_PATH || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
