import type { LocaleFiles } from '../../src/content-form.ts';
import { parseOccupationNames } from '../../src/core/occupation-search.ts';
import type { Args, Text } from '../../src/core/screen.ts';
import type { LanguageForm } from '../../src/i18n/format.ts';
import { type Choice, choicesOf, hasLetters, readFtl, variablesOf } from './read-ftl.ts';

/** A sentence that a speaker reads. */
export interface Sentence {
  readonly id: string;
  /** The file it stands in, without its ending. */
  readonly area: string;
  /** In Swedish and in the language, as it is written in its file. */
  readonly source: string;
  readonly translation: string;
  /** What people may also type for it. */
  readonly typed: readonly string[];
  /** What is filled in. */
  readonly variables: readonly string[];
  readonly choices: readonly ChoiceIn[];
  readonly text: (args: Args) => Text;
}

/** What chooses among the forms of a sentence, in one of its languages. */
export interface ChoiceIn extends Choice {
  readonly language: string;
}

export const occupationId = (ssyk: string) => `occupation-${ssyk}`;

/** Everything in a language that a job seeker can meet and that has words of its own, names of work last. */
export function sentencesOf(
  language: string,
  locales: Readonly<Record<string, LocaleFiles>>,
): readonly Sentence[] {
  const { sv: swedish, [language]: own } = locales;
  if (!swedish || !own) throw new Error(`There is no locales/${language}`);
  const areas = Object.keys(swedish.areas).filter((area) => !area.startsWith('staff-'));
  return [
    ...areas.flatMap((area) =>
      messagesOf(area, { ftl: swedish.areas[area] ?? '' }, { ftl: own.areas[area] ?? '', language }),
    ),
    monthsOf(swedish, own),
    ...occupationsOf(swedish, own),
  ];
}

function messagesOf(
  area: string,
  swedish: { readonly ftl: string },
  own: { readonly ftl: string; readonly language: string },
): readonly Sentence[] {
  const translated = new Map(readFtl(own.ftl).map((one) => [one.id, one]));
  return readFtl(swedish.ftl).flatMap((source): readonly Sentence[] => {
    const translation = translated.get(source.id);
    if (!translation || !hasLetters([source.value, translation.value])) return [];
    const choices = (value: unknown, language: string) =>
      choicesOf(value).map((choice): ChoiceIn => ({ ...choice, language }));
    return [
      {
        ...{ id: source.id, area, source: source.written, translation: translation.written },
        typed: translation.typed,
        variables: variablesOf([source.value, translation.value]),
        choices: [...choices(source.value, 'sv'), ...choices(translation.value, own.language)],
        text: (args) => ({ say: source.id, args }),
      },
    ];
  });
}

/** How days are written, month by month. */
function monthsOf(swedish: LocaleFiles, own: LocaleFiles): Sentence {
  // The content tests hold that every language.json has this form.
  const months = (files: LocaleFiles) => (files.form as LanguageForm).months.join('; ');
  const days = Array.from({ length: 12 }, (_, at) => ({
    date: `2026-${String(at + 1).padStart(2, '0')}-01`,
  }));
  return {
    ...{ id: 'language-months', area: 'language', source: months(swedish), translation: months(own) },
    ...{ typed: [], variables: [], choices: [] },
    text: () => ({ say: 'verbatim', args: { text: { lines: days } } }),
  };
}

function occupationsOf(swedish: LocaleFiles, own: LocaleFiles): readonly Sentence[] {
  const sources = new Map(parseOccupationNames(swedish.occupations).map((one) => [one.ssyk, one]));
  return parseOccupationNames(own.occupations).map(({ ssyk, name, synonyms }) => ({
    ...{ id: occupationId(ssyk), area: 'occupations', source: sources.get(ssyk)?.name ?? '' },
    translation: [name, ...synonyms].join('; '),
    ...{ typed: synonyms, variables: [], choices: [] },
    text: () => ({ say: 'verbatim', args: { text: { occupation: ssyk } } }),
  }));
}
