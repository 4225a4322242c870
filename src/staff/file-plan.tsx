import type { ImportLine, LineOutcome } from '../app/plan-import.ts';
import type { ReadFile } from './file.tsx';
import { Done } from './page.tsx';
import { Pages } from './pages.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

const perPage = 100;
/** What is to be mended first stands first. */
const order: readonly LineOutcome[] = ['refused', 'changed', 'new', 'closed', 'unchanged'];

/** Row by row what would come of a file, and what is wrong; the good rows can be taken in. */
export function planPage(visit: SignedInVisit, file: ReadFile, lines: readonly ImportLine[]): StaffPage {
  const { c, say } = visit;
  const page = Math.max(1, Math.floor(Number(c.req.query('page'))) || 1);
  const sorted = lines.toSorted(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row,
  );
  const shown = sorted.slice((page - 1) * perPage, page * perPage);
  const count = (...outcomes: LineOutcome[]) =>
    lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const good = count('new', 'changed');
  const path = `/staff/openings/file/${file.id}`;
  const { ignored } = file.doc;
  const counts = [
    { of: 'new', n: count('new') },
    { of: 'changed', n: count('changed') },
    { of: 'same', n: count('unchanged') },
    { of: 'closed', n: count('closed') },
    { of: 'refused', n: count('refused') },
  ];
  return {
    title: say('console-plan-title'),
    body: (
      <>
        <h1>{say('console-plan-title')}</h1>
        <Done visit={visit} known={['file-busy', 'file-applied-some']} />
        <p>
          {say('console-plan-counts', {
            file: { text: file.doc.name },
            list: {
              list: counts
                .filter(({ n }) => n > 0)
                .map(({ of, n }) => ({ text: say(`console-plan-count-${of}`, { count: n }) })),
            },
          })}
        </p>
        {ignored.length > 0 && (
          <p class="small">
            {say('console-plan-ignored', { columns: { list: ignored.map((text) => ({ text })) } })}
          </p>
        )}
        <div class="row">
          {good > 0 && (
            <form method="post" action={path}>
              <button class="button primary big" type="submit">
                {say('console-plan-apply', { count: good })}
              </button>
            </form>
          )}
          <form method="post" action={`${path}/drop`}>
            <button class="button quiet" type="submit">
              {say('console-plan-drop')}
            </button>
          </form>
          <a class="button quiet" href="/staff/openings/file">
            {say('console-plan-other')}
          </a>
        </div>
        <section class="scrolls" tabindex={0} aria-label={say('console-plan-title')}>
          <table class="table plan">
            <thead>
              <tr>
                {['row', 'outcome', 'job'].map((column) => (
                  <th scope="col">{say(`console-plan-${column}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <Row visit={visit} line={line} path={path} />
              ))}
            </tbody>
          </table>
        </section>
        <Pages visit={visit} page={page} hasMore={page * perPage < lines.length} />
      </>
    ),
  };
}

function Row({ visit, line, path }: { visit: SignedInVisit; line: ImportLine; path: string }) {
  const { say } = visit;
  const { row, outcome, headline, reference, faults, columns } = line;
  return (
    <tr class={outcome}>
      <td class="number">{row}</td>
      <td>{say(`console-plan-is-${outcome}`)}</td>
      <td>
        {headline ?? reference ?? ''}
        {faults.length > 0 && (
          <>
            <ul class="plain">
              {faults.map((fault) => {
                const column = columnOf(fault.pointer, columns);
                return (
                  <li class="fault">
                    {column && `${column}: `}
                    {say(fault.say, fault.args)}
                  </li>
                );
              })}
            </ul>
            <form method="post" action={`${path}/mend`}>
              <input type="hidden" name="row" value={String(row)} />
              <button class="button" type="submit">
                {say('console-plan-mend')}
                <span class="unseen">{say('console-plan-mend-row', { row })}</span>
              </button>
            </form>
          </>
        )}
      </td>
    </tr>
  );
}

/** The heading of the field, or of what it is a part of. */
function columnOf(pointer: string, columns: ImportLine['columns']): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/')))
    if (columns[at] !== undefined) return columns[at];
  return undefined;
}
