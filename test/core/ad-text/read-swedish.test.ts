import { describe, expect, it } from 'vitest';
import { readSentence } from '../../support/read-sentence.ts';

describe('Swedish is asked for', () => {
  it.each([
    ['Du har goda kunskaper i svenska i tal och skrift.', 'good'],
    ['Du behärskar svenska språket väl.', 'good'],
    ['Vi kräver att du kan tala och förstå svenska.', 'basic'],
    ['Grundläggande svenska räcker.', 'basic'],
    ['Du talar och skriver obehindrat på svenska.', 'fluent'],
    ['Flytande svenska och goda kunskaper i engelska.', 'fluent'],
    ['Flytande engelska samt goda kunskaper i svenska.', 'good'],
    ['Mycket goda kunskaper i det svenska språket, både muntligt och skriftligt.', 'fluent'],
    ['Svenska är ett krav.', 'unspecified'],
    ['Kunskaper i svenska och engelska krävs.', 'unspecified'],
    ['Du har svenska på lägst nivå B2.', 'good'],
    ['Godkänd i svenska som andraspråk 3 eller motsvarande.', 'fluent'],
    ['Det är viktigt att du kan uttrycka dig väl på svenska, andra språk är meriterande.', 'good'],
    ['Körkort är meriterande, men goda kunskaper i svenska är ett krav.', 'good'],
  ])('%s → %s', (sentence, level) =>
    expect(readSentence(sentence).swedish).toEqual({ level, evidence: { sentence } }),
  );

  it.each([
    'Vi ställer inga krav på kunskaper i svenska.',
    'Du behöver inte kunna svenska när du börjar.',
    'Svenska är inget krav.',
    'Goda kunskaper i svenska är meriterande.',
    'Det är ett plus om du talar svenska.',
    'Vi ser gärna att du talar svenska.',
    'Vi är ett svenskt bolag med svenska och utländska kunder.',
    'Du har god kännedom om den svenska marknaden.',
    'Du har goda kunskaper i svenska lagar och regler.',
    'Vi söker en lärare i svenska och engelska.',
    'Du undervisar i svenska som andraspråk.',
    'Du talar svenska eller engelska.',
    'Hos oss får du hjälp att lära dig svenska.',
    'Många av våra elever har inte goda kunskaper i svenska.',
    'Talar du svenska?',
    'Ansökan skrivs på svenska.',
    'Du bör kunna svenska.',
    'Vi talar svenska på jobbet men inga krav ställs.',
    'Det gör inget om du inte talar flytande svenska.',
    'Du behöver inte tala flytande svenska, det räcker att du förstår.',
    'Engelska räcker, svenska är ett plus.',
    'Kunskaper i finska eller samiska utöver svenska är meriterande.',
    'Du måste ha svenska som modersmål och tala svenska flytande.',
    'Du kommunicerar med svenska kunder och leverantörer.',
    'Vi samarbetar med Svenska kyrkan och talar om tro.',
  ])('not by: %s', (sentence) => expect(readSentence(sentence).swedish).toBeUndefined());

  it('not by what stands under "Meriterande"', () => {
    expect(readSentence('Meriterande:\n- Truckkort\n- Goda kunskaper i svenska').swedish).toBeUndefined();
    expect(
      readSentence('Meriterande:\n- Truckkort\n\nKrav:\n- Goda kunskaper i svenska').swedish?.level,
    ).toBe('good');
  });
});
