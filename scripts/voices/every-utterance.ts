import { FluentResource } from '@fluent/bundle';
import type { Content } from '../../src/content-form.ts';
import type { Args } from '../../src/core/screen.ts';
import type { Knowledge } from '../../src/knowledge.ts';
import { pause } from '../../src/voice/read-aloud.ts';
import { inWords, numbersInWords, swedish, utterancesOf } from '../../src/voice/utterance.ts';

/** The sentences of screens that can be heard, by their names. */
const heard = [
  /^q-/,
  /^consent-(?!declined|again)/,
  /^language-drafted$/,
  /^(?:card|number|lane|reason|reasons|town-tongue|tongue|licence|left-none)-/,
  /^(?:any-work|did-you-mean|offer-ask|shared-hello|chosen|gone.*|said-on|said-long-ago|listen-rest)$/,
];
/** Between them they have every plural form of our languages. */
const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100];

/** Everything that a language's voice may have to say, each once. */
export function everyUtterance(locale: string, content: Content, knowledge: Knowledge): readonly string[] {
  const { voices, occupations, municipalities } = knowledge;
  const form = voices.form(locale);
  if (!form?.voice) return [];
  const sentences = Object.values(content.locales[locale]?.areas ?? {})
    .flatMap((area) => new FluentResource(area).body)
    .filter(({ id }) => heard.some((name) => name.test(id)))
    .flatMap(({ id, value }) =>
      argsFor(JSON.stringify(value)).flatMap((args) => utterancesOf({ say: id, args }, locale, voices) ?? []),
    );
  const groups = occupations.groups.map(({ ssyk }) => voices.names.occupation(ssyk, locale));
  const places = [...municipalities.all, ...municipalities.counties].map(({ name }) => ({
    voice: swedish,
    words: name,
  }));
  const values = [...form.months, form.currency, form.voice.to].flatMap((words) => inWords(words, locale));
  const own = [...sentences, ...groups, ...places, ...values].filter(({ voice }) => voice === locale);
  return [...new Set([pause, ...own.map(({ words }) => words), ...numbersInWords(form.voice)])].toSorted();
}

/** Values for a sentence: every combination of counts where it chooses by a count, and something for the rest. */
function argsFor(pattern: string): readonly Args[] {
  const names = (of: RegExp) => [...new Set([...pattern.matchAll(of)].map(([, name = '']) => name))];
  const chosenBy = names(/"type":"select","selector":\{"type":"var","name":"(\w+)"/g);
  const others = names(/"type":"var","name":"(\w+)"/g).filter((name) => !chosenBy.includes(name));
  const rest: Args = Object.fromEntries(others.map((name) => [name, { municipality: '0180' }]));
  return chosenBy.reduce<readonly Args[]>(
    (made, name) => made.flatMap((args) => counts.map((count) => ({ ...args, [name]: count }))),
    [rest],
  );
}
