import { createHash } from 'node:crypto';

export type LinkState =
  /** Reads as it did when it was last accepted. */
  | { readonly state: 'same'; readonly hash: string }
  /** There, and nothing to compare it with yet. */
  | { readonly state: 'new'; readonly hash: string }
  | { readonly state: 'changed'; readonly hash: string }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'gone'; readonly status: number }
  /** No answer that tells anything: no network, too slow, refused, or an address we do not follow. */
  | { readonly state: 'not_checked'; readonly why: string };

export interface LinkLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly maxHops: number;
  readonly protocol: 'https:' | 'http:';
}

export const politeLimits: LinkLimits = {
  timeoutMs: 15_000,
  maxBytes: 2_000_000,
  maxHops: 5,
  protocol: 'https:',
};

/** Reads one page. Temporary redirects are followed; a permanent one says that the source has moved. */
export async function checkLink(
  url: string,
  before: string | undefined,
  limits: LinkLimits,
): Promise<LinkState> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let at = url;
  for (let hop = 0; hop <= limits.maxHops; hop += 1) {
    if (new URL(at).protocol !== limits.protocol)
      return { state: 'not_checked', why: `not ${limits.protocol} ${at}` };
    let response: Response;
    try {
      response = await fetch(at, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': 'landa-check-links' },
      });
    } catch (error) {
      return { state: 'not_checked', why: reasonOf(error) };
    }
    const { status, headers } = response;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location) {
      await response.body?.cancel();
      const to = new URL(location, at).href;
      if (status === 301 || status === 308) return { state: 'moved', to };
      at = to;
      continue;
    }
    if (status === 404 || status === 410) {
      await response.body?.cancel();
      return { state: 'gone', status };
    }
    if (status !== 200) {
      await response.body?.cancel();
      return { state: 'not_checked', why: `answered ${status}` };
    }
    try {
      const hash = hashText(await readUpTo(response, limits.maxBytes));
      return { state: before === undefined ? 'new' : before === hash ? 'same' : 'changed', hash };
    } catch (error) {
      return { state: 'not_checked', why: reasonOf(error) };
    }
  }
  return { state: 'not_checked', why: 'sent on too many times' };
}

/** Markup, scripts and white space change without the text changing. */
export function hashText(html: string): string {
  const text = html
    .replace(/<(script|style|noscript)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function readUpTo(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    // Enough to compare by; the rest is not worth the agency's bandwidth.
    if (size >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'too slow';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
