import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { grants } from '../grants/index.ts';
import { politeLimits } from './check-links/check-link.ts';
import { checkLinks, needsReading, reportLine, type SeenPages } from './check-links/check-links.ts';

/**
 * Fetches the source of every rule and says which moved, are gone or have changed. `--accept` remembers the pages as they
 * are now, once somebody has read them against the rules. Fails only when there is something to read.
 */
const memory = new URL('../docs/support-pages.json', import.meta.url);
const seen: SeenPages = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {};
const sources = grants.map(({ id, source }) => ({ id, url: source.url }));
const checked = await checkLinks(sources, seen, politeLimits, 1000);
for (const one of checked) console.log(reportLine(one));

const unread = checked.filter(needsReading);
const answered = checked.filter(({ found }) => found.state !== 'not_checked');
if (answered.length === 0) console.log('not checked: no source answered. Is there a network?');
else
  console.log(
    `${unread.length} to read, ${checked.length - answered.length} not checked, of ${checked.length}`,
  );

if (process.argv.includes('--accept')) {
  const pages = {
    ...seen,
    ...Object.fromEntries(checked.flatMap(({ url, found }) => ('hash' in found ? [[url, found.hash]] : []))),
  };
  writeFileSync(memory, `${JSON.stringify(pages, null, 2)}\n`);
} else if (unread.length > 0) process.exitCode = 1;
