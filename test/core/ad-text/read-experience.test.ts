import { describe, expect, it } from 'vitest';
import { readSentence } from '../../support/read-sentence.ts';

describe('no experience is needed', () => {
  it.each([
    'Ingen tidigare erfarenhet krävs.',
    'Inga förkunskaper behövs.',
    'Du behöver inte ha någon erfarenhet av vård.',
    'Erfarenhet är meriterande men inget krav.',
    'Tidigare erfarenhet är inte ett krav.',
    'Vi anställer oavsett tidigare erfarenhet.',
    'Sök både med och utan erfarenhet.',
    'Du kan vara nyexaminerad eller ha arbetat länge.',
    'Vi välkomnar dig som är ny i yrket.',
    'Erfarenhet krävs inte.',
    'Tidigare erfarenhet av arbetet är inte nödvändig eftersom vi lär upp dig.',
    'Vi ser helst att du har erfarenhet men det är inget krav.',
    'Vi söker både erfarna och oerfarna medarbetare.',
  ])('is read with its sentence: %s', (sentence) =>
    expect(readSentence(sentence).noExperience).toEqual({ sentence }),
  );

  it.each([
    'Tidigare erfarenhet krävs.',
    'Du har erfarenhet av vård.',
    'Erfarenhet är meriterande.',
    'Ingen högskoleutbildning krävs.',
    'Du behöver inte ha körkort.',
    'Du har minst två års erfarenhet, men chefserfarenhet är inget krav.',
    'Vi är ett erfaret team och ställer inga krav på klädsel.',
    'Har du erfarenhet från restaurang är det ett plus.',
    'Ingen erfarenhet av truck krävs, men du har minst fem års erfarenhet av lager.',
    'Har du ingen erfarenhet av yrket krävs det att du har utbildning.',
    'Vi har ingen erfarenhet av skador.',
    'Utan erfarenhet av ledarskap kan du inte söka.',
    'Vi lägger inte så stor vikt vid erfarenhet som vid personlighet.',
  ])('is not read from: %s', (sentence) => expect(readSentence(sentence).noExperience).toBeUndefined());

  it('is not said when the ad asks for experience elsewhere', () => {
    expect(
      readSentence('Du har minst tre års erfarenhet av kök. Erfarenhet av bageri är inget krav.')
        .noExperience,
    ).toBeUndefined();
    expect(
      readSentence('Erfarenhet av bageri är inget krav.\nMeriterande:\n- Minst tre års erfarenhet av kök')
        .noExperience,
    ).toBeDefined();
  });
});

describe('training on the job', () => {
  it.each([
    'Vi utbildar dig på plats.',
    'Du får en gedigen utbildning i början.',
    'Vi lär upp dig.',
    'Vi ger dig en gedigen introduktion och utbildning på våra maskiner.',
    'Vi utbildar dig till bussförare och står för kostnaden.',
    'Upplärning sker på arbetsplatsen.',
    'Du börjar med två veckors introduktion tillsammans med en kollega.',
    'Inskolning och bredvidgång ingår.',
    'Du får en introduktion med egen mentor.',
    'Resten lär du dig hos oss.',
    'Alla nya går vår introduktionsutbildning.',
    'Företaget utbildar dig till montör.',
  ])('is read with its sentence: %s', (sentence) =>
    expect(readSentence(sentence).trainedOnTheJob).toEqual({ sentence }),
  );

  it.each([
    'Du har en gedigen utbildning.',
    'Relevant utbildning krävs.',
    'Vi erbjuder goda möjligheter till vidareutbildning.',
    'Du ansvarar för inskolning av nya barn.',
    'Du utbildar kollegor i systemet.',
    'Ingen upplärning ges.',
    'Vi utbildar vuxna i hela landet.',
    'Utbildning inom vård är meriterande.',
    'Du får tid för kompetensutveckling.',
    'Som lärare handleder du elever under deras upplärning.',
    'Du är grundutbildad sjuksköterska.',
    'Vi kan inte erbjuda någon utbildning.',
    'Barnets inskolning planeras med vårdnadshavare.',
    'Förskolan har en grundlig inskolning för barnen.',
    'Eleven får utbildning hos dig.',
    'Som instruktör ger du våra deltagare praktisk utbildning.',
    'Vi erbjuder introduktion, handledning och fortbildning.',
    'Skolan erbjuder utbildning i årskurs 1–9.',
    'Vi erbjuder utbildning för vuxna.',
    'Universitetet erbjuder utbildning och forskning.',
    'Vi ger utbildning i första hjälpen till våra kunder.',
    'Löpande utbildningar erbjuds våra medlemmar.',
    'Du ansvarar för introduktion och inskolning av vikarier.',
  ])('is not read from: %s', (sentence) => expect(readSentence(sentence).trainedOnTheJob).toBeUndefined());
});
