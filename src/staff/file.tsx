import type { Draft } from '../app/console-ports.ts';
import { applyImport, type ImportRow, planImport } from '../app/plan-import.ts';
import { note } from '../app/sign-in.ts';
import type { Fault } from '../core/opening/fault.ts';
import { checkOpening } from '../openings/check-opening.ts';
import { fieldsOf } from '../openings/page-fields.ts';
import { mostBytes } from '../openings/read-grids.ts';
import { parsePostings, readJobPostings } from '../openings/read-job-posting.ts';
import { readTable } from '../openings/read-table.ts';
import { clerks, fieldWords, placeOf, readSent, todayOf } from './clerk.ts';
import { aboutOne, forRoles, type StaffEndpoint } from './endpoint.ts';
import { planPage } from './file-plan.tsx';
import { keep, newDraftId } from './openings.tsx';
import { Done } from './page.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** Many jobs at once from a file: looked through row by row, and then the good rows are taken in. */
export const fileEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/openings/file', (visit) => visit.page(filePage(visit))),
  { ...forRoles(clerks, 'post', '/openings/file', takeFile), most: mostBytes + 100_000 },
  aboutOne(clerks, 'get', '/openings/file/:id', findFile, async (visit, file) =>
    visit.page(planPage(visit, file, await planOf(visit, file))),
  ),
  aboutOne(clerks, 'post', '/openings/file/:id', findFile, async (visit, file) => {
    const { options, session } = visit;
    const { code } = placeOf(visit);
    const lines = await planOf(visit, file);
    await note(options, { action: 'file_applied', object: file.id }, session.staff);
    const applied = await applyImport(options, lines, code);
    const isLeft = applied.some(({ outcome }) => outcome === 'busy' || outcome === 'refused');
    if (isLeft) return visit.goTo(`/openings/file/${file.id}?done=file-busy`);
    // What is to be mended stays, until it is mended or thrown away.
    if (lines.some(({ outcome }) => outcome === 'refused'))
      return visit.goTo(`/openings/file/${file.id}?done=file-applied-some`);
    await options.store.dropDraft(code, file.id);
    return visit.goTo('/openings?done=file-applied');
  }),
  aboutOne(clerks, 'post', '/openings/file/:id/mend', findFile, async (visit, file) => {
    const { row } = await readSent(visit, ['row']);
    const found = file.doc.rows.find((one) => String(one.row) === row);
    if (!found) return visit.goTo(`/openings/file/${file.id}`);
    const id = newDraftId(visit);
    await keep(visit, id, fieldsOf(onlyPlain(found.sent ?? {}), fieldWords(visit)));
    return visit.goTo(`/openings/drafts/${id}?mend=1`);
  }),
  aboutOne(clerks, 'post', '/openings/file/:id/drop', findFile, async (visit, { id, municipality }) => {
    await visit.options.store.dropDraft(municipality, id);
    return visit.goTo('/openings/file?done=file-dropped');
  }),
];

/** A file that has been read: its rows are kept, the file itself is not. */
export interface ReadFile extends Draft {
  readonly doc: {
    readonly name: string;
    readonly rows: readonly ImportRow[];
    readonly ignored: readonly string[];
  };
}

async function findFile(visit: SignedInVisit, id: string): Promise<ReadFile | undefined> {
  const draft = await visit.options.store.draftById(placeOf(visit).code, id);
  // Written by takeFile and by nothing else.
  return draft?.kind === 'file' ? (draft as ReadFile) : undefined;
}

async function takeFile(visit: SignedInVisit) {
  const { file } = await visit.c.req.parseBody();
  if (!(file instanceof File) || file.size === 0)
    return visit.page(filePage(visit, { pointer: '', say: 'console-file-none' }), 400);
  const read = await readRows(visit, new Uint8Array(await file.arrayBuffer()));
  if (read.kind === 'refused') return visit.page(filePage(visit, read.fault), 400);
  const { store, now } = visit.options;
  const id = newDraftId(visit);
  const outcome = await store.saveDraft({
    ...{ id, municipality: placeOf(visit).code, kind: 'file', changedAt: now() },
    doc: { name: file.name.slice(0, 100), rows: read.rows, ignored: read.ignored },
  });
  if (outcome !== 'saved') return visit.page(filePage(visit, { pointer: '', say: 'console-file-full' }), 400);
  return visit.goTo(`/openings/file/${id}`);
}

type Rows =
  | { readonly kind: 'rows'; readonly rows: readonly ImportRow[]; readonly ignored: readonly string[] }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** By what stands in it and not by its name: JSON begins with a bracket, and no sheet of jobs does. */
async function readRows(visit: SignedInVisit, bytes: Uint8Array): Promise<Rows> {
  const begins = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (!/^[[{]/.test(begins)) return readTable(bytes, todayOf(visit));
  const parsed = parsePostings(bytes);
  if (parsed.kind === 'refused') return parsed;
  const rows = readJobPostings(parsed.postings, placeOf(visit), visit.options.municipalities);
  return { kind: 'rows', rows, ignored: [] };
}

/** As things stand now: what has been taken in since is unchanged. */
function planOf(visit: SignedInVisit, { doc }: ReadFile) {
  const { store } = visit.options;
  const place = placeOf(visit);
  const today = todayOf(visit);
  const check = (sent: unknown) => checkOpening(sent, place, visit.options, today);
  return planImport(doc.rows, { municipality: place.code, check, store });
}

/** A row may hold what no field can show. */
function onlyPlain(sent: object): object {
  const isList = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
  return Object.fromEntries(
    Object.entries(sent).filter(([name, value]) =>
      name === 'licences' || name === 'working' || name === 'workLanguages' ? isList(value) : value !== null,
    ),
  );
}

function filePage(visit: SignedInVisit, fault?: Fault): StaffPage {
  const { say } = visit;
  return {
    title: say('console-file'),
    body: (
      <>
        <h1>{say('console-file')}</h1>
        <Done visit={visit} known={['file-dropped']} />
        <p>{say('console-file-what')}</p>
        <p>{say('console-file-columns')}</p>
        <form method="post" action="/staff/openings/file" enctype="multipart/form-data" class="fields">
          <div class={fault ? 'field wrong' : 'field'}>
            <label for="field-file">{say('console-file-choose')}</label>
            {fault && (
              <p class="fault" id="fault-file">
                {say(fault.say, fault.args)}
              </p>
            )}
            <input
              id="field-file"
              type="file"
              name="file"
              accept=".xlsx,.csv,.txt,.json"
              {...(fault ? { 'aria-describedby': 'fault-file', 'aria-invalid': 'true' } : {})}
            />
          </div>
          <p class="small">{say('console-file-safe')}</p>
          <button class="button primary big" type="submit">
            {say('console-file-read')}
          </button>
        </form>
      </>
    ),
  };
}
