import { describe, expect, it } from 'vitest';
import { readSentence } from '../../support/read-sentence.ts';

describe('a driving licence is asked for', () => {
  it.each([
    ['B-körkort är ett krav.', ['B']],
    ['Du behöver ha körkort och tillgång till bil.', ['B']],
    ['Krav: körkort klass C och giltigt YKB.', ['C']],
    ['Du har CE-körkort och några års vana av tung trafik.', ['CE']],
    ['Körkort med behörighet B krävs då resor ingår.', ['B']],
    ['Vi söker dig med C- eller CE-körkort.', ['C', 'CE']],
    ['Körkort B samt truckkort.', ['B']],
    ['Du måste ha D-körkort.', ['D']],
    ['Manuellt körkort (B) är ett krav, C-körkort är meriterande.', ['B']],
    ['Du har BE-körkort.', ['other']],
    ['God svenska i tal och skrift samt C-körkort.', ['C']],
  ])('%s → %j', (sentence, classes) =>
    expect(readSentence(sentence).licence).toEqual({ classes, evidence: { sentence } }),
  );

  it.each([
    'Vi kräver inte körkort.',
    'Körkort är inget krav.',
    'B-körkort är meriterande.',
    'Det är en fördel om du har körkort.',
    'Du har gärna körkort.',
    'Du bör ha körkort eller bo nära oss.',
    'Truckkort krävs.',
    'Har du körkort?',
    'Vi bekostar ditt C-körkort.',
    'Vi hjälper dig att ta körkort.',
    'Du följer elever som ska ta körkort.',
    'Inget krav på körkort eller egen bil.',
    'Innehar du körkort är det positivt.',
    'Om du saknar körkort kan du cykla.',
    'Du som saknar körkort är också välkommen.',
    'Körkort underlättar.',
    'Körkort är bra att ha.',
    'Vi hjälper dig med både körkort och bostad.',
    'Utan körkort går det bra med buss till arbetet.',
    'Vi utbildar trafiklärare i körkortsteori.',
  ])('not by: %s', (sentence) => expect(readSentence(sentence).licence).toBeUndefined());

  it('not by what stands under "Meriterande" or "Vi ser gärna"', () => {
    expect(readSentence('Meriterande:\n• Erfarenhet av kök\n• B-körkort').licence).toBeUndefined();
    expect(readSentence('Vi ser gärna att du har:\n• B-körkort').licence).toBeUndefined();
    expect(readSentence('Krav för tjänsten:\n• B-körkort').licence?.classes).toEqual(['B']);
  });
});
