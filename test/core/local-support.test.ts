import { describe, expect, it } from 'vitest';
import { noSubscription } from '../../src/core/alerts/subscription.ts';
import type { Facts } from '../../src/core/facts.ts';
import { newSession } from '../../src/core/new-session.ts';
import { localSupportBeside, localSupportBlocks } from '../../src/core/screens/local-support.ts';
import type { LocalSupport } from '../../src/core/town.ts';
import { nothingRead } from '../../src/core/vacancy.ts';
import { makeTestApp } from '../support/test-app.ts';

const { app, database } = await makeTestApp({ vacancies: false });
const world = app.advisor.world('terminal');
database.close();

const rent: LocalSupport = {
  kind: 'double_rent_during_notice',
  name: 'Hyran under uppsägningen',
  url: 'https://example.se',
  statedOn: '2026-11-02',
};
const scene = (support: readonly LocalSupport[], facts: Facts = { home: '0127' }, locale = 'sv') => ({
  session: newSession(locale, world.today),
  facts,
  data: {
    ...nothingRead,
    towns: { '0127': { municipality: '0127', statedOn: '2026-11-02', localSupport: support } },
  },
  waiting: false,
  subscription: noSubscription,
  world,
});
const said = (...of: Parameters<typeof scene>) =>
  localSupportBlocks(scene(...of)).map((block) => ('say' in block ? block.say : block.kind));

describe('what the municipality of one’s home pays', () => {
  it('is told with its source and day, and that the municipality decides', () => {
    expect(said([rent])).toEqual([
      'local-title',
      'local-double_rent_during_notice',
      'local-decides',
      'source',
    ]);
    expect(localSupportBlocks(scene([rent])).at(-1)).toMatchObject({
      url: 'https://example.se',
      checkedOn: '2026-11-02',
      isStated: true,
    });
  });

  it('stands in Swedish too, where no speaker has read the language', () => {
    expect(localSupportBlocks(scene([rent], { home: '0127' }, 'so'))).toContainEqual(
      expect.objectContaining({ kind: 'original', say: 'local-double_rent_during_notice' }),
    );
  });

  it('quotes what has no kind of its own', () => {
    const other = { ...rent, kind: 'other', text: 'Vi ger 5 000 kr.' } as const;
    expect(said([other])).toEqual(['local-title', 'local-other', 'quote', 'local-decides', 'source']);
  });

  it('is a question past its last day, and after a year; on the day itself it holds', () => {
    expect(said([{ ...rent, until: '2026-11-23' }])).toEqual(['local-title', 'local-check', 'source']);
    expect(said([{ ...rent, statedOn: '2025-11-23' }])).toEqual(['local-title', 'local-check', 'source']);
    expect(said([{ ...rent, until: '2026-11-24', statedOn: '2025-11-24' }])).toContain('local-until');
  });

  it('is for those who live there', () => {
    expect(said([rent], { home: '0180' })).toEqual([]);
    expect(said([rent], {})).toEqual([]);
    expect(said([])).toEqual([]);
  });

  it('stands beside the rule that knows of none, and beside no other', () => {
    const visit = { ...rent, kind: 'study_visit' } as const;
    const beside = (id: string) => localSupportBeside(scene([rent, visit]), id);
    expect(beside('dubbel_hyra_kommun').filter(({ kind }) => kind === 'source')).toHaveLength(1);
    expect(beside('jobbpremie')).toEqual([]);
    expect(beside('constructor')).toEqual([]);
  });
});
