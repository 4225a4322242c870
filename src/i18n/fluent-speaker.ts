import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Arg, Text } from '../core/screen.ts';
import { stockholmTime } from '../core/stockholm.ts';
import { formatDate, formatNumber, inDigits, type LanguageForm } from './format.ts';
import type { Speaker } from './speaker.ts';

/** What one language brings along: how it writes, its sentences by area, its names for occupations. */
export interface LocaleContent {
  readonly form: LanguageForm;
  /** Fluent source by area. */
  readonly areas: Readonly<Record<string, string>>;
  readonly occupationNames: ReadonlyMap<string, string>;
}

/** Names that are the same in every language, or that a language may lack. */
export interface Names {
  readonly occupation: (code: string, locale: string) => string;
  readonly municipality: (code: string) => string;
  readonly county: (code: string) => string;
}

/** A sentence is missing in every language: a fault of ours that the content tests catch. */
export class MissingMessage extends Error {
  override readonly name = 'MissingMessage';
}

const source = 'sv';

/** Speaks from Fluent files. Each area of a language is parsed when it is first needed. */
export function makeSpeaker(locales: Readonly<Record<string, LocaleContent>>, names: Names): Speaker {
  const bundles = new Map<string, FluentBundle>();

  function bundle(locale: string, area: string): FluentBundle {
    const key = `${locale}/${area}`;
    let made = bundles.get(key);
    if (!made) {
      const content = locales[locale];
      made = new FluentBundle(locale, { useIsolating: content?.form.direction === 'rtl' });
      const problems = made.addResource(new FluentResource(content?.areas[area] ?? ''));
      if (problems.length > 0) throw new MissingMessage(`${key}: ${problems.join(', ')}`);
      bundles.set(key, made);
    }
    return made;
  }

  function find(locale: string, id: string): FluentBundle | undefined {
    for (const area of Object.keys(locales[locale]?.areas ?? {})) {
      const made = bundle(locale, area);
      if (made.hasMessage(id)) return made;
    }
    return undefined;
  }

  function say(locale: string, text: Text): string {
    const spoken = find(locale, text.say);
    const made = spoken ?? find(source, text.say);
    const pattern = made?.getMessage(text.say)?.value;
    if (!made || !pattern) throw new MissingMessage(`${locale}: ${text.say}`);
    const values = Object.fromEntries(
      Object.entries(text.args ?? {}).map(([name, arg]) => [name, write(spoken ? locale : source, arg)]),
    );
    return made.formatPattern(pattern, values, []);
  }

  function write(locale: string, arg: Arg): FluentVariable {
    if (typeof arg === 'number') return new Count(arg, form(locale));
    if ('text' in arg) return arg.text;
    if ('sek' in arg) return `${formatNumber(arg.sek, form(locale))}\u00a0${form(locale).currency}`;
    if ('date' in arg) return formatDate(arg.date, form(locale));
    if ('year' in arg) return inDigits(String(arg.year), form(locale));
    if ('time' in arg) return inDigits(stockholmTime(arg.time), form(locale));
    if ('occupation' in arg) return names.occupation(arg.occupation, locale);
    if ('municipality' in arg) return names.municipality(arg.municipality);
    if ('county' in arg) return names.county(arg.county);
    if ('list' in arg)
      return arg.list.map((item) => String(write(locale, item))).join(form(locale).listComma);
    if ('lines' in arg) return arg.lines.map((line) => String(write(locale, line))).join('\n');
    return say(locale, arg);
  }

  function form(locale: string): LanguageForm {
    const content = locales[locale] ?? locales[source];
    if (!content) throw new MissingMessage(locale);
    return content.form;
  }

  return {
    say,
    direction: (locale) => form(locale).direction,
    has: (locale, id) => find(locale, id) !== undefined,
    words: (locale, id) => {
      const made = find(locale, id);
      const message = made?.getMessage(id);
      if (!made || !message) return [];
      const more = message.attributes['words'];
      const written = message.value ? [made.formatPattern(message.value, {}, [])] : [];
      return [...written, ...(more ? made.formatPattern(more, {}, []).split(';') : [])].map((word) =>
        word.trim(),
      );
    },
  };
}

/** A count that chooses plural forms by the language's rules, and is written without help from Intl. */
class Count extends FluentNumber {
  private readonly form: LanguageForm;
  constructor(value: number, form: LanguageForm) {
    super(value);
    this.form = form;
  }
  override toString(): string {
    return formatNumber(this.value, this.form);
  }
}
