import type { Counts } from '../app/demand-ports.ts';
import { sumOfPublished } from '../core/published-count.ts';
import type { Visit } from './visit.ts';

/** A number as it may be shown: in fives, or that there are fewer. */
export function sayCount({ say }: Visit, count: number): string {
  return count === 0 ? say('staff-fewer') : say('staff-at-least', { count });
}

/** What cells make together, as far as they are shown: many small ones may hide behind it. */
export function sayTotal(visit: Visit, cells: Counts): string {
  const total = sumOfPublished(cells);
  return total === 0 ? visit.say('staff-too-few') : sayCount(visit, total);
}

export function countyName({ options, say }: Visit, code: string): string {
  return (
    options.municipalities.counties.find((one) => one.code === code)?.name ?? say('staff-county-unknown')
  );
}

/** Cells by county, the largest first. Those of fewer than five are not there: nobody and somebody look the same. */
export function byCounty(cells: Counts): readonly (readonly [county: string, count: number])[] {
  return Object.entries(cells)
    .filter(([, count]) => count > 0)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** People by the county of their home, and what they make together. */
export function CountyTable({ visit, cells, caption }: { visit: Visit; cells: Counts; caption: string }) {
  const { say } = visit;
  const rows = byCounty(cells);
  if (rows.length === 0) return <p>{say('staff-fewer-everywhere')}</p>;
  return (
    <>
      <table class="table narrow">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('staff-county')}</th>
            <th scope="col" class="number">
              {say('staff-people-count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([county, count]) => (
            <tr>
              <th scope="row">{countyName(visit, county)}</th>
              <td class="number">{sayCount(visit, count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('staff-together')}</th>
            <td class="number">{sayTotal(visit, cells)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="small">{say('staff-fewer-elsewhere')}</p>
    </>
  );
}
