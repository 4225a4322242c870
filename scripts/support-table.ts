import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { grants } from '../grants/index.ts';
import type { Amount, Grant } from '../src/core/grant.ts';
import { recheckBy } from '../src/core/grant-time.ts';

/** docs/support.md: every rule with its dates, source and status, for people who read no TypeScript. */
export function supportTable(): string {
  const names = swedishNames();
  const rows = grants.map((grant) =>
    [
      names.get(`grant-${grant.id}-name`) ?? grant.id,
      status[grant.status],
      names.get(grant.payer) ?? grant.payer,
      grant.amount ? amount(grant.amount) : '',
      dates(grant),
      `[${grant.source.provision}](${grant.source.url})`,
      grant.source.checkedOn,
      grant.status in ended ? '' : recheckBy(grant),
      grant.confidence,
      grant.id,
    ].join(' | '),
  );
  return `# Support: every rule

Written by \`npm run generate\` from \`grants/\`; a test holds it current. ${grants.length} rules. Sums are shown to people only
within a year of the day they were confirmed, and a rule past its re-check date only as "check with" its payer.

| Name | Status | Who decides | Sum | In force | Source | Checked | Re-check by | Confidence | Id |
|---|---|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

const status: Readonly<Record<Grant['status'], string>> = {
  in_force: 'in force',
  in_force_employer: 'paid to the employer',
  local: 'each municipality decides',
  coming: 'planned',
  unconfirmed: 'not confirmed',
  abolished: 'abolished',
  never_existed: 'never existed',
  cross_border_only: 'only to another country',
};
const ended = { abolished: true, never_existed: true, cross_border_only: true };

function amount({ kind, sek, confirmedOn, calculation }: Amount): string {
  const sum = sek === undefined ? '' : `${sek} kr, ${kind.replaceAll('_', ' ')} (confirmed ${confirmedOn})`;
  const worked = calculation ? `worked out from ${calculation.needs.join(', ')}` : '';
  return [sum, worked].filter(Boolean).join('; ');
}

function dates({ validFrom, validTo }: Grant): string {
  return validFrom || validTo ? `${validFrom ?? ''}–${validTo ?? ''}` : '';
}

function swedishNames(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL('../locales/sv/support.ftl', import.meta.url), 'utf8');
  return new Map(
    new FluentResource(text).body.flatMap(({ id, value }) =>
      typeof value === 'string' ? [[id, value] as const] : [],
    ),
  );
}
