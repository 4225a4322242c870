import { FluentResource } from '@fluent/bundle';
import type { LocaleFiles } from '../../src/content-form.ts';

/** Swedish sentences that this language says otherwise: on its pages they are faults. */
export function swedishSentences(
  swedish: LocaleFiles | undefined,
  other: LocaleFiles | undefined,
): readonly string[] {
  const own = new Set(wholeSentences(other));
  return wholeSentences(swedish).filter((sentence) => sentence.length > 6 && !own.has(sentence));
}

/** Those without variables. */
function wholeSentences(files: LocaleFiles | undefined): readonly string[] {
  return Object.values(files?.areas ?? {}).flatMap((ftl) =>
    new FluentResource(ftl).body.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
}
