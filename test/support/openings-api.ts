import { onTestFinished } from 'vitest';
import type { KeyScope } from '../../src/app/account-ports.ts';
import { makeKey } from '../../src/app/make-key.ts';
import { makeTestApp } from './test-app.ts';

/** Storuman. */
export const storuman = '2421';

/** A job as a municipality would send it. */
export function job(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reference: 'VO-2026-17',
    headline: 'Undersköterska till Björkbacken',
    text: 'Du arbetar dag och kväll på vårt äldreboende. Vi hjälper till med bostad.',
    occupation: 'Undersköterska, hemtjänst, äldreboende och habilitering',
    places: 2,
    employment: 'permanent',
    lastDay: '2026-12-20',
    apply: { url: 'https://storuman.example.se/jobb/17' },
    ...changes,
  };
}

/** The real application, with Storuman taking part and a key of its own. */
export async function openApi(options: { url?: string; vacancies?: boolean } = {}) {
  const made = await makeTestApp(options);
  onTestFinished(() => made.database.close());
  const { store, app } = made;
  await store.openAccount(storuman, app.now());
  const keyFor = async (municipality: string, scopes?: readonly KeyScope[]) => {
    const wanted = { municipality, name: 'test', ...(scopes ? { scopes } : {}) };
    const key = await makeKey({ store, now: app.now, newId: app.advisor.newId }, wanted);
    if (!key) throw new Error('the municipality does not take part');
    return key;
  };
  const { secret, key } = await keyFor(storuman);
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    from = secret,
  ) => {
    const response = await made.current().server.request(`/v1${path}`, {
      method,
      headers: {
        ...(from ? { Authorization: `Bearer ${from}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  /** What job seekers may see of the vacancies that openings made. */
  const seen = async (ids: readonly string[] = []) => {
    const { candidates } = await store.read({
      ...{ today: '2026-11-24', samples: false, ids },
      candidates: { groups: 'all', limit: 1000 },
    });
    return candidates.filter(({ source }) => source === 'opening');
  };
  return { ...made, send, seen, keyFor, secret, key };
}
