import type { FeedResponse, SendRequest } from './feed-source.ts';

/**
 * Requests with the platform's own `fetch`, for Cloudflare: names are looked up by the platform, which has no private
 * network to lead into.
 */
export function sendFromEdge(send: typeof fetch = (...args) => fetch(...args)): SendRequest {
  return async (address, headers, signal): Promise<FeedResponse> => {
    const response = await send(address, { headers, redirect: 'manual', signal });
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      body: parts(response.body),
    };
  };
}

async function* parts(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
