import { type SQL, sql } from 'drizzle-orm';
import type { Theirs } from '../app/console-ports.ts';

/** As the indexes have them, word for word: SQLite uses a partial index only where its own condition stands. */
export const adPlace = sql`(${sql.raw('ad.doc')} ->> '$.municipality')`;
export const isOpenAd = sql`ad.doc <> '' and ad.removed_at is null and ad.enriches is null`;

/** Open ads of a municipality's, each a look into an index of its own: for work in it, or with it as the employer. */
function waysToAds({ municipality, organisation, today }: Theirs): readonly [SQL, SQL] {
  return [
    sql`${isOpenAd} and ${adPlace} = ${municipality} and ad.open_until >= ${today}`,
    sql`${isOpenAd} and ad.organisation = ${organisation} and ad.open_until >= ${today}`,
  ];
}

export function adsOf(whose: Theirs): SQL {
  const [here, employed] = waysToAds(whose);
  const columns = sql`ad.vacancy_id, ad.source, ad.source_id, ${adPlace} as place`;
  return sql`select ${columns} from ad where ${here} union select ${columns} from ad where ${employed}`;
}

/** Ids of the open vacancies that are theirs, at any of their places. */
export function vacanciesOf(whose: Theirs): SQL {
  const isOpen = sql`own.open_until >= ${whose.today} and own.removed_at is null and own.source <> 'sample'`;
  const [here, employed] = waysToAds(whose);
  const byAd = sql`select own.id from ad cross join vacancy as own on own.id = ad.vacancy_id where ${isOpen} and`;
  return sql`select own.id from vacancy as own where own.municipality = ${whose.municipality} and ${isOpen}
    union ${byAd} ${here} union ${byAd} ${employed}`;
}
