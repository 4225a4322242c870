import type { AccountStore } from '../../app/account-ports.ts';
import { hashSecret } from '../../app/make-key.ts';
import type { AnsweredRequest, OpeningStore } from '../../app/opening-ports.ts';
import { type OpeningResult, type Receiving, receiveOpenings } from '../../app/receive-openings.ts';
import type { Municipality } from '../../core/municipality.ts';
import type { Fault } from '../../core/opening/fault.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { type CheckedOpening, checkOpening, type OpeningRegisters } from '../../openings/check-opening.ts';
import type { ApiAnswer, ApiRequest } from './endpoint.ts';
import { etagOf, found, idOf, missing } from './opening-view.ts';
import { languageOf, writeFaults } from './problem.ts';

export interface OpeningsApi extends Receiving {
  readonly store: OpeningStore & AccountStore;
  readonly registers: OpeningRegisters;
  readonly speaker: Speaker;
}

/** How many openings one request may carry. */
export const mostOpenings = 500;

/** What changes openings: new ones, a try, a change to one. */
export function makeReceiver(api: OpeningsApi) {
  const { store, municipalities, registers, speaker, now } = api;

  /** One opening or a list of them, all or none; the same request answered once. */
  async function send({ c, key, sent, raw }: ApiRequest): Promise<ApiAnswer> {
    const { municipality } = key;
    const name = c.req.header('Idempotency-Key');
    if (name !== undefined && !/^[\x21-\x7e]{1,200}$/.test(name))
      return badFields([{ pointer: '', say: 'fault-idempotency-key' }]);
    const request = await hashSecret(`POST /openings ${raw}`);
    const before = name && (await store.answeredRequest(municipality, name));
    if (before) return repeat(before, request);
    const checked = checkAll(sent, municipality);
    if (checked.kind === 'problem') return checked;
    const answer = (results: readonly OpeningResult[]): AnsweredRequest => ({
      ...{ municipality, key: name ?? '', request, status: 200 },
      body: JSON.stringify({ results: results.map(toResult) }),
    });
    const owner = { municipality, origin: 'api' } as const;
    const received = await receiveOpenings(api, checked.openings, owner, name ? answer : undefined);
    switch (received.kind) {
      case 'stored':
        return { kind: 'answer', status: 200, body: { results: received.results.map(toResult) } };
      case 'refused':
        return badFields(Array.isArray(sent) ? received.faults : received.faults.map(withoutIndex));
      case 'busy': {
        const meanwhile = name && (await store.answeredRequest(municipality, name));
        return meanwhile ? repeat(meanwhile, request) : busy;
      }
    }
  }

  /** What would be refused and why. Stores nothing. */
  async function check({ c, key, sent }: ApiRequest): Promise<ApiAnswer> {
    const list = Array.isArray(sent) ? sent : [sent];
    if (list.length === 0 || list.length > mostOpenings) return badLength(list.length);
    const results = list.map((one) => {
      const checked = checkOne(one, key.municipality, '');
      return checked.kind === 'good'
        ? { reference: checked.opening.reference, errors: [] }
        : {
            reference: checked.reference ?? null,
            errors: writeFaults(checked.faults, speaker, languageOf(c)),
          };
    });
    return { kind: 'answer', status: 200, body: { results } };
  }

  /** One opening as `formOf` makes it of what is stored. */
  async function change(
    { c, key }: ApiRequest,
    formOf: (form: object) => unknown,
    { reopens }: { readonly reopens: boolean },
  ): Promise<ApiAnswer> {
    const stored = await store.openingById(key.municipality, idOf(c));
    if (!stored) return missing;
    const seen = c.req.header('If-Match');
    if (seen && seen !== '*' && seen !== etagOf(stored)) return { kind: 'problem', name: 'changed-since' };
    if (stored.state !== 'open' && !reopens) return { kind: 'problem', name: 'closed' };
    const checked = checkOne(formOf(stored.form), key.municipality, '');
    if (checked.kind === 'bad') return badFields(checked.faults);
    if (checked.opening.reference !== stored.reference)
      return badFields([{ pointer: '/reference', say: 'fault-reference-fixed' }]);
    const owner = { municipality: key.municipality, origin: stored.origin, reopens };
    const received = await receiveOpenings(api, [checked], owner);
    if (received.kind === 'busy') return busy;
    if (received.kind === 'refused') return badFields(received.faults.map(withoutIndex));
    const [result] = received.results;
    return result ? found(result.stored) : missing;
  }

  return { send, check, change };

  function checkAll(
    sent: unknown,
    municipality: string,
  ):
    | { readonly kind: 'good'; readonly openings: readonly Extract<CheckedOpening, { kind: 'good' }>[] }
    | Extract<ApiAnswer, { kind: 'problem' }> {
    const list = Array.isArray(sent) ? sent : [sent];
    if (list.length === 0 || list.length > mostOpenings) return badLength(list.length);
    const checked = list.map((one, index) =>
      checkOne(one, municipality, Array.isArray(sent) ? `/${index}` : ''),
    );
    const faults = checked.flatMap((one) => (one.kind === 'bad' ? one.faults : []));
    if (faults.length > 0) return badFields(faults);
    const openings = checked.flatMap((one) => (one.kind === 'good' ? [one] : []));
    const twice = findTwice(openings.map(({ opening }) => opening.reference));
    return twice.length > 0 ? badFields(twice) : { kind: 'good', openings };
  }

  function checkOne(sent: unknown, municipality: string, at: string): CheckedOpening {
    // The key belongs to an account, and accounts are opened for municipalities of the register alone.
    const place = municipalities.byCode(municipality) as Municipality;
    return checkOpening(sent, place, registers, stockholmDate(now()), at);
  }
}

export function badFields(faults: readonly Fault[]) {
  return { kind: 'problem', name: 'bad-fields', faults } as const;
}

const busy = { kind: 'problem', name: 'busy', headers: { 'Retry-After': '1' } } as const;

function badLength(length: number) {
  return badFields([
    length === 0
      ? { pointer: '', say: 'fault-missing' }
      : { pointer: '', say: 'fault-too-many', args: { most: mostOpenings } },
  ]);
}

/** The second of two openings in one request that carry the same reference. */
function findTwice(references: readonly string[]): readonly Fault[] {
  const met = new Set<string>();
  return references.flatMap((reference, index): readonly Fault[] => {
    if (met.has(reference)) return [{ pointer: `/${index}/reference`, say: 'fault-reference-twice' }];
    met.add(reference);
    return [];
  });
}

/** What was answered before, or that the key was used for something else. */
function repeat(before: AnsweredRequest, request: string): ApiAnswer {
  if (before.request !== request) return { kind: 'problem', name: 'key-reused' };
  const headers = { 'Idempotency-Replayed': 'true' };
  return { kind: 'answer', status: before.status, body: JSON.parse(before.body), headers };
}

function toResult({ outcome, stored }: OpeningResult) {
  return { reference: stored.reference, id: stored.id, outcome };
}

/** Of the only opening in a request that was no list. */
function withoutIndex(fault: Fault): Fault {
  return { ...fault, pointer: fault.pointer.replace(/^\/0(?=\/|$)/, '') };
}
