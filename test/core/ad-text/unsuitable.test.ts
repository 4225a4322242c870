import { describe, expect, it } from 'vitest';
import { isUnsuitable } from '../../../src/core/ad-text/unsuitable.ts';
import { readSentence } from '../../support/read-sentence.ts';

describe('an unsuitable demand', () => {
  it.each([
    'Vi söker en kvinna till kassan.',
    'Vi ser gärna manliga sökande.',
    'Kvinnlig personlig assistent sökes.',
    'Du är en tjej som gillar service.',
    'Du ska vara mellan 20 och 35 år.',
    'Du får gärna vara 25–40 år gammal.',
    'Du är ung och hungrig.',
    'Medlemskap i Svenska kyrkan krävs.',
    'Du är bekännande kristen.',
    'Svenska som modersmål är ett krav.',
    'Du är född i Sverige.',
    'Du talar svenska utan brytning.',
    'Du måste vara man.',
  ])('is recognised: %s', (sentence) => expect(isUnsuitable(sentence)).toBe(true));

  it.each([
    'Vi söker dig oavsett kön, ålder och religion.',
    'Assistent sökes till en ung man i Storuman.',
    'Du arbetar med barn mellan 1 och 5 år.',
    'Du måste ha fyllt 18 år.',
    'Vi strävar efter jämn könsfördelning och välkomnar alla.',
    'Du har minst 5 års erfarenhet.',
    'Du undervisar i modersmål.',
    'Tillsammans utgör vi ett ungt team.',
    'Man arbetar i par.',
    'Du möter kvinnor och män i alla åldrar.',
    'Du har bakgrund inom handel.',
    'Vi är mellan 20 och 30 medarbetare.',
  ])('is not seen in: %s', (sentence) => expect(isUnsuitable(sentence)).toBe(false));

  it.each([
    'Du arbetar natt hos en kvinna i 40-årsåldern.',
    'Vår kund är en 29-årig kille som behöver dig med B-körkort.',
  ])('and whoever is cared for is not described either: %s', (sentence) =>
    expect(readSentence(sentence)).toEqual({}),
  );

  it.each([
    'Du ska vara en kvinna med B-körkort.',
    'Du är mellan 20 och 30 år och talar flytande svenska.',
    'Vi söker en tjej som kan jobba kvällar, ingen erfarenhet krävs och vi utbildar dig.',
    'För rätt kille finns möjlighet till fast anställning, vi ser gärna en man.',
  ])('is never quoted, whatever else the sentence says: %s', (sentence) =>
    expect(readSentence(sentence)).toEqual({}),
  );
});
