/** Nothing answers there: no network, no such host, or no sign of life for a minute. */
export class StreamUnreachable extends Error {
  override readonly name = 'StreamUnreachable';
}

/** Answered, but not with ads. */
export class StreamRefused extends Error {
  override readonly name = 'StreamRefused';
  readonly status: number;
  constructor(status: number) {
    super(`JobStream answered ${status}`);
    this.status = status;
  }
}

/** Asked more often than once a minute. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  /** Milliseconds, as the answer says; missing where it says nothing. */
  readonly retryAfter: number | undefined;
  constructor(retryAfter: number | undefined) {
    super('JobStream wants to be asked less often');
    this.retryAfter = retryAfter;
  }
}

/** The body ended before its end. What came before it is good. */
export class StreamBroken extends Error {
  override readonly name = 'StreamBroken';
}

export interface JobStream {
  /** Every ad there is, some 300 MB: piece by piece, as it comes. */
  openSnapshot(): Promise<AsyncIterable<string>>;
  /** What has changed between two instants, UTC ms; up to now where `before` is missing. */
  openWindow(window: { readonly after: number; readonly before?: number }): Promise<AsyncIterable<string>>;
}

/**
 * JobTech's JobStream, version 2, as JSON lines (https://jobstream.api.jobtechdev.se). Opening throws
 * TooManyRequests, StreamRefused or StreamUnreachable; a body that breaks off throws StreamBroken after all that came.
 */
export function jobStream(options: {
  readonly url: string;
  /** How requests leave; the platform's own `fetch` when missing. */
  readonly fetch?: typeof fetch;
  /** Milliseconds without a sign of life before we give up. */
  readonly silence?: number;
  /** How much has come, unpacked. */
  readonly onBytes?: (count: number) => void;
}): JobStream {
  const { silence = 60_000, onBytes } = options;
  const send = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));

  async function open(path: string): Promise<AsyncIterable<string>> {
    const abort = new AbortController();
    const address = `${options.url.replace(/\/+$/, '')}${path}`;
    const response = await within(
      silence,
      send(address, { headers: { Accept: 'application/jsonl' }, signal: abort.signal }),
    ).catch((cause: unknown) => {
      abort.abort();
      throw new StreamUnreachable('JobStream cannot be reached', { cause });
    });
    if (response.ok && response.body) return read(response.body, abort);
    abort.abort();
    if (response.status === 429) throw new TooManyRequests(waitOf(response.headers.get('Retry-After')));
    throw new StreamRefused(response.status);
  }

  async function* read(body: ReadableStream<Uint8Array>, abort: AbortController): AsyncGenerator<string> {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    try {
      for (;;) {
        const { done, value } = await within(silence, reader.read());
        if (done) break;
        onBytes?.(value.byteLength);
        yield decoder.decode(value, { stream: true });
      }
    } catch (cause) {
      throw new StreamBroken('JobStream broke off', { cause });
    } finally {
      // Whoever stops reading early lets go of the connection; after the end this does nothing.
      abort.abort();
    }
  }

  return {
    openSnapshot: () => open('/v2/snapshot'),
    openWindow: ({ after, before }) =>
      open(
        `/v2/stream?updated-after=${stamp(after)}${before === undefined ? '' : `&updated-before=${stamp(before)}`}`,
      ),
  };
}

/** `YYYY-MM-DDTHH:MM:SS` in UTC. In which zone it is read is written nowhere: docs/decisions/0008. */
function stamp(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19);
}

/** Seconds, or a date, as RFC 9110 allows. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`nothing came for ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
