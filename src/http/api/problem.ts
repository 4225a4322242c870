import type { Context } from 'hono';
import type { Fault } from '../../core/opening/fault.ts';
import type { Speaker } from '../../i18n/speaker.ts';

/** What may go wrong with a request, with its status and title. `type` is `urn:landa:problem:<name>`, and stays. */
export const problems = {
  'not-json': [400, 'The body is not JSON'],
  unauthorized: [401, 'A key is needed'],
  forbidden: [403, 'The key may not be used for this'],
  'not-found': [404, 'There is no such thing here'],
  'method-not-allowed': [405, 'This cannot be done here'],
  busy: [409, 'The same openings are being changed just now'],
  closed: [409, 'It is filled or withdrawn: PUT opens it again'],
  'changed-since': [412, 'It has been changed since you read it'],
  'too-large': [413, 'The body is too large'],
  'not-json-type': [415, 'Send application/json'],
  'bad-fields': [422, 'Some fields are not right'],
  'key-reused': [422, 'This Idempotency-Key belongs to another request'],
  'too-many-requests': [429, 'Too many requests'],
  'out-of-service': [503, 'Out of service for a moment'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type ProblemName = keyof typeof problems;

export interface ProblemDetails {
  readonly detail?: string;
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as RFC 9457 has it, with every bad field by its JSON pointer, in Swedish or English. */
export function answerProblem(
  c: Context,
  speaker: Speaker,
  name: ProblemName,
  { detail, faults, headers = {} }: ProblemDetails = {},
): Response {
  const [status, title] = problems[name];
  const locale = languageOf(c);
  const errors = faults && writeFaults(faults, speaker, locale);
  const body = {
    type: `urn:landa:problem:${name}`,
    title,
    status,
    ...(detail ? { detail } : {}),
    ...(errors ? { errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

export function writeFaults(faults: readonly Fault[], speaker: Speaker, locale: string) {
  return faults.map(({ pointer, say, args }) => ({
    pointer,
    code: say.replace(/^fault-/, ''),
    detail: speaker.say(locale, args ? { say, args } : { say }),
  }));
}

/** Programs speak English unless they ask for Swedish. */
export function languageOf(c: Context): 'sv' | 'en' {
  return /^\s*sv\b/i.test(c.req.header('Accept-Language') ?? '') ? 'sv' : 'en';
}
