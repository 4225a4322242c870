import { describe, expect, it, test } from 'vitest';
import { loadContent } from '../../src/content.ts';
import { bridges, regulatedGroup, regulationOf } from '../../src/core/regulation.ts';

const names = (loadContent().data['occupations'] ?? '')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([, label = '', group = '']) => ({ label, group }));
const statusOf = (occupationLabel: string, group: string, headline = '') =>
  regulationOf({ occupationLabel, group, headline }).status;
/** Every occupation of the register by its name. */
const inRegister = (label: string) => {
  const found = names.find((one) => one.label === label);
  if (!found) throw new Error(`"${label}" is not in the register`);
  return regulationOf({ occupationLabel: label, group: found.group, headline: '' });
};

describe('the 22 health occupations and animal care need legitimation', () => {
  it.each([
    ['Apotekare', true],
    ['Arbetsterapeut', false],
    ['Audionom', false],
    ['Barnmorska', true],
    ['Biomedicinsk analytiker/BMA', false],
    ['Dietist', false],
    ['Fysioterapeut', false],
    ['Hälso- och sjukvårdskurator', false],
    ['Kiropraktor', false],
    ['Logoped', false],
    ['Läkare', true],
    ['Naprapat', false],
    ['Optiker', false],
    ['Ortopedingenjör', false],
    ['Psykolog', false],
    ['Psykoterapeut', false],
    ['Receptarie', true],
    ['Röntgensjuksköterska', false],
    ['Sjukhusfysiker', false],
    ['Sjuksköterska, grundutbildad', false],
    ['Tandhygienist', false],
    ['Tandläkare', true],
    ['Veterinär', true],
    ['Djursjukskötare', false],
  ])('%s (only the licensed may do the work: %s)', (label, exclusive) => {
    expect(inRegister(label)).toMatchObject({ status: 'licence', credential: 'legitimation', exclusive });
  });

  it('and so does every name in the register made from one of theirs, wherever it stands', () => {
    const stems =
      /(?:läkare|(?<!under)sjuksköterska|(?:distrikts|skol|företags)sköterska|barnmorska|psykolog|fysioterapeut|arbetsterapeut|apotekare|veterinär)(?:,|$| inom)/i;
    const made = names.filter(({ label }) => stems.test(label));
    expect(made.length).toBeGreaterThan(70);
    for (const { label, group } of made) expect(statusOf(label, group), label).toBe('licence');
  });

  it('of which animal care is Jordbruksverket’s and the rest Socialstyrelsen’s', () => {
    expect(inRegister('Veterinär').authority).toBe('Jordbruksverket');
    expect(inRegister('Psykolog')).toMatchObject({ authority: 'Socialstyrelsen', health: true });
  });
});

describe('not closed without legitimation', () => {
  it.each([
    'Kurator',
    'Laboratorieassistent',
    'Steriltekniker',
    'Ortopedtekniker',
    'Tandtekniker',
    'Osteopat',
    'Vårdbiträde',
    'Barnskötare',
    'Elevassistent',
    'Personlig assistent',
    'Boendestödjare',
    'Tandsköterska',
    'Apotekstekniker',
    'Medicinsk sekreterare',
    'Optikerassistent',
    'Sjuksköterskestuderande',
    'Läkarstuderande',
    'Veterinärstudent',
    'Fysiker',
  ])('%s', (label) => {
    expect(inRegister(label).status).toBe('open');
  });

  it('any student', () => {
    for (const { label, group } of names.filter((one) => /studerande$|student$/.test(one.label)))
      expect(statusOf(label, group), label).toBe('open');
  });
});

test('for undersköterska the title is closed and the work is open, in both of its groups', () => {
  for (const { label, group } of names.filter((one) => /undersköterska/i.test(one.label)))
    expect(statusOf(label, group), label).toBe('title');
  expect(regulatedGroup('5321').status).toBe('title');
  expect(statusOf('Vårdbiträde', '5330', 'Undersköterska till hemtjänsten')).toBe('title');
  expect(statusOf('Vårdbiträde', '5330', 'Undersköterska eller vårdbiträde')).toBe('open');
});

