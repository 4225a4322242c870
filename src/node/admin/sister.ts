import { stockholmDate } from '../../core/stockholm.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminVerb, WrongUsage } from './verb.ts';

/** Which municipalities work together: people live in the first, jobs are in the second. */
export const sisterVerb: AdminVerb = {
  name: 'sister',
  usage: ['add <where people live> <where jobs are>', 'remove <where people live> <where jobs are>', 'list'],
  async run([what, ...words], { json }, app) {
    const { store, now, knowledge } = app;
    const name = (code: string) => knowledge.municipalities.byCode(code)?.name ?? code;
    if (what === 'list') {
      const sisters = await store.listSisters();
      if (json) console.log(JSON.stringify(sisters));
      else if (sisters.length === 0) console.log('No municipalities work together yet.');
      else
        console.table(
          sisters.map(({ origin, destination, since }) => ({
            ...{ from: `${name(origin)} (${origin})`, to: `${name(destination)} (${destination})` },
            since,
          })),
        );
      return 0;
    }
    if (what !== 'add' && what !== 'remove') throw new WrongUsage('add, remove or list?');
    const [from = '', to = '', ...more] = words;
    if (to === '' || more.length > 0)
      throw new WrongUsage('Name two municipalities; a name of several words stands in quotation marks.');
    const origin = findMunicipality(from, app).code;
    const destination = findMunicipality(to, app).code;
    if (origin === destination) throw new WrongUsage('A municipality is not its own sister.');
    const since = stockholmDate(now());
    const isChanged =
      what === 'add'
        ? await store.addSister({ origin, destination, since })
        : await store.removeSister({ origin, destination });
    const pair = `${name(origin)} and ${name(destination)}`;
    const said = {
      add: isChanged ? `${pair} work together from ${since}.` : `${pair} work together already.`,
      remove: isChanged ? `${pair} do not work together any more.` : `${pair} did not work together.`,
    };
    console.log(json ? JSON.stringify({ origin, destination, isChanged }) : said[what]);
    return isChanged || what === 'add' ? 0 : 1;
  },
};
