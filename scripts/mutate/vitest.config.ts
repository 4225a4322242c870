import { defineConfig } from 'vitest/config';

/** The tests that speak of rules, sums and dates: quick enough to be run once for each mutant. */
export default defineConfig({
  test: {
    include: [
      'test/core/{condition,grant,grant-explanation,grant-time,next-question,move-plan,plan-dates}.test.ts',
      'test/core/amounts/*.test.ts',
      'test/content/{grants,households,plan,sums,support-table}.test.ts',
    ],
    setupFiles: ['test/support/quiet-console.ts'],
  },
});
