import { describe, expect, it } from 'vitest';
import { readSentence } from '../../support/read-sentence.ts';

describe('working times', () => {
  it.each([
    ['Tjänsten är förlagd till dagtid.', ['day']],
    ['Du arbetar på natten.', ['night']],
    ['Arbetet är förlagt till kvällar och nätter.', ['night', 'evening']],
    ['Helgarbete ingår i tjänsten.', ['weekend']],
    ['Kvälls- och helgarbete förekommer.', ['weekend', 'evening']],
    ['Du arbetar nattskift.', ['shifts', 'night']],
    ['Nattjänstgöring ingår.', ['night']],
    ['Arbetet sker i treskift.', ['shifts']],
    [
      'Du följer ett rullande schema med dag, kväll, natt och helg.',
      ['shifts', 'night', 'weekend', 'evening', 'day'],
    ],
    ['Arbetstid: måndag–fredag 07.00–16.00.', ['day']],
    ['Arbetstiden är vardagar 8–17.', ['day']],
    ['Du arbetar var tredje helg.', ['weekend']],
    ['Arbetstid 14.00–23.00.', ['evening']],
    ['Arbetstid kl. 21–07.', ['night']],
    ['Du jobbar lördagar och söndagar.', ['weekend']],
    ['Schemat är kontorstid.', ['day']],
    ['Vi arbetar tvåskift med veckovis växling.', ['shifts']],
    ['Tjänsten innebär 3-skift.', ['shifts']],
    ['Arbetet är i femskift.', ['shifts']],
    ['Du går roterande schema.', ['shifts']],
    ['Som medarbetare arbetar du i skift.', ['shifts']],
    ['Nattpass förekommer i schemat.', ['night']],
    ['Du jobbar ständig natt.', ['night']],
    ['Arbete på natten ingår.', ['night']],
    ['Arbetet är schemalagt vardag, helg, dag och kväll.', ['weekend', 'evening', 'day']],
    ['Tvåskift, vecka 1 06.00-14.30, vecka 2 14.30-23.00.', ['shifts', 'evening', 'day']],
    ['Inga kvällar, nätter eller helger – du jobbar vardagar.', ['day']],
    ['Tjänsten är på 85 % med placering natt.', ['night']],
    ['Skiftgång förekommer.', ['shifts']],
    ['Vaken natt tillämpas.', ['night']],
    ['Arbetstider: dagtid 07.00–16.00, kväll 14.30–22.00 och natt 21.30–07.15.', ['night', 'evening', 'day']],
  ])('are read with their sentence: %s', (sentence, times) => {
    expect(readSentence(sentence).working).toEqual({ times, evidence: { sentence } });
  });

  it.each([
    'Tjänsten innebär inte arbete på helger.',
    'Vi ses i helgen!',
    'Stugan har plats för natten.',
    'Vi erbjuder skiftande arbetsuppgifter.',
    'Telefontider: vardagar 8–10.',
    'Du arbetar aldrig natt.',
    'Tjänsten är utan helgarbete.',
    'Butiken har öppet alla kvällar och helger.',
    'Avdelningen är öppen natt och dag.',
    'Intervjuer hålls på kvällstid 17–20.',
    'Framgång kommer inte över en natt.',
    'Du behöver skiftnyckel i arbetet.',
    'Vi skiftar fokus och arbetar med nya mål.',
    'Barnen i gruppen är 3–5 år.',
    'Du får 25–30 dagar semester.',
    'Ansök senast måndag kl. 16.00.',
    'Trevlig helg önskar vi som jobbar här!',
    'Vi arbetar på helgmottagningen.',
    'Hos oss slipper du jobba helger.',
    'Du är ledig på helger.',
    'Kvällar och helger är du ledig.',
    'Du slipper skift.',
    'Du möter barn som sover dåligt på natten.',
    'Sjukhuset har akutmottagning natt och dag.',
    'Medicin delas ut kväll och natt av sjuksköterska.',
    'Vi bedriver verksamhet dygnet runt.',
    'Butiken är öppen alla dagar 9–20 och du arbetar enligt schema.',
    'Du arbetar 3-4 pass i veckan.',
    'Arbetstid 38-40 timmar per vecka.',
    'Du är värd för gäster som stannar över natten.',
    'Lönen är 150–180 kr per timme när du jobbar hos oss.',
  ])('are not read from: %s', (sentence) => expect(readSentence(sentence).working).toBeUndefined());

  it('are not called day work when the sentence about nights cannot be quoted', () => {
    const text = 'Du arbetar dagtid. Om du vill jobba natt, ring Kim på 070-000 00 00.';
    expect(readSentence(text).working).toBeUndefined();
  });

  it('are not called day work for the days of the week alone, when nights stand elsewhere', () => {
    expect(readSentence('Du jobbar natt. Arbetstiden är måndag till fredag.').working?.times).toEqual([
      'night',
    ]);
  });

  it('come from all sentences, so that a weekend is not lost behind "dagtid"', () => {
    expect(readSentence('Tjänsten är på dagtid. Helgarbete kan förekomma.').working).toEqual({
      times: ['weekend', 'day'],
      evidence: { sentence: 'Tjänsten är på dagtid. … Helgarbete kan förekomma.' },
    });
  });
});
