import papaparse from 'papaparse';
import { fewText, type ShownCounts } from '../core/link-counts.ts';
import { linkStages } from '../core/link-stages.ts';
import type { Speaker } from '../i18n/speaker.ts';

/** What may be shown of something that has a name: of a link, or of all of someone's links together. */
export interface NamedCounts {
  readonly name: string;
  readonly counts: ShownCounts;
}

/**
 * The rows that a table shows, as a file for spreadsheets: comma-separated (RFC 4180), UTF-8 with its mark, without
 * which Excel takes ö for two letters. One line a row and one for the stretch still open; no totals, which would be
 * counted twice. What a name says is never a formula.
 */
export function writeCounts(shown: readonly NamedCounts[], speaker: Speaker, locale: string): string {
  const fields = ['link', 'from', 'to', ...linkStages].map((name) =>
    speaker.say(locale, { say: `counts-${name}` }),
  );
  const data = shown.flatMap(({ name, counts }) => {
    const { rows, open } = counts;
    const few = speaker.say(locale, fewText(counts));
    const fewSoFar = speaker.say(locale, fewText(counts, true));
    return [
      ...rows.map(({ from, to, cells }) => [
        name,
        from,
        to,
        ...linkStages.map((stage) => cells[stage] || few),
      ]),
      ...(open ? [[name, open.from, open.to, ...linkStages.map(() => fewSoFar)]] : []),
    ];
  });
  return `\ufeff${papaparse.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

/** Signs that begin a formula, wide forms as well, and whatever may stand unseen before them. */
const formula = /^[\s\p{C}\p{Z}'"]*[=+\-@|＝＋－＠]/u;
