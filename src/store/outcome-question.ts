import { sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { TurnCommit } from '../app/ports.ts';
import { priorities } from '../core/alerts/delivery.ts';

/** Puts the one question of how it went on the list: once a vacancy, and never two to come. */
export function outcomeChange(db: LibSQLDatabase, { asksLater, personId, at }: TurnCommit) {
  if (asksLater === undefined) return [];
  if (asksLater === 'never')
    return [
      db.run(sql`delete from delivery
        where person_id = ${personId} and kind = 'outcome' and state = 'queued'`),
    ];
  const { vacancyId, dueAt } = asksLater;
  return [
    db.run(sql`insert or ignore into delivery (person_id, kind, subject, priority, state, due_at, changed_at)
      select ${personId}, 'outcome', ${vacancyId}, ${priorities.outcome}, 'queued', ${dueAt}, ${at}
      where not exists (select 1 from delivery where person_id = ${personId} and kind = 'outcome'
        and state in ('queued', 'leased', 'sending'))`),
  ];
}
