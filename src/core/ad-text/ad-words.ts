import type { KnownMessageId } from '../message-id.ts';

/** A Swedish word of headlines, and the sentence that says in the reader's language what it means. */
export interface AdWord {
  readonly say: KnownMessageId & `ad-${string}`;
  /** As it is shown beside its meaning. */
  readonly word: string;
  /** How it stands in headlines, in lower case, by itself or within a compound. */
  readonly forms: readonly string[];
  /** Forms that only begin a compound, such as "skol" in "skolkök". */
  readonly joins?: readonly string[];
}

/** Those that headlines of ads hold most, and those that decide what kind of job it is. */
export const adWords: readonly AdWord[] = [
  { say: 'ad-substitute', word: 'vikariat', forms: ['vikariat', 'vikariatet', 'vikariats'] },
  { say: 'ad-substitute', word: 'vikarie', forms: ['vikarie', 'vikarier', 'vikarierande'] },
  { say: 'ad-permanent', word: 'tillsvidare', forms: ['tillsvidare', 'tills vidare'] },
  { say: 'ad-hourly', word: 'timanställd', forms: ['timanställd', 'timanställda'] },
  { say: 'ad-hourly', word: 'timanställning', forms: ['timanställning', 'timanställningar'] },
  { say: 'ad-hourly', word: 'timvikarie', forms: ['timvikarie', 'timvikarier', 'timvikariat'] },
  { say: 'ad-summer', word: 'sommar', forms: ['sommar', 'sommaren', 'sommarens'] },
  { say: 'ad-night', word: 'natt', forms: ['natt', 'natten', 'nätter', 'nattetid'] },
  { say: 'ad-evening', word: 'kväll', forms: ['kväll', 'kvällen', 'kvällar', 'kvälls'] },
  { say: 'ad-weekend', word: 'helg', forms: ['helg', 'helgen', 'helger'] },
  { say: 'ad-day', word: 'dag', forms: ['dag', 'dagtid', 'dagar'] },
  { say: 'ad-part-time', word: 'deltid', forms: ['deltid'], joins: ['deltids'] },
  { say: 'ad-full-time', word: 'heltid', forms: ['heltid'], joins: ['heltids'] },
  { say: 'ad-licensed', word: 'legitimerad', forms: ['legitimerad', 'legitimerade'] },
  { say: 'ad-licensed', word: 'leg.', forms: ['leg'] },
  { say: 'ad-home-care', word: 'hemtjänst', forms: ['hemtjänst', 'hemtjänsten'] },
  { say: 'ad-care-home', word: 'äldreboende', forms: ['äldreboende', 'äldreboendet', 'äldreboenden'] },
  { say: 'ad-care-home', word: 'särskilt boende', forms: ['särskilt boende', 'särskilda boenden'] },
  { say: 'ad-care-home', word: 'omsorgsboende', forms: ['omsorgsboende', 'omsorgsboenden'] },
  { say: 'ad-care-home', word: 'säbo', forms: ['säbo'] },
  { say: 'ad-elder-care', word: 'äldreomsorg', forms: ['äldreomsorg', 'äldreomsorgen'] },
  { say: 'ad-lss', word: 'LSS', forms: ['lss'] },
  {
    say: 'ad-preschool',
    word: 'förskola',
    forms: ['förskola', 'förskolan', 'förskolor'],
    joins: ['förskole'],
  },
  { say: 'ad-school', word: 'skola', forms: ['skola', 'skolan', 'skolor'], joins: ['skol'] },
  { say: 'ad-school', word: 'grundskola', forms: ['grundskola', 'grundskolan'] },
  { say: 'ad-manager', word: 'chef', forms: ['chef', 'chefer', 'enhetschef', 'enhetschefer'] },
  { say: 'ad-at-once', word: 'omgående', forms: ['omgående'] },
  { say: 'ad-driving-licence', word: 'körkort', forms: ['körkort'] },
  { say: 'ad-assistant-nurse', word: 'undersköterska', forms: ['undersköterska', 'undersköterskor'] },
  { say: 'ad-assistant-nurse', word: 'usk', forms: ['usk'] },
  { say: 'ad-teacher', word: 'lärare', forms: ['lärare'] },
  { say: 'ad-seller', word: 'säljare', forms: ['säljare'] },
  // Last, since they say least.
  { say: 'ad-wanted', word: 'sökes', forms: ['sökes'] },
  { say: 'ad-seeks', word: 'söker', forms: ['söker'] },
];

/** What a compound with one of the words may end in, and is then no other thing: "sommarjobb", "nattpass". */
export const plainEndings: ReadonlySet<string> = new Set(
  (
    'jobb jobbet jobbare arbete arbetet arbetare personal tjänst tjänsten tjänster tjänstgöring pass skift schema ' +
    'tid tider anställning anställningar anställd anställda medarbetare team teamet grupp gruppen vik'
  ).split(' '),
);
