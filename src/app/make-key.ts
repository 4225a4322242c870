import { type AccountStore, type ApiKey, type KeyScope, keyScopes } from './account-ports.ts';

/**
 * A new key for a municipality's openings. The secret is shown once and kept nowhere: only its hash is stored.
 * Undefined where the municipality does not take part.
 */
export async function makeKey(
  {
    store,
    now,
    newId,
  }: { readonly store: AccountStore; readonly now: () => number; readonly newId: () => string },
  wanted: {
    readonly municipality: string;
    readonly name: string;
    readonly scopes?: readonly KeyScope[];
    /** What it is called; a new one where it is missing. */
    readonly id?: string;
  },
): Promise<{ readonly key: ApiKey; readonly secret: string } | undefined> {
  const { municipality, name, scopes = keyScopes, id = newId().slice(0, 10) } = wanted;
  const key: ApiKey = { id, municipality, name, scopes, createdAt: now() };
  // 256 random bits: nothing to guess, so that a plain hash is enough.
  const secret = `landa_${newId()}${newId()}`;
  return (await store.addKey(key, await hashSecret(secret))) ? { key, secret } : undefined;
}

/** SHA-256 in base64url. */
export async function hashSecret(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
