import type { Theirs } from '../app/console-ports.ts';
import type { Municipality } from '../core/municipality.ts';
import type { Fault } from '../core/opening/fault.ts';
import type { IsoDate } from '../core/screen.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { tongues } from '../core/tongue.ts';
import type { FieldWords, PageFields } from '../openings/page-fields.ts';
import type { SignedInVisit } from './visit.ts';

/** Those whose openings these are. */
export const clerks = ['municipality'] as const;

/** How much stands on a page of a list. */
export const perPage = 25;

/** What is wrong, by the names of fields; '' for all of it. */
export type FieldFaults = Readonly<Record<string, Omit<Fault, 'pointer'>>>;

/** The municipality of whoever has signed in. */
export function placeOf({ options, session }: SignedInVisit): Municipality {
  const place = options.municipalities.byCode(session.staff.municipality ?? '');
  if (!place) throw new RangeError('a clerk of no municipality');
  return place;
}

export function todayOf({ options }: SignedInVisit): IsoDate {
  return stockholmDate(options.now());
}

export function theirs(visit: SignedInVisit): Theirs {
  const { code, orgnr } = placeOf(visit);
  return { municipality: code, organisation: orgnr.replace('-', ''), today: todayOf(visit) };
}

/** The page of a list that is asked for, from 1, and one row more than it shows: whether there is another. */
export function pageOf({ c }: SignedInVisit) {
  const page = Math.min(1000, Math.max(1, Math.floor(Number(c.req.query('page'))) || 1));
  return { page, limit: perPage + 1, offset: (page - 1) * perPage };
}

/** What stands in these fields of the form that was sent. */
export async function readSent({ c }: SignedInVisit, names: readonly string[]): Promise<PageFields> {
  const sent = await c.req.parseBody({ all: true });
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = [sent[name] ?? []].flat().filter((value) => typeof value === 'string');
      const value = values.join(',').replaceAll('\r\n', '\n').slice(0, 20_000);
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** How a form says itself in the fields of a page; it can be read back from there. */
export function fieldWords({ say }: SignedInVisit): FieldWords {
  const figure = (value: number) => ({ text: String(value) });
  return {
    pay: ({ min, max = min, per }) =>
      say(min === max ? `console-pay-${per}-one` : `console-pay-${per}`, {
        min: figure(min),
        max: figure(max),
      }),
    tongue: (code) => (tongues.some((one) => one === code) ? say(`tongue-${code}`) : code),
  };
}
