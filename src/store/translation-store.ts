import { and, eq, gt, ne, sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { TranslationStore } from '../app/translation-ports.ts';
import { isOpenOn } from './is-open.ts';
import { tally, translation, vacancy } from './schema.ts';

const counted = 'translated_ad';
/** A row without words says that it was tried in vain. */
const inVain = '[]';

export function translationStore(db: LibSQLDatabase): TranslationStore {
  const isOf = (textHash: string, locale: string) =>
    and(eq(translation.textHash, textHash), eq(translation.locale, locale));
  return {
    async keptTranslation(textHash, locale) {
      const [row] = await db
        .select({ parts: translation.parts })
        .from(translation)
        .where(and(isOf(textHash, locale), ne(translation.parts, inVain)));
      return row && (JSON.parse(row.parts) as readonly string[]);
    },

    async keepTranslation({ parts, at, ...rest }) {
      await db
        .insert(translation)
        .values({ ...rest, parts: JSON.stringify(parts), madeAt: at })
        .onConflictDoUpdate({
          target: [translation.textHash, translation.locale],
          set: { parts: JSON.stringify(parts), vacancyId: rest.vacancyId, madeAt: at },
          setWhere: eq(translation.parts, inVain),
        });
    },

    async keepFailure({ at, ...rest }) {
      await db
        .insert(translation)
        .values({ ...rest, parts: inVain, madeAt: at })
        .onConflictDoUpdate({
          target: [translation.textHash, translation.locale],
          set: { vacancyId: rest.vacancyId, madeAt: at },
          setWhere: eq(translation.parts, inVain),
        });
    },

    async failedSince(textHash, locale, after) {
      const failed = await db
        .select({ madeAt: translation.madeAt })
        .from(translation)
        .where(and(isOf(textHash, locale), eq(translation.parts, inVain), gt(translation.madeAt, after)));
      return failed.length > 0;
    },

    async claimTranslation(today, most) {
      if (most < 1) return false;
      // One statement, so that many at once count each other.
      const claimed = await db
        .insert(tally)
        .values({ day: today, name: counted, n: 1 })
        .onConflictDoUpdate({
          target: [tally.day, tally.name],
          set: { n: sql`${tally.n} + 1` },
          setWhere: sql`${tally.n} < ${most}`,
        })
        .returning({ n: tally.n });
      return claimed.length > 0;
    },

    async sweepTranslations(today) {
      const open = db
        .select({ one: sql`1` })
        .from(vacancy)
        .where(and(eq(vacancy.id, translation.vacancyId), isOpenOn(today)));
      await db.delete(translation).where(sql`not exists ${open}`);
    },
  };
}
