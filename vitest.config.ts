import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/shared/**'],
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
