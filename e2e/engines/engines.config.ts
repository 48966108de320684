import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

/** `npm run engines`: one phone of the meeting runs in another browser than Chromium. */
export default defineConfig({ ...config, testDir: '.', testMatch: '**/*.engines.ts', timeout: 180_000 });
