import type { Args, Text } from '../../src/core/screen.ts';
import { chapters, type Chapter as ScreenChapter } from '../gallery/screens.ts';
import type { Box } from './find-places.ts';
import { examplesOf } from './forms.ts';
import type { Sentence } from './sentences.ts';
import type { Pictures, ScreenPicture } from './take-pictures.ts';

/** Sentences that belong together, in the order in which a person meets them. */
export interface Chapter {
  readonly name: ScreenChapter | 'work';
  readonly groups: readonly Group[];
}

/** What stands on one screen and on none before it; or what stands on no picture. */
export interface Group {
  /** Counted through all chapters, from one. */
  readonly number?: number;
  readonly sentences: readonly PlacedSentence[];
}

export interface PlacedSentence extends Sentence {
  /** Each of its forms. */
  readonly forms: readonly Text[];
  readonly places: readonly Place[];
}

export interface Place {
  readonly picture: ScreenPicture;
  readonly box: Box;
}

/** Where a sentence belongs that stands on no picture. */
const chapterOfArea: Readonly<Record<string, Chapter['name']>> = {
  ...{
    intake: 'questions',
    jobs: 'card',
    ads: 'card',
    town: 'card',
    map: 'card',
    reasons: 'reasons',
    support: 'support',
  },
  ...{ plan: 'plan', alerts: 'alerts', chat: 'menu', web: 'web', poster: 'poster' },
  ...{ language: 'work', occupations: 'work' },
};

/** A sentence that stands everywhere, such as a button, needs no more than a few pictures. */
const mostPlaces = 4;

export function arrange(sentences: readonly Sentence[], { pictures, seen }: Pictures): readonly Chapter[] {
  const inOrder = pictures.toSorted(
    (a, b) => chapters.indexOf(a.stop.chapter) - chapters.indexOf(b.stop.chapter),
  );
  const placed = sentences.map((sentence) => place(sentence, inOrder, seen.get(sentence.id) ?? {}));
  let number = 0;
  return ([...chapters, 'work'] as const).map((name): Chapter => {
    const onScreens = inOrder
      .filter(({ stop }) => stop.chapter === name)
      .flatMap((picture): readonly Group[] => {
        const here = placed
          .filter((one) => chapterOfArea[one.area] !== 'work' && one.places[0]?.picture === picture)
          .toSorted((a, b) => (a.places[0]?.box.y ?? 0) - (b.places[0]?.box.y ?? 0));
        return here.length > 0 ? [{ number: ++number, sentences: here }] : [];
      });
    const others = placed.filter(
      (one) => chapterOfArea[one.area] === name && (name === 'work' || one.places.length === 0),
    );
    return { name, groups: [...onScreens, ...(others.length > 0 ? [{ sentences: others }] : [])] };
  });
}

function place(sentence: Sentence, pictures: readonly ScreenPicture[], seen: Args): PlacedSentence {
  const places = pictures.flatMap((picture): readonly Place[] => {
    const box = picture.places.get(sentence.id);
    return box ? [{ picture, box }] : [];
  });
  return {
    ...sentence,
    forms: examplesOf(sentence, seen).map(sentence.text),
    places: places.slice(0, mostPlaces),
  };
}
