import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One fewer is the default: on two cores that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/shared/**', 'test/browser/**', 'test/workerd/**'],
          // A busy machine is slow, not wrong.
          testTimeout: 30_000,
          globalSetup: ['test/support/say-places.ts'],
          setupFiles: ['test/support/quiet-console.ts'],
        },
      },
      // The built Worker in workerd, over a libSQL server on this machine.
      {
        test: {
          name: 'workerd',
          globalSetup: ['test/workerd/build.ts'],
          include: ['test/workerd/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          setupFiles: ['test/support/quiet-console.ts'],
        },
      },
      // Needs Chromium.
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          setupFiles: ['test/support/quiet-console.ts'],
        },
      },
      // Needs ../shared beside the project: real ads, and a strict stand-in for Telegram.
      {
        test: {
          name: 'shared',
          include: ['test/shared/**/*.test.ts'],
          testTimeout: 120_000,
          setupFiles: ['test/support/quiet-console.ts'],
        },
      },
    ],
  },
});
