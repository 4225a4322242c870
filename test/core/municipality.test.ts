import { describe, expect, it, test } from 'vitest';
import { loadContent } from '../../src/content.ts';
import { findPlace } from '../../src/core/find-place.ts';
import { distanceKm, isNear, parseMunicipalities } from '../../src/core/municipality.ts';

const { data } = loadContent();
const municipalities = parseMunicipalities(data['municipalities'] ?? '', data['places'] ?? '');
const named = (text: string) => findPlace(municipalities, text).places.map(({ name }) => name);
const by = (name: string) => municipalities.all.find((one) => one.name === name)!; // Names of the register.

test('the register has all 290 municipalities in 21 counties, each found by its code and by its JobTech id', () => {
  expect(municipalities.all).toHaveLength(290);
  expect(municipalities.counties).toHaveLength(21);
  for (const one of municipalities.all) {
    expect(municipalities.byCode(one.code)).toBe(one);
    expect(municipalities.byJobtechId(one.jobtechId)).toBe(one);
    expect(one.code).toMatch(/^\d{4}$/);
    expect(one.county).toBe(one.code.slice(0, 2));
    expect(one.lat).toBeGreaterThan(55);
    expect(one.lat).toBeLessThan(69.1);
    expect(one.lon).toBeGreaterThan(10.9);
    expect(one.lon).toBeLessThan(24.2);
  }
});

test('the rural mark stands at 156 municipalities, Storuman among them and Stockholm not', () => {
  expect(municipalities.all.filter(({ rural }) => rural)).toHaveLength(156);
  expect(by('Storuman')).toMatchObject({ rural: true, taxReduction: true });
  expect(by('Stockholm')).toMatchObject({ rural: false, taxReduction: false });
});

test('distance is a straight line in whole kilometres, the same both ways', () => {
  expect(distanceKm(by('Stockholm'), by('Stockholm'))).toBe(0);
  expect(distanceKm(by('Stockholm'), by('Göteborg'))).toBe(distanceKm(by('Göteborg'), by('Stockholm')));
  expect(Math.abs(distanceKm(by('Stockholm'), by('Göteborg')) - 397)).toBeLessThan(6);
  expect(isNear(by('Malmö'), by('Lund'))).toBe(true);
  expect(isNear(by('Malmö'), by('Kiruna'))).toBe(false);
});

describe('a place is understood', () => {
  it('by its own name, each of the 290, and is then alone', () => {
    for (const { name } of municipalities.all)
      if (name !== 'Habo' && name !== 'Varberg') expect(named(name), name).toEqual([name]);
  });

  it('with or without its marks: Håbo is one place, "habo" may be two', () => {
    expect(named('Håbo')).toEqual(['Håbo']);
    expect(named('jag bor i Håbo')).toEqual(['Håbo']);
    expect(named('habo')).toEqual(expect.arrayContaining(['Habo', 'Håbo']));
    expect(named('Vårberg')).toEqual(['Stockholm']);
    expect(named('varberg')).toEqual(expect.arrayContaining(['Varberg', 'Stockholm']));
  });

  it.each([
    ['botkyrka', 'Botkyrka'],
    ['BOTKYRKA KOMMUN', 'Botkyrka'],
    ['i Malmo', 'Malmö'],
    ['Orebro', 'Örebro'],
    ['jag bor i Botkyrka', 'Botkyrka'],
    ['Jag bor i Botkyrka, med mina barn.', 'Botkyrka'],
    ['Sodertalje', 'Södertälje'],
    ['Södertelje', 'Södertälje'],
    ['botkirka', 'Botkyrka'],
    ['Norköping', 'Norrköping'],
    ['Åkersberga', 'Österåker'],
    ['sthlm', 'Stockholm'],
    ['gbg', 'Göteborg'],
    ['Goeteborg', 'Göteborg'],
    ['Vaesteraas', 'Västerås'],
    ['Rinkeby', 'Stockholm'],
    ['rosengard', 'Malmö'],
    ['Hjällbo, Göteborg', 'Göteborg'],
    ['Sätra, Gävle', 'Gävle'],
    ['Ö-vik', 'Örnsköldsvik'],
    ['i Åre', 'Åre'],
    ['ستوكهولم', 'Stockholm'],
    ['في مالمو', 'Malmö'],
    ['سودرتاليا', 'Södertälje'],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });
});

test('a name that two places have is asked about', () => {
  expect(named('Sätra')).toEqual(expect.arrayContaining(['Stockholm', 'Gävle']));
  expect(named('Andersberg')).toEqual(expect.arrayContaining(['Halmstad', 'Gävle']));
});

test('an everyday word in a sentence is not a place', () => {
  expect(named('we are new here')).not.toContain('Åre');
  expect(named('jag vill vara anonym')).not.toContain('Vara');
});

test.each(['', ' ', 'x', '12345', '🙂🙂', 'xqzwvk', 'hej hej hej'])(
  'nothing is guessed from "%s"',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

test('every other name in the table of places leads to its municipality', () => {
  const lines = (data['places'] ?? '').split('\n').slice(1);
  const rows = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  expect(rows.length).toBeGreaterThan(300);
  for (const [place = '', of = ''] of rows) expect(named(place), place).toContain(of);
});

test.each(['måla', 'bostad', 'jag söker bostad', 'mala min'])('"%s" is a word, and no place', (text) => {
  expect(findPlace(municipalities, text).isSure).toBe(false);
});

test('what is only heard is asked about where two places sound alike, and a beginning where it is short', () => {
  expect(findPlace(municipalities, 'sörtälje')).toMatchObject({ isSure: false });
  expect(named('sörtälje')).toEqual(expect.arrayContaining(['Norrtälje', 'Södertälje']));
  expect(findPlace(municipalities, 'tens')).toMatchObject({ isSure: false });
  expect(findPlace(municipalities, 'أسكن في إستوكهولم')).toMatchObject({ isSure: true });
});

test.each([
  'کوردستان',
  'لە کوردستان',
  'كردستان',
  'در کردستان',
  'serlêdan',
  'min serlêdan kir',
  'فهرست',
  'predan',
  'brandkår',
])('"%s" only sounds like a place within a municipality, and is not taken for it', (text) => {
  expect(findPlace(municipalities, text).isSure).toBe(false);
});

test.each([
  ['Ume', 'Umeå'],
  ['göt', 'Göteborg'],
])('three letters are a beginning to ask about: %s', (text, place) => {
  expect(named(text)).toContain(place);
  expect(findPlace(municipalities, text).isSure).toBe(false);
});
