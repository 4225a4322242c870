import { intake } from '../flows/index.ts';
import { grants } from '../grants/index.ts';
import type { Address, PersonStore, VacancyStore, WaitingStore } from './app/ports.ts';
import type { Advisor } from './app/receive-update.ts';
import { type Config, clockShift } from './config.ts';
import type { Content } from './content.ts';
import type { Flow } from './core/flow.ts';
import type { Grant } from './core/grant.ts';
import { type Municipalities, parseMunicipalities } from './core/municipality.ts';
import { type Occupations, parseOccupations } from './core/occupation.ts';
import {
  makeOccupationIndex,
  type OccupationEntry,
  parseOccupationNames,
  searchOccupation,
} from './core/occupation-search.ts';
import { stockholmDate } from './core/stockholm.ts';
import type { Vacancy } from './core/vacancy.ts';
import type { Language, World } from './core/world.ts';
import { type LocaleContent, makeSpeaker } from './i18n/fluent-speaker.ts';
import type { LanguageForm } from './i18n/format.ts';
import type { Speaker } from './i18n/speaker.ts';
import { loadSamples } from './samples/load-samples.ts';

export type Store = PersonStore & VacancyStore & WaitingStore;

/** The advisor with everything it needs, ready for any channel. */
export interface App {
  readonly advisor: Advisor;
  readonly store: Store;
  readonly speaker: Speaker;
  readonly languages: readonly Language[];
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  /** UTC milliseconds, as the configuration sets the clock. */
  readonly now: () => number;
  readonly samples: () => readonly Vacancy[];
}

/** The languages in the order in which they are offered. */
const offered = ['sv', 'ar', 'so', 'en'];

export function wire(
  config: Pick<Config, 'OPERATOR_NAME' | 'OPERATOR_CONTACT' | 'LANDA_CLOCK'>,
  content: Content,
  store: Store,
  own: {
    readonly flow?: Flow;
    readonly grants?: readonly Grant[];
    readonly link?: string;
    readonly newId?: () => string;
  } = {},
): App {
  const municipalities = parseMunicipalities(
    content.data['municipalities'] ?? '',
    content.data['places'] ?? '',
  );
  const occupations = parseOccupations({
    groups: content.data['occupation-groups'] ?? '',
    occupations: content.data['occupations'] ?? '',
    substitutability: content.data['substitutability'] ?? '',
    pay: content.data['pay'] ?? '',
    noEducation: content.data['no-education'] ?? '',
  });
  const forms = mapValues(content.locales, ({ form }) => JSON.parse(form) as LanguageForm);
  const names = mapValues(content.locales, ({ occupations: tsv }) => parseOccupationNames(tsv));
  const speaker = makeSpeaker(locales(content, forms, names), {
    occupation: (code, locale) =>
      names[locale]?.find(({ ssyk }) => ssyk === code)?.name ?? nameInRegister(occupations, code, locale),
    municipality: (code) => municipalities.byCode(code)?.name ?? code,
    county: (code) => municipalities.counties.find((county) => county.code === code)?.name ?? code,
  });
  const search = makeSearch(names, occupations);
  const languages = Object.entries(forms)
    .map(([code, { name, readBySpeaker }]): Language => ({ code, name, readBySpeaker }))
    .toSorted((a, b) => offered.indexOf(a.code) - offered.indexOf(b.code));
  const startedAt = Date.now();
  const shift = clockShift(config.LANDA_CLOCK, startedAt);
  const now = () => Date.now() + shift;

  const world = async (channel: Address['channel']): Promise<World> => {
    const today = stockholmDate(now());
    return {
      flow: own.flow ?? intake,
      grants: own.grants ?? grants,
      municipalities,
      occupations,
      languages,
      today,
      now: now(),
      samples: channel !== 'telegram' && !(await store.hasOpen(today, 'real')),
      operator: { name: config.OPERATOR_NAME ?? '', contact: config.OPERATOR_CONTACT ?? '' },
      ...(own.link ? { link: own.link } : {}),
      words: speaker.words,
      findOccupations: search,
    };
  };
  return {
    advisor: { store, world, newId: own.newId ?? newPersonId },
    store,
    speaker,
    languages,
    municipalities,
    occupations,
    now,
    samples: () => loadSamples(content.samples, { municipalities, occupations }, stockholmDate(now())),
  };
}

function locales(
  content: Content,
  forms: Readonly<Record<string, LanguageForm>>,
  names: Readonly<Record<string, readonly OccupationEntry[]>>,
): Readonly<Record<string, LocaleContent>> {
  return Object.fromEntries(
    Object.entries(content.locales).flatMap(([code, { areas }]) => {
      const form = forms[code];
      const occupationNames = new Map((names[code] ?? []).map(({ ssyk, name }) => [ssyk, name]));
      return form ? [[code, { form, areas, occupationNames }]] : [];
    }),
  );
}

/** Each language searches its own names first, then Swedish and English, then the whole register. */
function makeSearch(
  names: Readonly<Record<string, readonly OccupationEntry[]>>,
  occupations: Occupations,
): World['findOccupations'] {
  const register = occupations.groups.flatMap(({ ssyk, sv, en }): OccupationEntry[] => [
    { ssyk, name: sv, synonyms: sv.split(/, | m\.fl\./).filter((part) => part.length > 3) },
    ...(en ? [{ ssyk, name: en, synonyms: [] }] : []),
  ]);
  const made = new Map<string, ReturnType<typeof makeOccupationIndex>>();
  return (locale, text) => {
    let index = made.get(locale);
    if (!index) {
      const lists = [...new Set([locale, 'sv', 'en'])].flatMap((code) => (names[code] ? [names[code]] : []));
      index = makeOccupationIndex([...lists, register]);
      made.set(locale, index);
    }
    return searchOccupation(index, text);
  };
}

function nameInRegister(occupations: Occupations, code: string, locale: string): string {
  const group = occupations.group(code);
  return (locale === 'sv' ? group?.sv : group?.en || group?.sv) ?? code;
}

function newPersonId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (char) => ({ '+': '-', '/': '_' })[char] ?? '',
  );
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
