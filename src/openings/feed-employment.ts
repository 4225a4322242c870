import type { Permanence } from '../core/vacancy.ts';

/**
 * How long a job lasts, where something says so: the field for it, the title, or a sentence of the text that is
 * about the form of employment. Anything that may mean two things is 'unknown': nobody guesses.
 */
export function readEmployment(said: {
  readonly field?: string | undefined;
  readonly title: string;
  readonly text: string;
}): Permanence {
  const ofField = said.field === undefined ? 'unknown' : kindOf(said.field);
  if (ofField !== 'unknown') return ofField;
  const ofTitle = kindOf(said.title);
  if (ofTitle !== 'unknown') return ofTitle;
  const sentences = [...said.text.matchAll(about)].map(([, stated, alone = '']) => kindOf(stated ?? alone));
  const [first = 'unknown', ...others] = new Set(sentences.filter((kind) => kind !== 'unknown'));
  return others.length === 0 ? first : 'unknown';
}

/** "Anställningsform: Tillsvidare", "Tjänsten är ett vikariat", "Vikariat på heltid." */
const about =
  /(?:anställningsform|anställningstyp|typ av anställning|form of employment|employment type|(?:tjänsten|anställningen|det) är (?:en|ett)?)[ :\n]*([^.\n]{3,60})|(?:^|[.\n] ?)((?:vikariat|tillsvidareanställning|visstidsanställning|säsongsanställning|timanställning)[^.\n]{0,30})(?=[.\n]|$)/gi;

function kindOf(words: string): Permanence {
  const said = words.toLowerCase();
  // What may come of a job is not what it is.
  if (/möjlighet|chans|kan (?:komma|leda|övergå)|övergå|leda till|på sikt|därefter/.test(said))
    return 'unknown';
  if (/säsong|sommarjobb|sommarvik|semestervik|feriejobb|seasonal/.test(said)) return 'seasonal';
  const kinds = [
    ...(/tillsvidare|tills vidare|fast (?:anställning|tjänst)|permanent/.test(said) ? ['permanent'] : []),
    ...(/vikari(?!epool)|visstid|tidsbegräns|projektanställ|temporary|fixed[- ]term/.test(said)
      ? ['temporary']
      : []),
    ...(/timanställ|timvik|timavlön|behovsanställ|springvik|on[- ]call/.test(said) ? ['on_call'] : []),
  ] as const;
  if (kinds.includes('on_call') && !kinds.includes('permanent')) return 'on_call';
  return kinds.length === 1 ? ((kinds[0] ?? 'unknown') as Permanence) : 'unknown';
}
