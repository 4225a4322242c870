import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stockholmDate, stockholmTime } from '../../src/core/stockholm.ts';

/** What may become of a request. `silent` answers and then says nothing; `reset` breaks off before any answer. */
export type StreamFault =
  | { readonly kind: 'too_many'; readonly retryAfter?: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'reset' };

interface Change {
  readonly id: string;
  /** UTC ms, whole seconds. */
  readonly at: number;
  readonly record: Readonly<Record<string, unknown>>;
  readonly isRemoval: boolean;
}
export interface Asked {
  readonly kind: 'snapshot' | 'stream';
  readonly at: number;
  /** As written in the address. */
  readonly after?: string;
  readonly before?: string;
}

/**
 * A stand-in for JobStream that speaks its formats and has its manners: one request a minute, the same ad several
 * times in a body and in any order, removals with hardly a field, pieces cut anywhere. `pick` draws its lots.
 */
export function fakeJobstream(options: {
  readonly now: () => number;
  /** In which zone it reads what it is asked: nobody knows. */
  readonly zone?: 'utc' | 'stockholm';
  /** A number from 0 to below `below`. */
  readonly pick?: (below: number) => number;
}) {
  const { now, zone = 'utc', pick = () => 0 } = options;
  const changes: Change[] = [];
  const vanished = new Set<string>();
  const asked: Asked[] = [];
  const faults: StreamFault[] = [];
  let tooSoon = 0;

  const latest = () => new Map(changes.map((change) => [change.id, change]));
  const isDated = ({ isRemoval, record }: Change) => !isRemoval || record['removed_date'] !== undefined;
  const stamp = (at: number) => new Date(at).toISOString().slice(0, 19);
  const local = (at: number) => `${stockholmDate(at)}T${stockholmTime(at)}:${stamp(at).slice(17)}`;
  const written = zone === 'utc' ? stamp : local;

  function bodyOf(url: URL): string | undefined {
    const at = now();
    const last = asked.at(-1);
    const [after, before] = [url.searchParams.get('updated-after'), url.searchParams.get('updated-before')];
    const kind = url.pathname === '/v2/snapshot' ? 'snapshot' : 'stream';
    asked.push({ kind, at, ...(after ? { after } : {}), ...(before ? { before } : {}) });
    if (last && at - last.at < 60_000) {
      tooSoon++;
      return undefined;
    }
    const newest = [...latest().values()];
    const records =
      kind === 'snapshot'
        ? newest.filter(({ id, isRemoval }) => !isRemoval && !vanished.has(id))
        : newest
            .filter((one) => written(one.at) > (after ?? '') && written(one.at) < (before ?? '9'))
            // The same ad as it was before: the newest first as often as not.
            .flatMap((one) => {
              const earlier = changes.findLast(({ id, at: then }) => id === one.id && then < one.at);
              if (!earlier || pick(2) === 0) return [one];
              // A removal without a date means what stands before it: such ones come in order.
              const areDated = [one, earlier].every(isDated);
              return areDated && pick(2) === 0 ? [one, earlier, one] : [earlier, one];
            });
    return records.map(({ record }) => `${JSON.stringify(record)}\n`).join('');
  }

  /** Status, headers, and the pieces of the body; `hole` where it breaks off or falls silent. */
  function respond(url: URL): {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly pieces?: readonly Buffer[];
    readonly fault?: StreamFault | undefined;
  } {
    const fault = faults.shift();
    const body = bodyOf(url);
    if (fault?.kind === 'reset') return { fault };
    if (fault?.kind === 'status') return { status: fault.status, pieces: [] };
    if (fault?.kind === 'too_many' || body === undefined) {
      const wait = fault?.kind === 'too_many' ? fault.retryAfter : undefined;
      return { status: 429, headers: wait === undefined ? {} : { 'retry-after': wait }, pieces: [] };
    }
    const bytes = Buffer.from(body);
    const end = fault?.kind === 'cut' ? Math.floor(fault.at * bytes.length) : bytes.length;
    const pieces: Buffer[] = [];
    for (let from = 0; from < end; ) {
      const to = Math.min(end, from + 1 + pick(3000));
      pieces.push(bytes.subarray(from, to));
      from = to;
    }
    return { status: 200, headers: { 'content-type': 'application/jsonl' }, pieces, fault };
  }

  return {
    asked,
    faults,
    /** Requests that came less than a minute after another. */
    tooSoon: () => tooSoon,
    /** A new ad, or a new version of one. Takes its id and its instant. */
    publish: (id: string, record: Readonly<Record<string, unknown>>) => {
      const at = Math.floor(now() / 1000) * 1000;
      changes.push({ id, at, record: { ...record, id, timestamp: at }, isRemoval: false });
    },
    /** `sparse`: a number for an id, no date, no place, plain strings where ads have objects. */
    remove: (id: string, how: 'sparse' | 'dated' = 'dated') => {
      const at = Math.floor(now() / 1000) * 1000;
      const record =
        how === 'sparse'
          ? { id: Number(id), removed: true, occupation: 'bXNH_MNX_dUR', municipality: '' }
          : { id, removed: true, removed_date: stamp(at), occupation_group: 'Z8ci_bBE_tmx', region: null };
      changes.push({ id, at, record, isRemoval: true });
    },
    /** Gone from the snapshot without a word. */
    vanish: (id: string) => vanished.add(id),
    /** The newest of every ad: its instant, and the ad unless it is removed. */
    truth: () =>
      [...latest().values()].map(({ id, at, record, isRemoval }) => ({
        id,
        at,
        ...(isRemoval ? {} : { record }),
      })),
    /** The same without a network. */
    fetch: (async (input) => {
      const { status, headers, pieces = [], fault } = respond(new URL(String(input)));
      if (fault?.kind === 'reset') throw new TypeError('fetch failed');
      let next = 0;
      const body = new ReadableStream({
        pull(controller) {
          const piece = pieces[next++];
          if (piece) controller.enqueue(piece);
          else if (fault?.kind === 'cut') controller.error(new TypeError('terminated'));
          else if (fault?.kind === 'silent') return new Promise<void>(() => {});
          else controller.close();
          return undefined;
        },
      });
      return new Response(body, { status: status ?? 200, headers: headers ?? {} });
    }) as typeof fetch,
    /** On a port of loopback. */
    listen: async () => {
      const server = createServer((request, response) => {
        const { status, headers, pieces = [], fault } = respond(new URL(request.url ?? '/', 'http://here'));
        if (fault?.kind === 'reset') return void request.socket.destroy();
        response.writeHead(status ?? 200, headers);
        response.flushHeaders();
        for (const piece of pieces) response.write(piece);
        if (fault?.kind === 'silent') return;
        if (fault?.kind === 'cut') setImmediate(() => setImmediate(() => request.socket.destroy()));
        else response.end();
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: async () => {
          server.closeAllConnections();
          await new Promise((done) => server.close(done));
        },
      };
    },
  };
}
export type FakeJobstream = ReturnType<typeof fakeJobstream>;
