import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Arg, Text } from '../core/screen.ts';
import { stockholmTime } from '../core/stockholm.ts';
import { formatDate, formatNumber, inDigits, type LanguageForm } from './format.ts';
import type { Leaf, Piece, Speaker } from './speaker.ts';

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
/** Stands around the place of a value while a sentence is taken apart; never in a sentence itself. */
const mark = '\ue000';
/** Stands around a sentence within a sentence meanwhile. */
const seam = '\ue001';

type WriteLeaf = (arg: Leaf, locale: string) => string;

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

  /** The sentence with its values filled in: composite ones by their own sentences, the rest as `leaf` says. */
  function fill(locale: string, text: Text, leaf: WriteLeaf, isApart = false): string {
    const spoken = find(locale, text.say);
    const made = spoken ?? find(source, text.say);
    const pattern = made?.getMessage(text.say)?.value;
    if (!made || !pattern) throw new MissingMessage(`${locale}: ${text.say}`);
    const own = spoken ? locale : source;
    const values = Object.fromEntries(
      Object.entries(text.args ?? {}).map(([name, arg]) => [name, fillArg(own, arg, leaf, isApart)]),
    );
    return made.formatPattern(pattern, values, []);
  }

  function fillArg(locale: string, arg: Arg, leaf: WriteLeaf, isApart: boolean): FluentVariable {
    const inside = (item: Arg) => String(fillArg(locale, item, leaf, isApart));
    if (typeof arg === 'object' && 'list' in arg) return inList(arg.list.map(inside), form(locale));
    if (typeof arg === 'object' && 'lines' in arg) return arg.lines.map(inside).join('\n');
    if (typeof arg === 'object' && 'say' in arg) {
      const sentence = fill(locale, arg, leaf, isApart);
      return isApart ? `${seam}${sentence}${seam}` : sentence;
    }
    const written = leaf(arg, locale);
    // A count chooses the plural form, however it is written.
    return typeof arg === 'number' ? new Count(arg, written) : written;
  }

  function write(arg: Leaf, locale: string): string {
    if (typeof arg === 'number') return formatNumber(arg, form(locale));
    if ('text' in arg) return arg.text;
    if ('sek' in arg) return `${formatNumber(arg.sek, form(locale))}\u00a0${form(locale).currency}`;
    if ('date' in arg) return formatDate(arg.date, form(locale));
    if ('year' in arg) return inDigits(String(arg.year), form(locale));
    if ('time' in arg) return inDigits(stockholmTime(arg.time), form(locale));
    if ('occupation' in arg) return names.occupation(arg.occupation, locale);
    if ('municipality' in arg) return names.municipality(arg.municipality);
    return names.county(arg.county);
  }

  function pieces(locale: string, text: Text): readonly Piece[] {
    const leaves: { readonly arg: Leaf; readonly locale: string }[] = [];
    const filled = fill(
      locale,
      text,
      (arg, own) => `${mark}${leaves.push({ arg, locale: own }) - 1}${mark}`,
      true,
    );
    return filled
      .split(mark)
      .flatMap((part, at) => (at % 2 === 0 ? part.split(seam) : (leaves[Number(part)] ?? part)))
      .filter((piece) => piece !== '');
  }

  function form(locale: string): LanguageForm {
    const content = locales[locale] ?? locales[source];
    if (!content) throw new MissingMessage(locale);
    return content.form;
  }

  return {
    say: (locale, text) => fill(locale, text, write),
    pieces,
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

/** One after the other. From right to left each is a part by itself: Latin names would else turn the whole list round. */
function inList(items: readonly string[], { listComma, direction }: LanguageForm): string {
  if (direction === 'ltr') return items.join(listComma);
  return `\u2067${items.map((item) => `\u2068${item}\u2069`).join(listComma)}\u2069`;
}

/** A count that chooses plural forms by the language's rules, and is written without help from Intl. */
class Count extends FluentNumber {
  private readonly written: string;
  constructor(value: number, written: string) {
    super(value);
    this.written = written;
  }
  override toString(): string {
    return this.written;
  }
}
