import { createClient } from '@libsql/client/http';
import { type Database, overClient } from './database.ts';

/**
 * Opens a libSQL server over HTTP, with nothing of Node. Sends nothing yet. At the edge one per request, closed
 * with it: a client shared between requests wedges the isolate once more than 20 queries are in flight.
 */
export function openServer(options: {
  readonly url: string;
  readonly authToken?: string | undefined;
  /** How requests leave; the platform's own `fetch` when missing. */
  readonly fetch?: typeof fetch;
}): Database {
  return overClient(
    createClient({
      url: options.url,
      ...(options.authToken ? { authToken: options.authToken } : {}),
      ...(options.fetch ? { fetch: options.fetch } : {}),
    }),
  );
}
