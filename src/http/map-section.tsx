import { drawMap } from '../core/map/draw-map.ts';
import type { Geography } from '../core/map/geography.ts';
import { mapWords } from '../core/map/map-words.ts';
import {
  choosePlaces,
  jobsAt,
  type OpenPlaces,
  type PlaceChoice,
  type PlaceCount,
  sumPlaces,
} from '../core/map/open-places.ts';
import type { Args, Text } from '../core/screen.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { LegendMark, MapPicture } from '../page/map-picture.tsx';
import type { Reader } from '../page/public-page.tsx';

/** What the front page shows of the jobs. */
export interface MapOnPage {
  readonly open: OpenPlaces;
  readonly choice: PlaceChoice;
  readonly geography: Geography;
  /** Whether this language has a name of its own for an occupation group; the others are called as in the register. */
  readonly isNamed: (locale: string, group: string) => boolean;
}

/** The jobs of today on a map, the same numbers in a table, and a form that chooses among them. */
export function MapSection({ reader, map }: { reader: Reader; map: MapOnPage }) {
  const { open, choice, geography } = map;
  const say = (id: string, args?: Args) =>
    reader.speaker.say(reader.locale, args ? { say: id, args } : { say: id });
  const places = choosePlaces(open.jobs, choice);
  const hasAny = Object.keys(open.jobs).length > 0;
  const words = mapWords(
    places,
    choice.work === undefined ? { say: 'any-work' } : { occupation: choice.work },
  );
  return (
    <section id="map" aria-labelledby="map-title">
      <h2 id="map-title">{say('map-title')}</h2>
      {open.samples && hasAny && <p class="note">{say('number-samples')}</p>}
      {hasAny && <Choice reader={reader} map={map} />}
      {places.length === 0 && <p>{say(hasAny ? 'map-none-such' : 'map-none')}</p>}
      {places.length > 0 && (
        <>
          <p>{words.map((text) => reader.speaker.say(reader.locale, text)).join(' ')}</p>
          <div class="map-and-table">
            <figure>
              <MapPicture
                drawing={drawMap(places, geography)}
                reader={reader}
                label={[{ say: 'map-picture' }, ...words]
                  .map((text) => reader.speaker.say(reader.locale, text))
                  .join(' ')}
              />
              <figcaption class="small">
                <ul class="legend">
                  {(['permanent', 'other', 'both'] as const).map((mark) => (
                    <li>
                      <LegendMark mark={mark} /> {say(`map-legend-${mark}`)}
                    </li>
                  ))}
                </ul>
                <p>{say('map-legend-size')}</p>
                <p>{reader.speaker.say(reader.locale, dayOf(open))}</p>
              </figcaption>
            </figure>
            <Numbers reader={reader} places={places} />
          </div>
        </>
      )}
    </section>
  );
}

/** The day and hour that the numbers are of. Where the ads were not looked at for a day, that of the ads. */
function dayOf({ countedAt, checkedAt = countedAt }: OpenPlaces): Text {
  const isOld = countedAt - checkedAt >= 86_400_000;
  const date = { date: stockholmDate(isOld ? checkedAt : countedAt) };
  return isOld
    ? { say: 'map-counted-old', args: { date } }
    : { say: 'map-counted', args: { date, time: { time: countedAt } } };
}

function Choice({ reader, map: { open, choice, isNamed } }: { reader: Reader; map: MapOnPage }) {
  const { speaker, locale } = reader;
  const say = (id: string) => speaker.say(locale, { say: id });
  const works = Object.keys(open.jobs)
    .map((group) => ({
      group,
      isNamed: isNamed(locale, group),
      name: speaker.say(locale, { say: 'verbatim', args: { text: { occupation: group } } }),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const options = (isOwn: boolean) =>
    works
      .filter((one) => one.isNamed === isOwn)
      .map(({ group, name }) => (
        <option value={group} selected={group === choice.work}>
          {name}
        </option>
      ));
  const foreign = options(false);
  return (
    <form method="get" action="/#map" class="choice-of-work">
      <input type="hidden" name="lang" value={locale} />
      <label for="work">{say('map-work')}</label>
      <select id="work" name="work">
        <option value="">{say('map-any-work')}</option>
        {options(true)}
        {foreign.length > 0 && (
          <optgroup label="English" lang="en">
            {foreign}
          </optgroup>
        )}
      </select>
      <label class="choice">
        <input type="checkbox" name="permanent" value="1" checked={choice.permanentOnly} />
        {say('map-permanent-only')}
      </label>
      <button type="submit" class="button">
        {say('map-show')}
      </button>
    </form>
  );
}

/** On a narrow page folded, since the map comes first; see site.css. */
function Numbers({ reader: { speaker, locale }, places }: { reader: Reader; places: readonly PlaceCount[] }) {
  const say = (id: string) => speaker.say(locale, { say: id });
  const number = (count: number) => speaker.say(locale, { say: 'verbatim', args: { text: count } });
  const sum = sumPlaces(places);
  return (
    <details class="numbers">
      <summary class="button quiet">{say('map-table')}</summary>
      {/* Long on a wide page: it scrolls, so it can be reached by keyboard. */}
      <section class="scrolls" tabindex={0} aria-label={say('map-table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('map-municipality')}</th>
              <th scope="col">{say('map-permanent-jobs')}</th>
              <th scope="col">{say('map-other-jobs')}</th>
              <th scope="col">{say('map-all-jobs')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr data-place={place.municipality}>
                <th scope="row">
                  {speaker.say(locale, {
                    say: 'verbatim',
                    args: { text: { municipality: place.municipality } },
                  })}
                </th>
                <td>{number(place.permanent)}</td>
                <td>{number(place.other)}</td>
                <td>{number(jobsAt(place))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('map-sum')}</th>
              <td>{number(sum.permanent)}</td>
              <td>{number(sum.other)}</td>
              <td>{number(sum.permanent + sum.other)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p class="small">{say('map-other-means')}</p>
    </details>
  );
}
