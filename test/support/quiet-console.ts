import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Output nobody expected is a fault: it may carry what a person wrote. */
const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));

beforeEach(() => {
  for (const spy of spies) spy.mockReset();
});
afterEach(() => {
  for (const spy of spies) expect(spy.mock.calls, 'unexpected console output').toEqual([]);
});
