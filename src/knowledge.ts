import type { Content } from './content-form.ts';
import { explainHeadline } from './core/ad-text/explain-headline.ts';
import { type NamesOfWork, namesOfWork } from './core/ad-text/names-of-work.ts';
import { parseLocalCosts } from './core/local-costs.ts';
import { type Geography, parseGeography } from './core/map/geography.ts';
import { type Municipalities, parseMunicipalities } from './core/municipality.ts';
import { type Occupations, parseOccupations } from './core/occupation.ts';
import {
  makeOccupationIndex,
  type OccupationEntry,
  parseOccupationNames,
  searchOccupation,
} from './core/occupation-search.ts';
import { smallWords } from './core/small-words.ts';
import type { Language, World } from './core/world.ts';
import { type LocaleContent, makeSpeaker } from './i18n/fluent-speaker.ts';
import type { LanguageForm } from './i18n/format.ts';
import type { Speaker } from './i18n/speaker.ts';
import { type Assets, makeAssets } from './page/assets.ts';
import { swedish, type Voices } from './voice/utterance.ts';

/** All that is the same for every request: made once from the content, and never changed. */
export interface Knowledge {
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  readonly geography: Geography;
  readonly speaker: Speaker;
  readonly voices: Voices;
  readonly languages: readonly Language[];
  readonly findOccupations: World['findOccupations'];
  readonly explainHeadline: World['explainHeadline'];
  /** Whether a language has a name of its own for an occupation group. */
  readonly isNamed: (locale: string, group: string) => boolean;
  readonly assets: Assets;
  /** The bundled openings as written; they are dated when they are used. */
  readonly samples: unknown;
}

/** The languages in the order in which they are offered. */
const offered = [
  ...['sv', 'sv-x-easy', 'ar', 'so', 'fa', 'prs', 'ti', 'ckb', 'kmr', 'en', 'tr', 'bs', 'pl', 'es'],
  ...['uk', 'ru', 'sq', 'th', 'fi', 'am'],
];

export function readKnowledge(content: Content): Knowledge {
  const municipalities = parseMunicipalities(
    content.data['municipalities'] ?? '',
    content.data['places'] ?? '',
    parseLocalCosts({ tax: content.data['municipal-tax'] ?? '', rents: content.data['rents'] ?? '' }),
  );
  const occupations = parseOccupations({
    groups: content.data['occupation-groups'] ?? '',
    occupations: content.data['occupations'] ?? '',
    substitutability: content.data['substitutability'] ?? '',
    pay: content.data['pay'] ?? '',
    payByRegion: content.data['pay-by-region'] ?? '',
    noEducation: content.data['no-education'] ?? '',
  });
  // The content tests hold that every language.json has this form.
  const forms = mapValues(content.locales, ({ form }) => form as LanguageForm);
  const names = mapValues(content.locales, ({ occupations: tsv }) => parseOccupationNames(tsv));
  const occupationName = (code: string, locale: string) =>
    names[locale]?.find(({ ssyk }) => ssyk === code)?.name ?? nameInRegister(occupations, code, locale);
  const municipalityName = (code: string) => municipalities.byCode(code)?.name ?? code;
  const countyName = (code: string) =>
    municipalities.counties.find((county) => county.code === code)?.name ?? code;
  // The register itself speaks Swedish and English.
  const isNamed = (locale: string, group: string) =>
    locale === 'sv' || locale === 'en' || names[locale]?.some(({ ssyk }) => ssyk === group) === true;
  const speaker = makeSpeaker(locales(content, forms, names), {
    occupation: occupationName,
    municipality: municipalityName,
    county: countyName,
  });
  return {
    municipalities,
    occupations,
    geography: parseGeography({
      land: content.data['map-land'] ?? '',
      places: content.data['map-places'] ?? '',
    }),
    speaker,
    voices: {
      speaker,
      form: (locale) => forms[locale],
      names: {
        occupation: (code, locale) => {
          const voice = isNamed(locale, code) ? locale : swedish;
          return { voice, words: occupationName(code, voice) };
        },
        municipality: municipalityName,
        county: countyName,
      },
    },
    languages: Object.entries(forms)
      .map(
        ([code, { name, readBySpeaker, months, voice }]): Language => ({
          code,
          name,
          readBySpeaker,
          hasVoice: voice !== undefined,
          months,
        }),
      )
      .toSorted((a, b) => offered.indexOf(a.code) - offered.indexOf(b.code)),
    findOccupations: makeSearch(
      names,
      occupations,
      (locale) => smallWords(speaker, locale).not,
      (locale) => forms[locale]?.smallWords ?? [],
    ),
    isNamed,
    explainHeadline: makeExplaining(names, occupations),
    assets: makeAssets(content.assets),
    samples: content.samples,
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
  notIn: (locale: string) => readonly string[],
  smallIn: (locale: string) => readonly string[],
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
      index = makeOccupationIndex([...lists, register], notIn(locale), smallIn(locale));
      made.set(locale, index);
    }
    return searchOccupation(index, text);
  };
}

/** Nothing in Swedish; in each other language by its own names of work, put together when they are first needed. */
function makeExplaining(
  names: Readonly<Record<string, readonly OccupationEntry[]>>,
  occupations: Occupations,
): World['explainHeadline'] {
  const made = new Map<string, NamesOfWork>();
  return (locale, vacancy) => {
    if (locale === 'sv') return [];
    let work = made.get(locale);
    if (!work) {
      const own = new Map((names[locale] ?? []).map(({ ssyk, name }) => [ssyk, name]));
      work = namesOfWork(occupations, names['sv'] ?? [], (group) => own.get(group));
      made.set(locale, work);
    }
    return explainHeadline(vacancy, work);
  };
}

function nameInRegister(occupations: Occupations, code: string, locale: string): string {
  const group = occupations.group(code);
  return (locale === 'sv' ? group?.sv : group?.en || group?.sv) ?? code;
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
