import type { Role } from '../app/staff-ports.ts';
import type { SignedInVisit, Visit } from './visit.ts';

type Answer = Response | Promise<Response>;

/** One page or one deed, and who may: nothing under /staff exists that is not declared so. */
export interface StaffEndpoint {
  readonly method: 'get' | 'post';
  /** Below /staff. */
  readonly path: string;
  readonly may: 'anyone' | readonly Role[];
  /** How much may be sent, in bytes, where it is more than a form holds. */
  readonly most?: number;
  readonly handle: (visit: Visit) => Answer;
}

/** For someone who may not have signed in. */
export function openTo(
  method: StaffEndpoint['method'],
  path: string,
  handle: (visit: Visit) => Answer,
): StaffEndpoint {
  return { method, path, may: 'anyone', handle };
}

/** For these roles. */
export function forRoles(
  may: readonly Role[],
  method: StaffEndpoint['method'],
  path: string,
  handle: (visit: SignedInVisit) => Answer,
): StaffEndpoint {
  if (path.includes(':')) throw new Error(`${path} names a thing: whose is it?`);
  // The router lets nobody else through.
  return { method, path, may, handle: (visit) => handle(visit as SignedInVisit) };
}

/** For these roles, about one thing that the path names: `find` finds it among what is theirs, or it is not there. */
export function aboutOne<Thing>(
  may: readonly Role[],
  method: StaffEndpoint['method'],
  path: `${string}/:id${string}`,
  find: (visit: SignedInVisit, id: string) => Promise<Thing | undefined>,
  handle: (visit: SignedInVisit, thing: Thing) => Answer,
): StaffEndpoint {
  return {
    ...{ method, path, may },
    handle: async (visit) => {
      // The router lets nobody else through.
      const theirs = visit as SignedInVisit;
      const thing = await find(theirs, visit.c.req.param('id') ?? '');
      return thing === undefined ? theirs.missing() : handle(theirs, thing);
    },
  };
}
