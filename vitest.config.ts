import { defineConfig } from 'vitest/config';

/** `unit` needs no build; `site` and `browser` read the pages of small corpora and of the archive itself. */
export default defineConfig({
  test: {
    // One more than common machines of a build have processors: browsers keep tests waiting.
    maxWorkers: 3,
    // Test files of one worker share what they import: read anew for each, that took a quarter of the time.
    isolate: false,
    pool: 'threads',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/built.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/built.ts', 'tests/browser/browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
