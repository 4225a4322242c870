import { FluentResource } from '@fluent/bundle';
import type { LocaleFiles } from '../../src/content-form.ts';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];
type Expression = Exclude<Element, string>;

/** How much longer than Swedish every sentence becomes: about what the longest of our languages takes. */
const longer = 0.6;
const accents: Readonly<Record<string, string>> = {
  ...{ a: 'à', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', å: 'ǻ', ä: 'ǟ', ö: 'ȫ' },
  ...{ A: 'À', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', Y: 'Ý', Å: 'Ǻ', Ä: 'Ǟ', Ö: 'Ȫ' },
};

/**
 * A language that nobody speaks, made from a real one: every sentence accented and 60 % longer, its variables and
 * choices kept. What people may type stays as it is.
 */
export function lengthen(files: LocaleFiles, name: string): LocaleFiles {
  return {
    form: { ...(files.form as object), name, readBySpeaker: false },
    areas: Object.fromEntries(Object.entries(files.areas).map(([area, ftl]) => [area, lengthenArea(ftl)])),
    occupations: files.occupations
      .split('\n')
      .map((line) => {
        const [code, name, ...rest] = line.split('\t');
        return name === undefined ? line : [code, lengthenText(name), ...rest].join('\t');
      })
      .join('\n'),
  };
}

/** Accents, and more words after the last letter, so that what stands around the text stays where it was. */
export function lengthenText(text: string): string {
  const accented = [...text].map((sign) => accents[sign] ?? sign).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return text;
  const more = 'óóóóóó '.repeat(text.length).slice(0, Math.ceil(text.trim().length * longer));
  return accented.replace(/(\p{L})(?!.*\p{L})/su, (last) => `${last} ${more.trimEnd()}`);
}

function lengthenArea(ftl: string): string {
  return new FluentResource(ftl).body
    .map(({ id, value, attributes }) =>
      [
        value === null ? `${id} =` : `${id} = ${write(value, true)}`,
        ...Object.entries(attributes).map(([name, words]) => `    .${name} = ${write(words, false)}`),
      ].join('\n'),
    )
    .join('\n');
}

function write(pattern: Pattern, isLengthened: boolean): string {
  const elements: readonly Element[] = typeof pattern === 'string' ? [pattern] : pattern;
  const text = elements
    .map((element) => {
      if (typeof element === 'string') return writeText(isLengthened ? lengthenText(element) : element);
      return `{ ${writeExpression(element, isLengthened)} }`;
    })
    .join('');
  // Whatever it begins with is text, then.
  return `{ "" }${text}`;
}

function writeText(text: string): string {
  return text.replaceAll('\n', '\n    { "" }');
}

function writeExpression(expression: Expression, isLengthened: boolean): string {
  switch (expression.type) {
    case 'var':
      return `$${expression.name}`;
    case 'str':
      return JSON.stringify(expression.value);
    case 'num':
      return String(expression.value);
    case 'mesg':
      return expression.name;
    case 'select': {
      const { selector, variants, star } = expression;
      const lines = variants.map(({ key, value }, at) => {
        return `    ${at === star ? '*' : ''}[${key.value}] ${write(value, isLengthened)}`;
      });
      return `${writeExpression(selector, isLengthened)} ->\n${lines.join('\n')}\n    `;
    }
    default:
      throw new Error(`Swedish has no ${expression.type} so far`);
  }
}
