import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Address } from '../app/ports.ts';

/** A browser's place in a conversation. It ends with the browser unless the person keeps it. */
export interface Visit {
  readonly id: string;
  /** The person has said that this device is their own. */
  readonly isKept: boolean;
}

const name = 'landa';
/** On a shared computer a conversation ends after so long without a sign of life. */
export const idleMinutes = 20;
const keptDays = 90;

export function readVisit(c: Context): Visit | undefined {
  const [, mark, id] = /^([sk])\.([A-Za-z0-9_-]{16,64})$/.exec(getCookie(c, name) ?? '') ?? [];
  return id === undefined ? undefined : { id, isKept: mark === 'k' };
}

export function writeVisit(c: Context, { id, isKept }: Visit, isSecure: boolean): void {
  setCookie(c, name, `${isKept ? 'k' : 's'}.${id}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure,
    ...(isKept ? { maxAge: keptDays * 86_400 } : {}),
  });
}

export function endVisit(c: Context, isSecure: boolean): void {
  deleteCookie(c, name, { path: '/', secure: isSecure });
}

/** The address under which this visit's person is found, for as long as they show signs of life. */
export function addressOf({ id, isKept }: Visit, now: number): Address {
  const lasts = isKept ? keptDays * 86_400_000 : idleMinutes * 60_000;
  return { channel: 'web', id, lapsesAt: now + lasts };
}
