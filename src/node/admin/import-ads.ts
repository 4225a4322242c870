import { createReadStream } from 'node:fs';
import { type AdReading, formatSyncTable, type SkipReason, syncVacancies } from '../../app/sync-vacancies.ts';
import type { MessageId } from '../../core/message-id.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import { readAdStream } from '../../jobtech/read-file.ts';
import type { App } from '../../wiring.ts';
import type { AdminOptions } from './verb.ts';

const reasons: Readonly<Record<SkipReason, MessageId>> = {
  not_rural: 'ad-skipped-not-rural',
  no_municipality: 'ad-skipped-no-municipality',
  abroad: 'ad-skipped-abroad',
  lapsed: 'ad-skipped-lapsed',
  no_occupation: 'ad-skipped-no-occupation',
  unreadable: 'ad-skipped-unreadable',
};

/**
 * JobTech's ads from a file, one a line: what each comes to, and why it is skipped; with --apply stored as the sync
 * stores them. Nothing is removed because it is not in the file. Exit code 1 where an ad cannot be read, or the file
 * breaks off.
 */
export async function importAds(
  file: string,
  { json, apply, language = 'en' }: AdminOptions,
  { store, now, knowledge }: App,
): Promise<number> {
  const lines: AdLine[] = [];
  let isBroken = false;
  async function* readings(): AsyncGenerator<AdReading> {
    const stream = createReadStream(file, 'utf8');
    for await (const reading of readAdStream(stream, knowledge, stockholmDate(now()))) {
      if (reading.kind === 'broken') isBroken = true;
      else lines.push({ row: lines.length + 1, ...lineOf(reading) });
      yield reading;
    }
  }
  let totals: Awaited<ReturnType<typeof syncVacancies>> | undefined;
  if (apply) totals = await syncVacancies({ readings: readings(), store, now });
  else for await (const _reading of readings());
  const said = lines.map(({ reason, ...line }) => ({
    ...line,
    ...(reason ? { reason, say: knowledge.speaker.say(language, { say: reasons[reason] }) } : {}),
  }));
  if (json) console.log(JSON.stringify({ lines: said, isBroken, ...(totals ? { totals } : {}) }));
  else {
    const rows = said.map(({ row, outcome, id = '–', headline, say }) =>
      `${String(row).padStart(5)}  ${outcome.padEnd(8)}  ${id.padEnd(12)}  ${say ?? headline ?? ''}`.trimEnd(),
    );
    const counts = (['read', 'removed', 'skipped'] as const).map(
      (outcome) => `${lines.filter((line) => line.outcome === outcome).length} ${outcome}`,
    );
    const end = totals
      ? formatSyncTable(totals)
      : isBroken
        ? 'It breaks off in the middle. Nothing is stored yet.'
        : 'Nothing is stored yet: --apply stores them.';
    console.log([...rows, '', counts.join(', '), end].join('\n'));
  }
  return isBroken || lines.some(({ reason }) => reason === 'unreadable') ? 1 : 0;
}

interface AdLine {
  readonly row: number;
  readonly outcome: 'read' | 'removed' | 'skipped';
  readonly id?: string;
  readonly headline?: string;
  readonly reason?: SkipReason;
}

function lineOf(reading: Exclude<AdReading, { kind: 'broken' }>): Omit<AdLine, 'row'> {
  if (reading.kind === 'vacancy')
    return { outcome: 'read', id: reading.vacancy.sourceId, headline: reading.vacancy.headline };
  if (reading.kind === 'removed') return { outcome: 'removed', id: reading.sourceId };
  return {
    outcome: 'skipped',
    reason: reading.reason,
    ...(reading.sourceId ? { id: reading.sourceId } : {}),
  };
}
