import type { Browser } from 'playwright-core';
import { content, knowledge } from '../../test/support/test-app.ts';
import { type Stop, screens } from '../gallery/screens.ts';
import { arrange } from './chapters.ts';
import { readGlossary } from './glossary.ts';
import { renderReview } from './page.tsx';
import { sentencesOf } from './sentences.ts';
import { takePictures } from './take-pictures.ts';

/**
 * The page on which a speaker reads a language, as one file. Where only some screens are wanted it holds what stands on
 * them: of the other sentences nobody knows where they stand.
 */
export async function makeReview(
  browser: Browser,
  options: {
    readonly language: string;
    /** The language of the page's own words. */
    readonly words: 'sv' | 'en';
    readonly isWanted: (stop: Stop) => boolean;
    readonly onPicture?: () => void;
  },
): Promise<string> {
  const { language: code, words, isWanted, onPicture } = options;
  const taken = await takePictures(browser, code, isWanted, onPicture);
  const sentences = sentencesOf(code, content.locales).filter(
    ({ id }) => screens.every(isWanted) || taken.pictures.some(({ places }) => places.has(id)),
  );
  return renderReview({
    ...{ speaker: knowledge.speaker, words },
    language: { code, name: knowledge.languages.find((one) => one.code === code)?.name ?? code },
    chapters: arrange(sentences, taken),
    glossary: readGlossary(code),
  });
}
