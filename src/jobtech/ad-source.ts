import type { AdAnswer, AdSource } from '../app/follow-stream.ts';
import { readAdStream } from './read-file.ts';
import { jobStream, TooManyRequests } from './stream.ts';
import type { Registers } from './to-vacancy.ts';

/** JobStream as the one who follows it asks: what came, or in one word why nothing did. */
export function adSource(options: {
  readonly url: string;
  readonly registers: Registers;
  readonly fetch?: typeof fetch;
  readonly silence?: number;
}): AdSource {
  return {
    async ask(request, { today, onBytes }): Promise<AdAnswer> {
      const stream = jobStream({ ...options, ...(onBytes ? { onBytes } : {}) });
      try {
        const isSnapshot = request.kind === 'snapshot';
        const body = await (isSnapshot ? stream.openSnapshot() : stream.openWindow(request));
        // In a quiet night nothing changes. There are always ads.
        return { kind: 'ads', readings: readAdStream(body, options.registers, today, !isSnapshot) };
      } catch (error) {
        if (error instanceof TooManyRequests)
          return {
            kind: 'too_often',
            ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
          };
        return { kind: 'failed', why: error instanceof Error ? error.name : 'failed' };
      }
    },
  };
}
