import type { Context } from 'hono';
import type * as z from 'zod';
import type { ApiKey, KeyScope } from '../../app/account-ports.ts';
import type { ProblemDetails, ProblemName } from './problem.ts';

/** One thing that can be asked of the API: what it is in the document, and what it does. They cannot differ. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With parameters as OpenAPI writes them: "/openings/{id}". */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly scope: KeyScope;
  readonly query?: z.ZodObject;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: z.ZodType;
  /** A body that would be taken. */
  readonly example?: unknown;
  /** Under which heading it stands in the document. */
  readonly tag: string;
  /** What is answered when it went well, by status. */
  readonly answers: Readonly<Record<number, { readonly what: string; readonly schema?: z.ZodType }>>;
  readonly problems: readonly ProblemName[];
  readonly handle: (request: ApiRequest) => Promise<ApiAnswer>;
}

export interface ApiRequest {
  readonly c: Context;
  readonly key: ApiKey;
  /** What was sent as JSON; undefined where the endpoint takes nothing. */
  readonly sent: unknown;
  /** The body as it came. */
  readonly raw: string;
}

export type ApiAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | ({ readonly kind: 'problem'; readonly name: ProblemName } & ProblemDetails);
