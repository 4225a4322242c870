import type { WantedLink } from '../app/make-link.ts';
import { findPlace } from '../core/find-place.ts';
import type { OccupationHit } from '../core/occupation-search.ts';
import { Field, Select } from './field.tsx';
import type { SignedInVisit, StaffPage } from './visit.ts';

type Fields = Readonly<Record<string, string>>;
type Hints = Pick<WantedLink, 'name' | 'locale' | 'occupationGroup' | 'home'>;

const fields = ['name', 'language', 'occupation', 'home'] as const;

/** What was sent, or what is wrong with it, by field. Every hint may be left out. */
export async function readWantedLink({
  c,
  options,
}: SignedInVisit): Promise<{ readonly link: Hints } | { readonly sent: Fields; readonly faults: Fields }> {
  const { municipalities, allLanguages, findOccupations } = options;
  const body = await c.req.parseBody();
  const sent = Object.fromEntries(fields.map((name) => [name, String(body[name] ?? '').trim()]));
  const { name = '', language = '', occupation = '', home = '' } = sent;
  const { places, isSure } = findPlace(municipalities, home);
  const place = isSure ? places[0] : undefined;
  const group = occupation ? sureOf(findOccupations(occupation)) : undefined;
  const faults = {
    ...(name.length < 2 || name.length > 100 ? { name: 'links-fault-name' } : {}),
    ...(home && !place ? { home: 'links-fault-home' } : {}),
    ...(occupation && !group ? { occupation: 'links-fault-occupation' } : {}),
  };
  if (Object.keys(faults).length > 0) return { sent, faults };
  const isOurs = allLanguages.some(({ code }) => code === language);
  return {
    link: {
      name,
      ...(isOurs ? { locale: language } : {}),
      ...(group ? { occupationGroup: group } : {}),
      ...(place ? { home: place.code } : {}),
    },
  };
}

function sureOf(hits: readonly OccupationHit[]): string | undefined {
  const [best] = hits;
  return best?.sure ? best.ssyk : undefined;
}

/** A new link: a name, and what whoever comes by it is likely to say. */
export function linkForm(visit: SignedInVisit, sent: Fields = {}, faults: Fields = {}): StaffPage {
  const { say, options } = visit;
  const { municipalities, occupations, allLanguages } = options;
  const isForOffice = visit.session.staff.municipality !== undefined;
  // A page that leads here names the place by its code.
  const home = municipalities.byCode(sent['home'] ?? '')?.name ?? sent['home'];
  return {
    title: say('links-new'),
    body: (
      <>
        <h1>{say('links-new')}</h1>
        <p>{say(isForOffice ? 'links-new-office' : 'links-new-own')}</p>
        <form method="post" action="/staff/links" class="fields">
          <Field
            {...{ visit, name: 'name', most: 100, value: sent['name'], fault: faults['name'] }}
            label={isForOffice ? 'links-field-office' : 'links-field-name'}
            hint={isForOffice ? 'links-field-office-hint' : 'links-field-name-hint'}
          />
          <p>{say('links-hints-what')}</p>
          <Select
            {...{ visit, name: 'language', value: sent['language'] }}
            label="links-field-language"
            choices={[
              ['', say('links-no-hint')],
              ...allLanguages.map(({ code, name }) => [code, name] as const),
            ]}
          />
          <Field
            {...{ visit, name: 'occupation', value: sent['occupation'], fault: faults['occupation'] }}
            label="links-field-occupation"
            hint="links-field-occupation-hint"
            suggestions={occupations.groups.map(({ sv }) => sv)}
            isOptional
          />
          <Field
            {...{ visit, name: 'home', value: home, fault: faults['home'] }}
            label="links-field-home"
            hint="links-field-home-hint"
            suggestions={municipalities.all.map(({ name }) => name)}
            isOptional
          />
          <button class="button primary" type="submit">
            {say('links-make')}
          </button>
        </form>
      </>
    ),
  };
}
