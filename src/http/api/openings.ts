import * as z from 'zod';
import { openingStates } from '../../app/opening-ports.ts';
import { closeOpening } from '../../app/receive-openings.ts';
import { openingForm } from '../../openings/opening-form.ts';
import { readFaults } from '../../openings/read-faults.ts';
import type { ApiAnswer, ApiRequest, Endpoint } from './endpoint.ts';
import { exampleAddition, exampleJob } from './examples.ts';
import { mergePatch } from './merge-patch.ts';
import {
  checkResults,
  found,
  idOf,
  missing,
  openingPage,
  openingResults,
  openingView,
  viewOpening,
} from './opening-view.ts';
import { badFields, makeReceiver, mostOpenings, type OpeningsApi } from './receive.ts';

const oneOrMore = z.union([openingForm, z.array(openingForm).min(1).max(mostOpenings)]);
const page = z.strictObject({
  after: z.string().max(64).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  state: z.enum(openingStates).optional(),
});
const ifMatch = { 'If-Match': 'The ETag you read: the change is made only if nothing has changed since' };

/** The openings of the municipality whose key is used. */
export function openingEndpoints(api: OpeningsApi): readonly Endpoint[] {
  const { store } = api;
  const { send, check, change } = makeReceiver(api);

  return [
    {
      method: 'get',
      path: '/openings',
      tag: 'Openings',
      id: 'listOpenings',
      summary: 'List your openings',
      scope: 'openings:read',
      query: page,
      answers: { 200: { what: 'A page of openings, in the order of their ids', schema: openingPage } },
      problems: ['bad-fields'],
      handle: list,
    },
    {
      method: 'post',
      path: '/openings',
      tag: 'Openings',
      id: 'sendOpenings',
      summary: 'Publish openings: one, or up to 500',
      description:
        'All or none: if one is refused, nothing is stored, and `errors` names every bad field ("/3/pay/min"). ' +
        'The same reference is the same opening: sent again it is updated, or left alone when nothing is new. ' +
        'One that is filled or withdrawn stays so until it is sent with PUT. ' +
        'An opening that JobTech also has as an ad becomes one vacancy with it.',
      scope: 'openings:write',
      headers: {
        'Idempotency-Key':
          'Up to 200 characters of your choice: the same request is answered once within 24 hours',
      },
      body: oneOrMore,
      example: [exampleJob, exampleAddition],
      answers: { 200: { what: 'What came of each, in your order', schema: openingResults } },
      problems: ['not-json', 'not-json-type', 'too-large', 'bad-fields', 'key-reused', 'busy'],
      handle: send,
    },
    {
      method: 'post',
      path: '/openings/check',
      tag: 'Openings',
      id: 'checkOpenings',
      summary: 'Try openings without publishing them',
      description: 'Says what would be refused and why, demands included that the law forbids in most cases.',
      scope: 'openings:read',
      body: oneOrMore,
      example: [exampleJob, exampleAddition],
      answers: { 200: { what: 'What is wrong with each; nothing is stored', schema: checkResults } },
      problems: ['not-json', 'not-json-type', 'too-large', 'bad-fields'],
      handle: check,
    },
    {
      method: 'get',
      path: '/openings/{id}',
      tag: 'Openings',
      id: 'readOpening',
      summary: 'Read one opening',
      scope: 'openings:read',
      answers: { 200: { what: 'The opening', schema: openingView } },
      problems: ['not-found'],
      handle: async ({ c, key }) => {
        const stored = await store.openingById(key.municipality, idOf(c));
        return stored ? found(stored) : missing;
      },
    },
    {
      method: 'put',
      path: '/openings/{id}',
      tag: 'Openings',
      id: 'replaceOpening',
      summary: 'Replace an opening; opens it again if it was closed',
      scope: 'openings:write',
      headers: ifMatch,
      body: openingForm,
      example: exampleJob,
      answers: { 200: { what: 'The opening as it is now', schema: openingView } },
      problems: [
        'not-json',
        'not-json-type',
        'too-large',
        'not-found',
        'bad-fields',
        'changed-since',
        'busy',
      ],
      handle: (request) => change(request, () => request.sent, { reopens: true }),
    },
    {
      method: 'patch',
      path: '/openings/{id}',
      tag: 'Openings',
      id: 'patchOpening',
      summary: 'Change some fields (JSON Merge Patch, RFC 7396)',
      description: 'null takes a field away. A closed opening stays closed.',
      scope: 'openings:write',
      headers: ifMatch,
      body: z.looseObject({}),
      example: { places: 3, housing: null },
      answers: { 200: { what: 'The opening as it is now', schema: openingView } },
      problems: [
        'not-json',
        'not-json-type',
        'too-large',
        'not-found',
        'bad-fields',
        'changed-since',
        'closed',
        'busy',
      ],
      handle: (request) => change(request, (form) => mergePatch(form, request.sent), { reopens: false }),
    },
    {
      method: 'post',
      path: '/openings/{id}/filled',
      tag: 'Openings',
      id: 'fillOpening',
      summary: 'Say that an opening is filled',
      description: 'Job seekers do not see it any more. Once more changes nothing.',
      scope: 'openings:write',
      answers: { 200: { what: 'The opening as it is now', schema: openingView } },
      problems: ['not-found', 'busy'],
      handle: async ({ c, key }) => {
        const stored = await closeOpening(api, key.municipality, idOf(c), 'filled');
        return stored ? found(stored) : missing;
      },
    },
    {
      method: 'delete',
      path: '/openings/{id}',
      tag: 'Openings',
      id: 'withdrawOpening',
      summary: 'Withdraw an opening',
      description: 'Job seekers do not see it any more. It can still be read, and opened again with PUT.',
      scope: 'openings:write',
      answers: { 204: { what: 'It is withdrawn' } },
      problems: ['not-found', 'busy'],
      handle: async ({ c, key }) => {
        const stored = await closeOpening(api, key.municipality, idOf(c), 'withdrawn');
        return stored ? { kind: 'answer', status: 204 } : missing;
      },
    },
  ];

  async function list({ c, key }: ApiRequest): Promise<ApiAnswer> {
    const asked = page.safeParse(c.req.query(), { reportInput: true });
    if (!asked.success) return badFields(readFaults(asked.error.issues));
    const { after, limit, state } = asked.data;
    const wanted = { limit: limit + 1, ...(after ? { after } : {}), ...(state ? { state } : {}) };
    const rows = await store.listOpenings(key.municipality, wanted);
    const openings = rows.slice(0, limit);
    const next = rows.length > limit ? (openings.at(-1)?.id ?? null) : null;
    return { kind: 'answer', status: 200, body: { openings: openings.map(viewOpening), next } };
  }
}
