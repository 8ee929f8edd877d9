import { defineConfig } from 'vitest/config';

/** What is fast and needs no build is a unit test; what looks at the built site, or at it through a browser, is a project of its own. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/long/**'],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 1_200_000 } },
    ],
  },
});
