import { describe, expect, it } from 'vitest';
import type { AdChange } from '../../src/app/ad-ports.ts';
import { closeOpening, type Receiving, receiveOpenings } from '../../src/app/receive-openings.ts';
import { readAd } from '../../src/jobtech/to-vacancy.ts';
import { checkOpening } from '../../src/openings/check-opening.ts';
import { ad, place, registers } from '../support/ad.ts';
import { job } from '../support/openings-api.ts';
import { at, openStore, places, today } from './open-store.ts';

const text =
  'Du arbetar i hemtjänsten i en liten by där alla känner alla. Du hjälper äldre med mat, hygien och promenader, och du hör till en grupp som har arbetat länge tillsammans och tar hand om varandra.';
const storuman = registers.municipalities.byCode('2421');
const orgnr = storuman?.orgnr ?? '';

describe.each(places)('an opening and an ad of the same job (%s)', (where) => {
  const open = async () => {
    const { store } = await openStore(where);
    let ids = 0;
    const receiving: Receiving = {
      store,
      municipalities: registers.municipalities,
      newId: () => `opening${++ids}`,
      now: () => at + ids,
    };
    const check = (form: Record<string, unknown>) => {
      if (!storuman) throw new Error('no Storuman');
      const found = checkOpening(form, storuman, { ...registers, findOccupations: () => [] }, today);
      if (found.kind === 'bad') throw new Error(JSON.stringify(found.faults));
      return found;
    };
    const send = (...forms: readonly Record<string, unknown>[]) =>
      receiveOpenings(receiving, forms.map(check), { municipality: '2421', origin: 'api', reopens: true });
    const sync = (...changes: readonly AdChange[]) => store.applyAds('jobtech', changes, { at, today });
    const seen = async () =>
      (await store.read({ today, samples: false, candidates: { groups: 'all', limit: 100 } })).candidates;
    return { store, receiving, send, sync, seen };
  };
  const jobtechAd = (changes: Record<string, unknown> = {}): Extract<AdChange, { kind: 'ad' }> => {
    const record = ad({
      id: '29500001',
      description: { text },
      employer: { name: 'STORUMANS KOMMUN', organization_number: orgnr },
      workplace_address: place('2421'),
      application_deadline: '2026-12-20T23:59:59',
      last_publication_date: '2026-12-20T23:59:59',
      ...changes,
    });
    const reading = readAd(record, registers, today);
    if (reading.kind !== 'vacancy') throw new Error(JSON.stringify(reading));
    return { ...reading, kind: 'ad' };
  };
  const group = jobtechAd().vacancy.group;
  const same = (changes: Record<string, unknown> = {}) =>
    job({ text, occupation: group, housing: {}, moversWelcome: true, ...changes });

  it.each(['the ad', 'the opening'])(
    'with the same text become one vacancy when %s comes first',
    async (first) => {
      const { send, sync, seen } = await open();
      if (first === 'the ad') await sync(jobtechAd());
      await send(same());
      if (first === 'the opening') await sync(jobtechAd());
      const vacancies = await seen();
      expect(vacancies).toHaveLength(1);
      expect(vacancies[0]).toMatchObject({
        source: 'jobtech',
        places: jobtechAd().vacancy.places,
        additions: { statedOn: today, housing: {}, moversWelcome: true },
      });
    },
  );

  it('with the employer’s own reference become one vacancy, whatever the text', async () => {
    const { send, sync, seen } = await open();
    await sync(jobtechAd({ application_details: { reference: 'VO 2026/17' } }));
    await send(same({ text: 'En helt annan text om samma jobb.' }));
    expect(await seen()).toHaveLength(1);
    await send(same({ reference: 'VO-2026-18', text: 'En tredje text, om ett annat jobb.' }));
    expect(await seen()).toHaveLength(2);
  });

  it('live on without each other: the vacancy stays, under its own id, while one of them is open', async () => {
    const { send, sync, seen, receiving } = await open();
    await sync(jobtechAd());
    const sent = await send(same());
    const [before] = await seen();
    await sync({ kind: 'gone', sourceId: '29500001', isRemoved: true });
    expect(await seen()).toMatchObject([{ id: before?.id, source: 'opening' }]);
    if (sent.kind !== 'stored') throw new Error(sent.kind);
    await closeOpening(receiving, '2421', sent.results[0]?.stored.id ?? '', 'withdrawn');
    expect(await seen()).toEqual([]);
    await sync({ ...jobtechAd(), version: at + 1000 });
    const [after] = await seen();
    expect(after).toMatchObject({ id: before?.id, source: 'jobtech' });
    expect(after).not.toHaveProperty('additions');
  });

  it('a municipality adds to an ad by its number, and takes it back; the ad goes on', async () => {
    const { send, sync, seen, receiving } = await open();
    await sync(jobtechAd());
    const word = { reference: 'tillägg-1', enriches: '29500001', shiftCare: true };
    const sent = await send(word);
    expect(await seen()).toMatchObject([{ additions: { statedOn: today, shiftCare: true } }]);
    await sync({ ...jobtechAd({ headline: 'Ny rubrik' }), version: at + 1000 });
    expect(await seen()).toMatchObject([{ headline: 'Ny rubrik', additions: { shiftCare: true } }]);
    if (sent.kind !== 'stored') throw new Error(sent.kind);
    await closeOpening(receiving, '2421', sent.results[0]?.stored.id ?? '', 'withdrawn');
    const [after] = await seen();
    expect(after).not.toHaveProperty('additions');
    expect(await send({ ...word, reference: 'x', enriches: '404' })).toMatchObject({
      faults: [{ pointer: '/0/enriches', say: 'fault-ad-unknown' }],
    });
  });

  it('a municipality may not add to an ad that is about somewhere else', async () => {
    const { send, sync } = await open();
    await sync(jobtechAd({ workplace_address: place('2083'), employer: { name: 'Annan' } }));
    expect(await send({ reference: 'x', enriches: '29500001', moversWelcome: true })).toMatchObject({
      faults: [{ say: 'fault-ad-elsewhere' }],
    });
  });

  it('written at the same moment by the sync and by two municipalities’ systems, none loses the other', async () => {
    const { send, sync, seen } = await open();
    await Promise.all([
      sync(jobtechAd()),
      send(same(), same({ reference: 'B', text: 'Ett annat jobb.', headline: 'Ett annat jobb' })),
      send(same({ reference: 'C', text: 'Ett tredje jobb.', headline: 'Ett tredje jobb' })),
      sync(jobtechAd({ id: '29500002', description: { text: 'Något helt annat.' } })),
    ]);
    expect((await seen()).map(({ headline }) => headline).toSorted()).toHaveLength(4);
    const merged = (await seen()).filter(({ additions, source }) => source === 'jobtech' && additions);
    expect(merged).toHaveLength(1);
  });
});