describe('a headline speaks where the name is silent', () => {
  it('as for a counsellor who has to be licensed', () => {
    expect(statusOf('Kurator', '2662', 'Legitimerad kurator till vårdcentralen')).toBe('licence');
    expect(statusOf('Kurator', '2662', 'Skolkurator')).toBe('open');
    expect(regulationOf({ group: '2662', headline: 'Hälso- och sjukvårdskurator' }).status).toBe('licence');
  });

  it('as for an ad filed under the wrong group', () => {
    expect(statusOf('Vårdbiträde', '5330', 'Leg. sjuksköterska sökes')).toBe('licence');
    expect(statusOf('Vårdbiträde', '5330', 'Du som är ej legitimerad sjuksköterska')).toBe('open');
  });

  it('and the name wins over a mention', () => {
    expect(statusOf('Medicinsk sekreterare', '4117', 'Läkarsekreterare nära våra läkare')).toBe('open');
    expect(regulationOf({ group: '5323', headline: 'Steriltekniker' }).status).toBe('open');
  });
});

test('teachers without a licence are limited; mother-tongue and vocational teachers are not', () => {
  for (const label of ['Förskollärare', 'Ämneslärare, 7-9', 'Speciallärare', 'SFI-lärare'])
    expect(inRegister(label), label).toMatchObject({ status: 'limited', credential: 'teacher_licence' });
  for (const label of ['Modersmålslärare i grundskolan', 'Yrkeslärare', 'Folkhögskolelärare', 'Lekterapeut'])
    expect(inRegister(label).status, label).toBe('open');
});

test.each([
  ['Bussförare', 'driver_proof', 'ykb'],
  ['Fjärrbilsförare', 'driver_proof', 'ykb'],
  ['Taxiförare', 'driver_proof', 'taxi'],
  ['Väktare', 'permit', 'guard'],
  ['Installationselektriker', 'permit', 'electrician'],
  ['Truckförare', 'training_proof', 'truck'],
  ['Ordningsvakt', 'permit', undefined],
  ['Kyltekniker', 'permit', undefined],
  ['Fastighetsmäklare', 'permit', undefined],
  ['Spårvagnsförare', 'open', undefined],
  ['Kock', 'open', undefined],
])('%s: %s (%s)', (label, status, credential) => {
  const regulation = label === 'Kock' ? regulationOf({ group: '5120', headline: label }) : inRegister(label);
  expect(regulation.status).toBe(status);
  expect(regulation.credential).toBe(credential);
});

test('someone who names a licensed group is asked, also where its name is only "other physicians"', () => {
  for (const ssyk of ['2219', '2221', '2271', '2281', '3212', '3240'])
    expect(regulatedGroup(ssyk).status, ssyk).toBe('licence');
  for (const ssyk of ['2662', '3214', '2111', '5330']) expect(regulatedGroup(ssyk).status, ssyk).toBe('open');
});

describe('bridges', () => {
  const groups = [...new Set(names.map(({ group }) => group))];

  it('lead from every licensed health group and from teachers', () => {
    for (const ssyk of groups)
      if (regulatedGroup(ssyk).health && regulatedGroup(ssyk).status === 'licence')
        expect(bridges(ssyk), ssyk).not.toEqual([]);
    for (const ssyk of ['2330', '2341', '2342', '2343', '2351'])
      expect([...bridges(ssyk)].toSorted()).toEqual(['5311', '5312']);
  });

  it('never lead to work that is itself closed, and always to a group that exists', () => {
    for (const ssyk of groups)
      for (const to of bridges(ssyk)) {
        expect(groups).toContain(to);
        expect(['open', 'title'], `${ssyk} to ${to}`).toContain(regulatedGroup(to).status);
      }
  });

  it('go to the nearest work first', () => {
    expect(bridges('2281')[0]).toBe('5227');
    expect(bridges('2260')[0]).toBe('5350');
    expect(bridges('2221')).toEqual(['5330', '5321', '5343', '5342']);
    expect(bridges('7111')).toEqual([]);
  });
});
