import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,server,client}/src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // ms; only what hangs meets them. A busy two-core machine takes seconds for a password and a real disk.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
