import type { Context } from 'hono';
import type { AccountStore, ApiKey, KeyScope, RateLimit } from '../../app/account-ports.ts';
import { hashSecret } from '../../app/make-key.ts';
import type { ProblemDetails, ProblemName } from './problem.ts';

/** A minute's worth at once, then one request a second. A request may carry 500 openings. */
const limit: RateLimit = { burst: 60, interval: 1000 };

export type Admitted =
  | { readonly kind: 'admitted'; readonly key: ApiKey }
  | { readonly kind: 'refused'; readonly problem: ProblemName; readonly details?: ProblemDetails };

/** Whose key this request carries, and whether it may do this now. */
export async function admit(
  c: Context,
  scope: KeyScope,
  { store, now }: { readonly store: AccountStore; readonly now: () => number },
): Promise<Admitted> {
  const secret = /^Bearer +(landa_[A-Za-z0-9_-]{20,100}) *$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (!secret) return unauthorized('Send "Authorization: Bearer <key>".');
  const admission = await store.admit(await hashSecret(secret), now(), limit);
  switch (admission.kind) {
    case 'unknown':
      return unauthorized('This key is not known, or has been revoked.');
    case 'too_many': {
      const seconds = String(Math.max(1, Math.ceil(admission.wait / 1000)));
      const details = { detail: `Come again in ${seconds} s.`, headers: { 'Retry-After': seconds } };
      return { kind: 'refused', problem: 'too-many-requests', details };
    }
    case 'admitted':
      return admission.key.scopes.includes(scope)
        ? { kind: 'admitted', key: admission.key }
        : { kind: 'refused', problem: 'forbidden', details: { detail: `The key lacks ${scope}.` } };
  }
}

function unauthorized(detail: string): Admitted {
  const headers = { 'WWW-Authenticate': 'Bearer realm="Landa"' };
  return { kind: 'refused', problem: 'unauthorized', details: { detail, headers } };
}
