import { type KeyScope, keyScopes } from '../../app/account-ports.ts';
import { makeKey } from '../../app/make-key.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminVerb, WrongUsage } from './verb.ts';

/** Keys with which a municipality's own systems publish openings. */
export const keyVerb: AdminVerb = {
  name: 'key',
  usage: [
    `add <municipality> --name "<what uses it>" [--scope ${keyScopes.join(' | ')}]…`,
    'list [<municipality>]',
    'revoke <id>',
  ],
  async run([what, ...words], { json, name, scope }, app) {
    const { store, now } = app;
    const print = (value: unknown, text: string) => console.log(json ? JSON.stringify(value) : text);
    if (what === 'list') {
      const municipality = words.length > 0 ? findMunicipality(words.join(' '), app).code : undefined;
      const keys = await store.listKeys(municipality);
      if (json) console.log(JSON.stringify(keys));
      else if (keys.length === 0) console.log('There are no keys.');
      else
        console.table(
          keys.map((key) => ({
            ...{ id: key.id, municipality: key.municipality, name: key.name, scopes: key.scopes.join(' ') },
            since: stockholmDate(key.createdAt),
            used: key.lastUsedOn ?? 'never',
            revoked: key.revokedAt === undefined ? '' : stockholmDate(key.revokedAt),
          })),
        );
      return 0;
    }
    if (what === 'revoke') {
      const [id = ''] = words;
      const isRevoked = await store.revokeKey(id, now());
      print(
        { id, isRevoked },
        isRevoked ? `The key ${id} does not work any more.` : `There is no key ${id} to revoke.`,
      );
      return isRevoked ? 0 : 1;
    }
    if (what !== 'add') throw new WrongUsage('add, list or revoke?');
    const place = findMunicipality(words.join(' '), app);
    if (!name) throw new WrongUsage('What will use the key? Say it with --name.');
    const unknown = (scope ?? []).filter((one) => !keyScopes.some((known) => known === one));
    if (unknown.length > 0) throw new WrongUsage(`A scope is one of ${keyScopes.join(', ')}.`);
    const wanted = {
      municipality: place.code,
      name,
      ...(scope ? { scopes: scope as readonly KeyScope[] } : {}),
    };
    const made = await makeKey({ store, now, newId: app.advisor.newId }, wanted);
    if (!made)
      throw new WrongUsage(
        `${place.name} does not take part yet: npm run admin -- municipality add ${place.code}`,
      );
    print(
      { ...made.key, secret: made.secret },
      `${made.secret}\n\nThis is the key ${made.key.id} of ${place.name}. It is shown now and never again.`,
    );
    return 0;
  },
};
