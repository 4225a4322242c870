import { findPlace } from '../../core/find-place.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import type { App } from '../../wiring.ts';
import { type AdminVerb, WrongUsage } from './verb.ts';

/** Which municipalities take part. */
export const municipalityVerb: AdminVerb = {
  name: 'municipality',
  usage: ['add <name or code>', 'close <name or code>', 'list'],
  async run([what, ...words], { json }, app) {
    const { store, now, knowledge } = app;
    if (what === 'list') {
      const accounts = (await store.listAccounts()).map((one) => ({
        municipality: one.municipality,
        name: knowledge.municipalities.byCode(one.municipality)?.name ?? '',
        since: stockholmDate(one.createdAt),
        ...(one.closedAt === undefined ? {} : { closed: stockholmDate(one.closedAt) }),
      }));
      if (json) console.log(JSON.stringify(accounts));
      else if (accounts.length === 0) console.log('No municipality takes part yet.');
      else console.table(accounts);
      return 0;
    }
    const place = findMunicipality(words.join(' '), app);
    if (what === 'add') {
      await store.openAccount(place.code, now());
      console.log(
        json
          ? JSON.stringify({ municipality: place.code })
          : `${place.name} (${place.code}) takes part. What comes next, in any order:
  a clerk who signs in: npm run admin -- invite municipality ${place.code} --name "…"
  a key for its systems: npm run admin -- key add ${place.code} --name "…"`,
      );
      return 0;
    }
    if (what !== 'close') throw new WrongUsage('add, close or list?');
    const isClosed = await store.closeAccount(place.code, now());
    console.log(
      isClosed ? `${place.name} is closed; its keys do not work any more.` : `${place.name} is not open.`,
    );
    return isClosed ? 0 : 1;
  },
};

/** @throws WrongUsage where it is not clear which is meant */
export function findMunicipality(written: string, { knowledge: { municipalities } }: App) {
  const byCode = municipalities.byCode(written);
  if (byCode) return byCode;
  const { places, isSure } = findPlace(municipalities, written);
  const [place] = places;
  if (!place) throw new WrongUsage(`Which municipality? "${written}" is none.`);
  if (!isSure)
    throw new WrongUsage(`Which one: ${places.map(({ name, code }) => `${name} (${code})`).join(', ')}?`);
  return place;
}
