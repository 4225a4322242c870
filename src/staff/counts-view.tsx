import { fewText, type ShownCounts } from '../core/link-counts.ts';
import { linkStages } from '../core/link-stages.ts';
import type { IsoDate } from '../core/screen.ts';
import { addDays, weekNumber } from '../core/stockholm.ts';
import { CountsPicture } from './counts-picture.tsx';
import type { Visit } from './visit.ts';

/** What came of a link, as a picture and as the table behind it, under the counting rule. */
export function CountsView({ visit, counts, file }: { visit: Visit; counts: ShownCounts; file: string }) {
  const { say, options, locale } = visit;
  const few = options.kit.speaker.say(locale, fewText(counts));
  const fewSoFar = options.kit.speaker.say(locale, fewText(counts, true));
  const { rows, open, totals } = counts;
  return (
    <>
      {rows.length === 0 ? <p>{say('counts-none-yet')}</p> : <CountsPicture visit={visit} counts={counts} />}
      {(rows.length > 0 || open) && (
        <section class="scrolls" tabindex={0} aria-label={say('counts-table')}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{say('counts-weeks')}</th>
                {linkStages.map((stage) => (
                  <th scope="col" class="number">
                    {say(`counts-${stage}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {open && (
                <tr>
                  <Weeks visit={visit} weeks={open} />
                  {linkStages.map(() => (
                    <td class="number">{fewSoFar}</td>
                  ))}
                </tr>
              )}
              {rows.toReversed().map((row) => (
                <tr>
                  <Weeks visit={visit} weeks={row} />
                  {linkStages.map((stage) => (
                    <td class="number">{row.cells[stage] || few}</td>
                  ))}
                </tr>
              ))}
            </tbody>
            {rows.length > 1 && (
              <tfoot>
                <tr>
                  <th scope="row">{say('counts-total')}</th>
                  {linkStages.map((stage) => (
                    <td class="number">{totals[stage] || few}</td>
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </section>
      )}
      <p class="small">
        {say('counts-rule')} {say('counts-rule-again')}
      </p>
      <p>
        <a class="button quiet" href={file} download>
          {say('counts-file')}
        </a>
      </p>
    </>
  );
}

interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function Weeks({ visit, weeks }: { visit: Visit; weeks: Stretch }) {
  return (
    <th scope="row">
      {weeksOf(visit, weeks)}
      <br />
      <span class="small">{`${shortDay(weeks.from)}–${shortDay(weeks.to)} ${weeks.to.slice(0, 4)}`}</span>
    </th>
  );
}

/** Closed weeks by their numbers, which everyone in Swedish offices counts in. */
export function weeksOf({ say }: Visit, { from, to }: Stretch): string {
  const [first, last] = [weekNumber(from), weekNumber(to)];
  const isOne = addDays(from, 6) === to;
  return say(isOne ? 'counts-week' : 'counts-weeks-of', {
    // Text: they are names, and not amounts.
    ...{ first: { text: String(first) }, last: { text: String(last) } },
  });
}

/** Day and month, as they stand below a bar. */
export function shortDay(date: IsoDate): string {
  const [, month = '', day = ''] = date.split('-');
  return `${Number(day)}/${Number(month)}`;
}

export function csvAnswer({ c, options }: Visit, name: string, file: string): Response {
  const day = new Date(options.now()).toISOString().slice(0, 10);
  return c.body(file, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="landa-${name}-${day}.csv"`,
  });
}
