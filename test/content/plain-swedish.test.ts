import { FluentBundle, FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { content } from '../support/test-app.ts';

/** Names and words that people meet on letters count as short: they are what they are. */
const terms =
  /arbetsförmedling\w*|försäkringskass\w*|försörjningsstöd\w*|skatteverk\w*|naturvårdsverk\w*|landsbygd\w*|kommun\w*|legitimation\w*|undersköterska\w*|vårdbiträde\w*|folkbokför\w*|arbetsgivar\w*|introduktionsjobb\w*|nystartsjobb\w*|etableringsjobb\w*|studiestartsstöd\w*|hemutrustningslån\w*|flyttningsbidrag\w*|vuxenutbildning\w*|yrkeshögskol\w*|inflyttarservice\w*|bostadsbidrag\w*|hyresnämnd\w*|kronofogd\w*|socialstyrelse\w*|jobbstimulans\w*|jobbpremie\w*|länsstyrelse\w*/gi;

/** Björnsson's readability index: words a sentence, plus the share of words longer than six letters. */
function lix(text: string): number {
  const sentences = text.split(/[.!?:]+/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

test.each(Object.keys(content.locales['sv']?.areas ?? {}))('%s is plain Swedish: LIX below 30', (area) => {
  const bundle = new FluentBundle('sv', { useIsolating: false });
  const resource = new FluentResource(content.locales['sv']?.areas[area] ?? '');
  bundle.addResource(resource);
  const sentences = resource.body
    .map(({ id }) => bundle.getMessage(id)?.value)
    .flatMap((value) => (value ? [bundle.formatPattern(value, {}, [])] : []))
    .filter((text) => /[.?]$/.test(text));
  expect(
    lix(
      sentences
        .join(' ')
        .replace(/\{\$\w+\}/g, 'x')
        .replace(terms, 'namn'),
    ),
  ).toBeLessThan(30);
});
