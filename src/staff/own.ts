import type { Owner } from '../app/demand-ports.ts';
import type { SignedInVisit } from './visit.ts';

/** Pages for those who work in a municipality, about their own. */
export const clerks = ['municipality'] as const;

/** Four-digit code; always there for whoever is a clerk. */
export function ownCode({ session }: SignedInVisit): string {
  return session.staff.municipality ?? '';
}

/** Whose vacancies are theirs. */
export function ownerOf(visit: SignedInVisit): Owner {
  const code = ownCode(visit);
  const organisation = visit.options.municipalities.byCode(code)?.orgnr.replace('-', '') ?? '';
  return { code, organisation };
}
