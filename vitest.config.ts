import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One fewer is the default: on two cores that is half the machine.
    maxWorkers: '100%',
    projects: [
      // Files share what they import (`isolate: false`): to read the sources and twenty languages anew for each costs more
      // than most tests. So a module may keep nothing that a test changes, and what it starts is stopped with the file.
      {
        test: {
          name: 'node',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/shared/**', 'test/browser/**', 'test/workerd/**', 'test/**/*.alone.test.ts'],
          // A busy machine is slow, not wrong.
          testTimeout: 120_000,
          globalSetup: ['test/support/say-places.ts'],
          setupFiles: ['test/support/quiet-console.ts', 'test/store/stop-servers.ts'],
        },
      },
      // What can happen once in a process: such a file has one to itself.
      {
        test: {
          name: 'alone',
          include: ['test/**/*.alone.test.ts'],
          setupFiles: ['test/support/quiet-console.ts'],
        },
      },
      // The built Worker in workerd, over a libSQL server on this machine.
      {
        test: {
          name: 'workerd',
          isolate: false,
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
          isolate: false,
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
          isolate: false,
          include: ['test/shared/**/*.test.ts'],
          // Much of it waits for Telegram's limits, on a machine that has other work meanwhile.
          testTimeout: 300_000,
          setupFiles: ['test/support/quiet-console.ts'],
        },
      },
    ],
  },
});
