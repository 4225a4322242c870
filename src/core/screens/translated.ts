import { textOfAd } from '../ad-text/text-of-ad.ts';
import { findVacancy, readsIn, type Scene } from '../scene.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import { translatorAddress } from '../translator-address.ts';
import type { Vacancy } from '../vacancy.ts';
import { back, button } from './buttons.ts';
import { goneScreen } from './gone.ts';

/** What an ad says, in Swedish and as a machine translates it. Where that failed: why not, and the way to another service. */
export function translatedScreen(scene: Scene): Screen {
  const vacancy = findVacancy(scene, scene.session.view.args?.['id']);
  if (!vacancy) return goneScreen(scene);
  const translated = isSwedish(scene) ? undefined : scene.translated;
  const sent = textOfAd(vacancy);
  const quotes = (sent.length > 0 ? sent : [vacancy.headline]).flatMap((text, at): readonly Block[] => {
    const own = translated?.[at];
    return [{ kind: 'quote', text }, ...(own ? [{ kind: 'translation', text: own } as const] : [])];
  });
  return {
    id: 'translated',
    place: 'new',
    blocks: [
      { kind: 'title', say: 'verbatim', args: { text: { occupation: vacancy.group } } },
      ...(sent.length > 0 ? remark(scene) : []),
      ...quotes,
      ...toTranslator(scene, vacancy),
    ],
    rows: [
      ...(translated || isSwedish(scene) ? [] : [translateHere(scene, vacancy)]),
      [{ ...button('button-apply', tap('apply', vacancy.id)), style: 'primary' }],
      [back],
    ],
  };
}

function remark(scene: Scene): readonly Block[] {
  if (isSwedish(scene)) return [];
  if (scene.translated) return [{ kind: 'small', say: 'ad-machine' }];
  const isSpoken = scene.world.translatesTo?.(scene.session.locale) !== false;
  return [{ kind: 'text', say: isSpoken ? 'ad-not-translated' : 'ad-not-spoken' }];
}

function isSwedish(scene: Scene): boolean {
  return readsIn(scene) === 'sv';
}

/** Asks for the translation: nobody translates unasked, since it costs. Only in languages that are translated here. */
export function translateHere(scene: Scene, vacancy: Vacancy): readonly Button[] {
  const isSpoken = scene.world.translatesTo?.(readsIn(scene)) === true;
  const isOffered = isSpoken && textOfAd(vacancy).length > 0;
  return isOffered ? [button('ad-translate', tap('translate', vacancy.id))] : [];
}

/** The way to a public translator with the words of the ad. */
export function toTranslator(scene: Scene, vacancy: Vacancy): readonly Block[] {
  const url = translatorAddress(vacancy, readsIn(scene));
  return url === undefined ? [] : [{ kind: 'link', say: 'ad-translator', url }];
}

/** What of the headline is explained, under it. */
export function headlineWords(scene: Scene, vacancy: Vacancy): readonly Block[] {
  const explained = scene.world.explainHeadline(readsIn(scene), vacancy);
  if (explained.length === 0) return [];
  const list = explained.map(({ word, meaning }) => ({
    say: 'ad-word' as const,
    args: { word: { text: word }, meaning },
  }));
  return [{ kind: 'small', say: 'ad-words', args: { words: { list } } }];
}
