import { fold } from '../core/normalise.ts';
import { type Tongue, tongues } from '../core/tongue.ts';

/** The language that a Swedish or English name, or a code, stands for. */
export function languageOf(written: string): Tongue | undefined {
  const said = fold(written);
  return byName.get(said) ?? tongues.find((one) => one === said);
}

const names: Readonly<Record<Tongue, readonly string[]>> = {
  sv: ['svenska', 'swedish'],
  en: ['engelska', 'english'],
  ar: ['arabiska', 'arabic'],
  so: ['somaliska', 'somali'],
  fa: ['persiska', 'farsi', 'persian'],
  prs: ['dari'],
  ti: ['tigrinska', 'tigrinja', 'tigrinya'],
  ckb: ['sorani', 'kurdiska sorani', 'centralkurdiska'],
  kmr: ['kurmanji', 'kurmandji', 'kurdiska kurmanji', 'nordkurdiska'],
  tr: ['turkiska', 'turkish'],
  bs: ['bosniska', 'bosnian'],
  hr: ['kroatiska', 'croatian'],
  sr: ['serbiska', 'serbian'],
  pl: ['polska', 'polish'],
  es: ['spanska', 'spanish'],
  uk: ['ukrainska', 'ukrainian'],
  ru: ['ryska', 'russian'],
  sq: ['albanska', 'albanian'],
  th: ['thai', 'thailändska'],
  fi: ['finska', 'finnish'],
  am: ['amarinja', 'amhariska', 'amharic'],
  ps: ['pashto', 'pastho'],
  syr: ['syriska', 'assyriska', 'syrianska'],
  fr: ['franska', 'french'],
  de: ['tyska', 'german'],
  ro: ['rumänska', 'romanian'],
  no: ['norska', 'norwegian'],
  da: ['danska', 'danish'],
  vi: ['vietnamesiska', 'vietnamese'],
  zh: ['kinesiska', 'mandarin', 'chinese'],
  sgn: ['teckenspråk', 'svenskt teckenspråk', 'sign language'],
};

const byName: ReadonlyMap<string, Tongue> = new Map(
  tongues.flatMap((tongue) => names[tongue].map((name) => [fold(name), tongue] as const)),
);
