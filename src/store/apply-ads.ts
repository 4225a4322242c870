import { and, eq, gt, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { AdChange, AdTotals } from '../app/ad-ports.ts';
import type { Additions } from '../core/opening/additions.ts';
import { mergeJobs } from '../core/opening/merge-jobs.ts';
import type { Vacancy } from '../core/vacancy.ts';
import { vacancyId } from '../core/vacancy-id.ts';
import { type AdRow, decide, keyOf, sourceIdOf } from './decide-ads.ts';
import { isConstraint } from './raise-revision.ts';
import { ad, setting, vacancy } from './schema.ts';
import { toRow } from './vacancy-store.ts';

type Source = Vacancy['source'];
type Statement = BatchItem<'sqlite'>;
interface When {
  readonly at: number;
  readonly today: string;
  readonly snapshot?: number;
}

/** Others write between our reading and our writing as good as never: the stream once a minute, people by hand. */
const tries = 8;

/**
 * Applies what a source says of its ads, and makes anew the vacancies they are part of, in one atomic batch with
 * `beside`. What others have written since it was read is never overwritten: then it is all decided again.
 */
export async function applyAds(
  db: LibSQLDatabase,
  source: Source,
  changes: readonly AdChange[],
  when: When,
  beside: readonly Statement[] = [],
): Promise<AdTotals> {
  for (let left = tries; ; left--) {
    const { known, revision } = await readKnown(db, source, changes);
    const { rows, seen, touched, totals } = decide(source, changes, known, when);
    if (rows.size === 0 && seen.length === 0 && beside.length === 0) return totals;
    const guard = rows.size > 0 ? [raiseAdsRevision(db, revision)] : [];
    try {
      await runBatch(db, [
        ...guard,
        ...writeRows(db, source, { rows, seen }, when),
        ...makeVacancies(db, [...touched], merged(known, rows), when),
        ...beside,
      ]);
      return totals;
    } catch (error) {
      if (!isConstraint(error) || left <= 1) throw error;
    }
  }
}

/** The vacancies of these ids as their ads make them now; closed when none of their ads is open. */
function makeVacancies(
  db: LibSQLDatabase,
  ids: readonly string[],
  ads: readonly AdRow[],
  { at, today }: Pick<When, 'at' | 'today'>,
): readonly Statement[] {
  const byVacancy = Map.groupBy(ads, (row) => row.vacancyId);
  const words = Map.groupBy(ads.filter(isOpen), (row) => row.enriches);
  return ids.map((id) => {
    const open = (byVacancy.get(id) ?? []).filter(
      (row) => isOpen(row) && row.enriches === null && row.openUntil >= today,
    );
    if (open.length === 0)
      return db
        .update(vacancy)
        .set({ removedAt: at })
        .where(and(eq(vacancy.id, id), isNull(vacancy.removedAt)));
    const said = open.flatMap((row) => {
      const about = row.source === 'jobtech' ? (words.get(row.sourceId) ?? []) : [];
      const { municipality } = toAdVacancy(row);
      return about.map((word) => ({ municipality, additions: toAdditions(word) }));
    });
    const row = toRow(mergeJobs(open.map(toAdVacancy), said, id));
    return db
      .insert(vacancy)
      .values({ ...row, firstSeenAt: at })
      .onConflictDoUpdate({
        target: vacancy.id,
        set: { ...row, removedAt: null },
        setWhere: or(ne(vacancy.doc, row.doc), gt(vacancy.removedAt, 0)),
      });
  });
}

/** Everything that takes part in these vacancies: their ads, and what municipalities say about those. */
function readAdsOf(db: LibSQLDatabase, vacancyIds: SQL) {
  const rows = sql`select rowid from ${ad} where ${ad.vacancyId} <> '' and ${ad.vacancyId} in (${vacancyIds})
    union select word.rowid from ${ad} as word join ${ad} as about
      on word.enriches = about.source_id and about.source = 'jobtech'
      where about.vacancy_id <> '' and about.vacancy_id in (${vacancyIds})`;
  return db.select().from(ad).where(sql`rowid in (${rows})`);
}

/** One parameter for any number of values: the statement stays the same, and is quick to make and to read. */
export function isAmong(column: SQLiteColumn, values: readonly string[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}

async function runBatch(db: LibSQLDatabase, statements: readonly Statement[]): Promise<void> {
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
}

/**
 * The ads that are spoken of, all that share a vacancy, a text or a reference with them, and whoever lives under an
 * id that would be an ad's own.
 */
async function readKnown(
  db: LibSQLDatabase,
  source: Source,
  changes: readonly AdChange[],
): Promise<{ readonly known: readonly AdRow[]; readonly revision: number }> {
  const ads = changes.flatMap((change) => (change.kind === 'ad' ? [change] : []));
  const ids = changes.map(sourceIdOf);
  const about = changes.flatMap((change) => (change.kind === 'addition' ? [change.adId] : []));
  const twins = ads.map(({ twinKey }) => twinKey);
  const texts = ads.flatMap(({ textKey }) => (textKey ? [textKey] : []));
  const references = ads.flatMap(({ referenceKey }) => (referenceKey ? [referenceKey] : []));
  const homes = ads.map(({ vacancy: { sourceId } }) => vacancyId(source, sourceId));
  const own = sql`${ad.source} = ${source} and ${isAmong(ad.sourceId, ids)}`;
  const vacancies = sql`select ${ad.vacancyId} from ${ad} where ${own}
    union select ${ad.vacancyId} from ${ad} where ${isAmong(ad.twinKey, twins)}
    union select ${ad.vacancyId} from ${ad} where ${isAmong(ad.textKey, texts)}
    union select ${ad.vacancyId} from ${ad} where ${isAmong(ad.referenceKey, references)}
    union select ${ad.vacancyId} from ${ad} where ${ad.source} = 'jobtech' and ${isAmong(ad.sourceId, about)}
    union select about.vacancy_id from ${ad} as word join ${ad} as about
      on about.source = 'jobtech' and about.source_id = word.enriches
      where word.source = ${source} and word.source_id in (select value from json_each(${JSON.stringify(ids)}))
    union select value from json_each(${JSON.stringify(homes)})`;
  const [own1, shared, settings] = await db.batch([
    db.select().from(ad).where(own),
    readAdsOf(db, vacancies),
    db.select({ value: setting.value }).from(setting).where(eq(setting.name, revisionName)),
  ]);
  const known = new Map([...own1, ...shared].map((row) => [keyOf(row), row]));
  return { known: [...known.values()], revision: Number(settings[0]?.value ?? 0) };
}

const revisionName = 'ads_revision';

/** Fails, and the whole batch with it, when another has written since this revision was read. */
function raiseAdsRevision(db: LibSQLDatabase, revision: number): Statement {
  return db.run(sql`insert into setting (name, value)
    values (${revisionName}, (select ${String(revision + 1)} where
      coalesce((select value from setting where name = ${revisionName}), '0') = ${String(revision)}))
    on conflict (name) do update set value = excluded.value`);
}

function writeRows(
  db: LibSQLDatabase,
  source: Source,
  { rows, seen }: Pick<ReturnType<typeof decide>, 'rows' | 'seen'>,
  { snapshot }: When,
): readonly Statement[] {
  const written = [...rows.values()].map((row) =>
    db
      .insert(ad)
      .values({ ...row, source })
      .onConflictDoUpdate({ target: [ad.source, ad.sourceId], set: row }),
  );
  const held = db
    .update(ad)
    .set({ seenIn: snapshot, missed: 0 })
    .where(and(eq(ad.source, source), isAmong(ad.sourceId, seen)));
  return seen.length > 0 ? [...written, held] : written;
}

function merged(known: readonly AdRow[], rows: ReadonlyMap<string, AdRow>): readonly AdRow[] {
  return [...new Map([...known.map((row) => [keyOf(row), row] as const), ...rows]).values()];
}

function isOpen(row: AdRow): boolean {
  return row.removedAt === null && row.doc !== '';
}

/** Written by writeRows and by nothing else. */
function toAdVacancy({ doc }: AdRow): Vacancy {
  return JSON.parse(doc) as Vacancy;
}

/** Written by writeRows and by nothing else. */
function toAdditions({ doc }: AdRow): Additions {
  return JSON.parse(doc) as Additions;
}
