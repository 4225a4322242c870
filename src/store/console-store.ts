import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { ConsoleStore, TheirJob } from '../app/console-ports.ts';
import { atPlace } from '../core/opening/at-place.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { isAmong } from './apply-ads.ts';
import { toStored } from './opening-store.ts';
import { ad, vacancy } from './schema.ts';
import { opening } from './schema-municipality.ts';
import { adPlace, adsOf, isOpenAd } from './theirs.ts';

type Reading = Pick<ConsoleStore, 'theirJobs' | 'theirAd' | 'ownJobs' | 'lastWord'>;

const enriches = sql`json_extract(${opening.form}, '$.enriches')`;

interface JobRow {
  readonly doc: string;
  readonly source: 'jobtech' | 'opening';
  readonly adId: string;
  readonly place: string;
  readonly total: number;
  readonly waiting: number;
}

export function consoleStore(db: LibSQLDatabase): Reading {
  return {
    async theirJobs(whose, { limit, offset }) {
      const rows = await db.all<JobRow>(sql`
        with theirs as (${adsOf(whose)}),
        -- Of several ads of one vacancy one of JobTech's: that is where a word can be laid.
        one as (select vacancy_id, min(source) as source, min(source_id) as ad_id, max(place) as place
          from theirs where (vacancy_id, source) in (select vacancy_id, min(source) from theirs group by vacancy_id)
          group by vacancy_id),
        told as (select one.*, source = 'opening' or exists (${wordsOn(sql`one.ad_id`, whose.municipality)}) as is_told
          from one)
        select vacancy.doc as doc, told.source as source, told.ad_id as "adId", told.place as place,
          count(*) over () as total, sum(not told.is_told) over () as waiting
        from told cross join vacancy on vacancy.id = told.vacancy_id
        where vacancy.removed_at is null and vacancy.source <> 'sample'
        order by told.is_told, vacancy.published_on desc, vacancy.id limit ${limit} offset ${offset}`);
      const words = await wordsOf(
        rows.map(({ adId }) => adId),
        whose.municipality,
      );
      return {
        jobs: rows.map((row) => toJob(row, words.get(row.adId))),
        total: rows[0]?.total ?? 0,
        waiting: rows[0]?.waiting ?? 0,
      };
    },

    async theirAd({ municipality, organisation, today }, adId) {
      const [[row], words] = await Promise.all([
        db
          .select({ doc: vacancy.doc, place: sql<string>`${adPlace}`, organisation: ad.organisation })
          .from(ad)
          .innerJoin(vacancy, eq(vacancy.id, ad.vacancyId))
          .where(
            and(
              eq(ad.source, 'jobtech'),
              eq(ad.sourceId, adId),
              isOpenAd,
              sql`${ad.openUntil} >= ${today} and ${vacancy.removedAt} is null`,
            ),
          ),
        wordsOf([adId], municipality),
      ]);
      if (!row || (row.place !== municipality && row.organisation !== organisation)) return undefined;
      return toJob({ ...row, source: 'jobtech', adId }, words.get(adId));
    },

    async ownJobs(municipality, of, { today, limit, offset }) {
      const isOpen = sql`(${opening.state} = 'open' and json_extract(${opening.form}, '$.lastDay') >= ${today})`;
      const rows = await db
        .select()
        .from(opening)
        .where(
          and(
            eq(opening.municipality, municipality),
            sql`json_extract(form, '$.enriches') is null`,
            of === 'open' ? isOpen : sql`not ${isOpen}`,
          ),
        )
        .orderBy(desc(opening.changedAt), desc(opening.id))
        .limit(limit)
        .offset(offset);
      return rows.map(toStored);
    },

    async lastWord(municipality) {
      const [row] = await db
        .select()
        .from(opening)
        .where(and(eq(opening.municipality, municipality), sql`json_extract(form, '$.enriches') is not null`))
        .orderBy(desc(opening.changedAt))
        .limit(1);
      return row && toStored(row);
    },
  };

  /** What the municipality says of these ads, by their ids. */
  async function wordsOf(adIds: readonly string[], municipality: string) {
    const rows = await db
      .select({ opening, about: sql<string>`${enriches}` })
      .from(ad)
      .innerJoin(opening, eq(opening.id, ad.sourceId))
      .where(
        and(
          isAmong(ad.enriches, adIds),
          sql`${ad.enriches} is not null and ${ad.source} = 'opening' and ${ad.removedAt} is null`,
          eq(opening.municipality, municipality),
        ),
      );
    return new Map(rows.map((row) => [row.about, toStored(row.opening)]));
  }
}

function wordsOn(adId: SQL, municipality: string): SQL {
  return sql`select 1 from ad as word cross join opening on opening.id = word.source_id
    where word.enriches = ${adId} and word.source = 'opening' and word.removed_at is null
      and opening.municipality = ${municipality}`;
}

function toJob(
  { doc, place, source, adId }: Pick<JobRow, 'doc' | 'place' | 'source' | 'adId'>,
  word: TheirJob['word'],
): TheirJob {
  // Written by vacancy-store's toRow and by nothing else.
  const whole = JSON.parse(doc) as Vacancy;
  return { vacancy: atPlace(whole, place), ad: { source, id: adId }, ...(word ? { word } : {}) };
}
