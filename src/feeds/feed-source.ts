import type { FeedAnswer, FeedSource } from '../app/feed-ports.ts';
import { FeedNotHad } from './feed-errors.ts';
import { type AddressRules, mayFetch } from './judge-address.ts';

/** What came back on one request. Redirects are not followed. */
export interface FeedResponse {
  readonly status: number;
  /** By name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** Unpacked. Whoever stops reading lets go of the connection. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Sends one GET. Throws FeedNotHad where the name leads somewhere that may not be asked. */
export type SendRequest = (
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<FeedResponse>;

export interface FeedLimits {
  /** Bytes, unpacked. */
  readonly size: number;
  /** ms for everything. */
  readonly time: number;
  readonly redirects: number;
}
const usual: FeedLimits = { size: 5_000_000, time: 20_000, redirects: 5 };

/** Fetches feeds, each address judged before it is asked, and each answer bounded. */
export function feedSource(options: {
  readonly send: SendRequest;
  /** Who we are, as others may read it in their logs. */
  readonly userAgent: string;
  readonly rules?: AddressRules;
  readonly limits?: Partial<FeedLimits>;
}): FeedSource {
  const { send, userAgent, rules } = options;
  const limits = { ...usual, ...options.limits };

  return {
    async fetchFeed(url, known) {
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), limits.time);
      const headers = {
        'User-Agent': userAgent,
        Accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9',
        ...(known.etag ? { 'If-None-Match': known.etag } : {}),
        ...(known.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
      };
      try {
        return await untilAborted(abort.signal, ask(url, headers, abort.signal));
      } catch (error) {
        if (error instanceof FeedNotHad) return failure(error);
        return { kind: 'failed', why: abort.signal.aborted ? 'too_slow' : 'unreachable' };
      } finally {
        clearTimeout(timer);
        // Whatever is still open.
        abort.abort();
      }
    },
  };

  async function ask(
    url: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<FeedAnswer> {
    let address = url;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      if (!mayFetch(address, rules)) throw new FeedNotHad('not_allowed');
      const response = await send(address, headers, signal);
      const { status, header } = response;
      if ([301, 302, 303, 307, 308].includes(status)) {
        const target = header('location');
        if (!target || !URL.canParse(target, address)) throw new FeedNotHad('broken', { status });
        address = new URL(target, address).href;
        continue;
      }
      if (status === 304) {
        // To whoever has nothing it says nothing.
        if (!isConditional(headers)) throw new FeedNotHad('broken', { status });
        return { kind: 'unchanged' };
      }
      if (status !== 200) throw refusal(response);
      const type = header('content-type') ?? '';
      if (!/^\s*(?:$|text\/|application\/(?:[\w.+-]*\+)?xml\b)/i.test(type))
        throw new FeedNotHad('not_text', { status });
      const text = decode(await readBody(response.body, limits.size), type);
      const etag = validator(header('etag'));
      const lastModified = validator(header('last-modified'));
      return { kind: 'feed', text, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
    }
    throw new FeedNotHad('redirects');
  }
}

function isConditional(headers: Readonly<Record<string, string>>): boolean {
  return 'If-None-Match' in headers || 'If-Modified-Since' in headers;
}

function refusal({ status, header }: FeedResponse): FeedNotHad {
  const retryAfter = waitOf(header('retry-after'));
  if (status === 429) return new FeedNotHad('too_often', { status, retryAfter });
  if (status === 404 || status === 410) return new FeedNotHad('not_found', { status });
  return new FeedNotHad(status >= 500 ? 'broken' : 'refused', { status, retryAfter });
}

function failure({ why, status, retryAfter }: FeedNotHad): FeedAnswer {
  return {
    ...{ kind: 'failed', why },
    ...(status === undefined ? {} : { status }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

async function readBody(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > most) throw new FeedNotHad('too_big');
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** In the encoding that the header or the XML itself names; UTF-8 where that is none we know. */
function decode(bytes: Uint8Array, type: string): string {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label =
    /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ??
    /^[^<]*<\?xml[^>]*encoding=["']([\w.:-]+)/i.exec(begins)?.[1];
  return decoderOf(label).decode(bytes);
}

function decoderOf(label = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** As it was given, where it can be sent back. */
function validator(value: string | undefined): string | undefined {
  return value !== undefined && value.length <= 200 && /^[\x20-\x7e]+$/.test(value) ? value : undefined;
}

/** Seconds, or a date, as RFC 9110 allows. */
function waitOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** A platform that does not heed the signal must not hold us. */
function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('the time is up')), { once: true });
    work.then(resolve, reject);
  });
}
