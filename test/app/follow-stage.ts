import type { AdStore, SyncStore } from '../../src/app/ad-ports.ts';
import { type Followed, followStream } from '../../src/app/follow-stream.ts';
import { type FollowRules, overlap } from '../../src/app/next-step.ts';
import { stockholmDate } from '../../src/core/stockholm.ts';
import { adSource } from '../../src/jobtech/ad-source.ts';
import { openStore } from '../store/open-store.ts';
import { ad, place, registers } from '../support/ad.ts';
import { fakeJobstream } from '../support/fake-jobstream.ts';

export const operator: FollowRules = { snapshots: 'when_due', pause: 0 };
export const server: FollowRules = { snapshots: 'renew', pause: 600_000 };
export const edge: FollowRules = { snapshots: 'never', pause: 0 };
export const minute = 60_000;
export const hour = 60 * minute;
export const start = Date.parse('2026-10-20T06:00:00Z');

/** A call of the store that fails, by its number: before it did anything, or after. */
export interface Crash {
  readonly call: number;
  readonly when: 'before' | 'after';
}

/** The stream, its follower and a store in memory, on a clock that stands still between steps. */
export async function followStage(
  options: Omit<Parameters<typeof fakeJobstream>[0], 'now'> & { readonly url?: string } = {},
) {
  let at = start;
  const now = () => at;
  const stream = fakeJobstream({ ...options, now });
  const { store, rows } = await openStore('memory');
  const source = adSource({ url: 'http://jobstream.test', registers, fetch: stream.fetch });
  const step = (rules: FollowRules, crash?: Crash): Promise<Followed> =>
    followStream({ store: crash ? crashing(store, crash) : store, source, now, rules });

  const shown = async (): Promise<ReadonlyMap<string, string>> => {
    const query = {
      today: stockholmDate(at),
      samples: false,
      candidates: { groups: 'all', limit: 1000 },
    } as const;
    return new Map((await store.read(query)).candidates.map((one) => [one.sourceId, one.headline]));
  };
  /** What is to be shown, of the ads that changed last before this instant. */
  const isTrue = (before = Number.POSITIVE_INFINITY): ReadonlyMap<string, string | undefined> =>
    new Map(
      stream
        .truth()
        .filter((one) => one.at < before)
        .map(({ id, record }) => {
          const workplace = record?.['workplace_address'] as { municipality_code?: string } | undefined;
          const isRural = workplace?.municipality_code !== city;
          return [id, record && isRural ? String(record['headline']) : undefined];
        }),
    );

  return {
    stream,
    store,
    rows,
    now,
    step,
    shown,
    pass: (ms: number) => {
      at += ms;
    },
    publish: (id: string, version: number, changes: { readonly isCity?: boolean } = {}) =>
      stream.publish(id, adOf(id, version, changes.isCity ?? false)),
    /** What is wrongly shown or missing, of all that the cursor says has been read. */
    errors: async () => {
      const { cursor = 0 } = await store.syncState('jobtech');
      return differences(await shown(), isTrue(cursor - overlap));
    },
    /** The same of everything. */
    allErrors: async () => {
      const [have, want] = [await shown(), isTrue()];
      const invented = [...have.keys()].filter((id) => !want.has(id)).map((id) => `${id} was never there`);
      return [...differences(have, want), ...invented];
    },
    /** Until now is reached. Returns what the last step came to. */
    settle: async (rules: FollowRules = operator): Promise<Followed> => {
      for (let steps = 0; steps < 400; steps++) {
        const followed = await step(rules);
        if (followed.kind === 'complete' && followed.request.kind === 'window' && followed.reachesNow)
          return followed;
        at = followed.kind === 'wait' ? Math.max(followed.until, at + 1000) : at + minute;
      }
      throw new Error('now was never reached');
    },
  };
}

const city = '0180';

function adOf(id: string, version: number, isCity: boolean) {
  // No two alike, or they would be one vacancy.
  const letters = id.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return ad({
    headline: `Å ${id} i ${version} år`,
    description: { text: `qx${letters} `.repeat(30) },
    workplace_address: place(isCity ? city : '2421'),
    application_deadline: '2027-10-31T23:59:59',
    last_publication_date: '2027-10-31T23:59:59',
  });
}

function differences(have: ReadonlyMap<string, string>, want: ReadonlyMap<string, string | undefined>) {
  return [...want]
    .filter(([id, headline]) => have.get(id) !== headline)
    .map(([id, headline]) => `${id}: ${have.get(id) ?? 'nothing'} instead of ${headline ?? 'nothing'}`);
}

export class Crashed extends Error {}

/** The real store in a process that dies at one of its calls. */
function crashing<S extends AdStore & SyncStore>(store: S, { call, when }: Crash): S {
  let calls = 0;
  return new Proxy(store, {
    get(target, name, receiver) {
      const method = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...args: readonly unknown[]) => {
        const isIt = calls++ === call;
        if (isIt && when === 'before') throw new Crashed();
        const result = await method.apply(target, args);
        if (isIt) throw new Crashed();
        return result;
      };
    },
  });
}
