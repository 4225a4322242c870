import { readUnanswered } from '../app/demand.ts';
import { note } from '../app/sign-in.ts';
import { previewTown } from '../core/screens/town-preview.ts';
import { stockholmDate } from '../core/stockholm.ts';
import type { Town } from '../core/town.ts';
import { clerks, placeOf } from './clerk.ts';
import { sayCount } from './county-table.tsx';
import { forRoles, type StaffEndpoint } from './endpoint.ts';
import { Done } from './page.tsx';
import { lookIn, Preview } from './screen-preview.tsx';
import { townFields } from './town-fields.ts';
import { TownFieldset } from './town-fieldset.tsx';
import {
  languagesPointer,
  moveUp,
  nameOf,
  placeFaults,
  readTyped,
  statedOnPointer,
  type Typed,
  typeTown,
} from './town-form.ts';
import type { SignedInVisit, StaffPage } from './visit.ts';

/** What a municipality says of itself, and what job seekers asked that it has not answered. */
export const townEndpoints: readonly StaffEndpoint[] = [
  forRoles(clerks, 'get', '/town', async (visit) => {
    const { store, now } = visit.options;
    const town = await store.readTown(placeOf(visit).code);
    return visit.page(await townPage(visit, { town, typed: typeTown(town, stockholmDate(now())) }));
  }),
  forRoles(clerks, 'post', '/town', async (visit) => {
    const { options, session } = visit;
    const { store, now, checkTown } = options;
    const { typed, step, look } = await readSent(visit);
    const before = await store.readTown(placeOf(visit).code);
    const checked = checkTown(readTyped(typed, before), placeOf(visit).code, stockholmDate(now()));
    if (checked.kind === 'bad') {
      const faults = placeFaults(checked.faults);
      return visit.page(await townPage(visit, { town: before, typed, faults, look }), 400);
    }
    // Whatever else was pressed is only looked at.
    if (step !== 'save')
      return visit.page(await townPage(visit, { town: before, typed, look, looks: checked.town }));
    await note(options, { action: 'town_said', object: placeOf(visit).code }, session.staff);
    await store.putTown(checked.town, now());
    return visit.goTo('/town?done=town-saved');
  }),
];

interface Shown {
  /** What is said now. */
  readonly town: Town | undefined;
  readonly typed: Typed;
  readonly faults?: ReturnType<typeof placeFaults>;
  /** To be looked at, and not said yet. */
  readonly looks?: Town;
  readonly look?: string;
}

async function readSent({ c }: SignedInVisit) {
  const fields = await c.req.parseBody({ all: true });
  const text = (name: string) => [fields[name] ?? []].flat().map(String).join('\n').slice(0, 5000);
  const pointers = [statedOnPointer, languagesPointer, ...townFields.map(({ pointer }) => pointer)];
  const typed = Object.fromEntries(pointers.map((pointer) => [pointer, text(nameOf(pointer))]));
  return { typed: moveUp(typed), step: text('step'), look: text('look') };
}

async function townPage(visit: SignedInVisit, shown: Shown): Promise<StaffPage> {
  const { say, options } = visit;
  const { town, typed, faults = new Map(), looks } = shown;
  const unanswered = await readUnanswered(options, placeOf(visit).code);
  const locale = lookIn(visit, shown.look ?? visit.c.req.query('look'));
  const seen = looks ?? (faults.size === 0 ? town : undefined);
  return {
    title: say('staff-town'),
    body: (
      <>
        <h1>{say('staff-town-title', { municipality: { municipality: placeOf(visit).code } })}</h1>
        <Done visit={visit} known={['town-saved']} />
        {faults.size > 0 && (
          <p class="note" role="alert">
            {say('staff-town-faults', { count: faults.size })}
          </p>
        )}
        <h2>{say('staff-town-asked')}</h2>
        <p>{say('staff-town-asked-what')}</p>
        {unanswered.length === 0 && <p>{say('staff-town-asked-none')}</p>}
        {unanswered.length > 0 && (
          <ol>
            {unanswered.map(({ question, count }) => (
              <li>
                {say('staff-town-asked-line', {
                  question: { text: say(`staff-town-question-${question}`) },
                  count: { text: sayCount(visit, count) },
                })}
              </li>
            ))}
          </ol>
        )}
        <p class="small">{say('staff-town-asked-counted')}</p>
        <h2>{say('staff-town-say')}</h2>
        <p>{say('staff-town-say-what')}</p>
        <form method="post" action="/staff/town">
          <TownFieldset visit={visit} typed={typed} faults={faults} />
          <section id="look" class="paper" aria-labelledby="look-title">
            <h2 id="look-title">{say('staff-look')}</h2>
            <div class="side-by-side">
              <div class="field">
                <label for="field-look">{say('staff-look-in')}</label>
                <select id="field-look" name="look">
                  {options.allLanguages.map(({ code, name }) => (
                    <option value={code} selected={code === locale}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
              <button class="button" type="submit" name="step" value="look" formaction="/staff/town#look">
                {say('staff-town-look')}
              </button>
            </div>
            {looks && (
              <p class="note" role="status">
                {say('staff-town-not-saved')}
              </p>
            )}
            {seen && (
              <Preview
                visit={visit}
                screen={previewTown(seen, options.seekers.world('telegram'))}
                locale={locale}
              />
            )}
          </section>
          <button class="button primary big" type="submit" name="step" value="save">
            {say('staff-town-save')}
          </button>
        </form>
      </>
    ),
  };
}
