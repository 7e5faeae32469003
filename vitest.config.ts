import { defineConfig } from 'vitest/config';

const withDatabase = [
  '{src,test}/**/*.db.test.ts',
  '{src,test}/**/*.access.test.ts',
  'test/stories/**/*.story.test.ts',
  'test/browser/**/*.browser.test.ts',
];

// Two projects: what needs PostgreSQL gets one server for the whole run, what does not never waits for it.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{src,test,bench}/**/*.test.{ts,tsx}'],
          exclude: withDatabase,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: withDatabase,
          globalSetup: ['test/support/cluster.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
