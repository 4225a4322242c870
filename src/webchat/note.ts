import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { Text } from '../core/screen.ts';

/** What was said about the last turn, carried over the way from a form to the page that answers it. */
const name = 'landa_note';
const noteSchema = z.array(z.object({ say: z.string().regex(/^(?:note|toast|join)-[a-z-]{1,40}$/) })).max(3);

export function leaveNotes(c: Context, notes: readonly Text[], isSecure: boolean): void {
  if (notes.length === 0) return;
  const value = JSON.stringify(notes.map(({ say }) => ({ say })));
  setCookie(c, name, value, { path: '/chat', httpOnly: true, sameSite: 'Lax', secure: isSecure, maxAge: 60 });
}

/** Each note is read once. */
export function takeNotes(c: Context, isSecure: boolean): readonly Text[] {
  const value = getCookie(c, name);
  if (value === undefined) return [];
  deleteCookie(c, name, { path: '/chat', secure: isSecure });
  try {
    return noteSchema.parse(JSON.parse(value));
  } catch {
    return [];
  }
}
