import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content.ts';
import { loadSamples } from '../../src/samples/load-samples.ts';
import { registers } from '../support/ad.ts';

const today = '2026-11-24';
const { samples: written } = loadContent();
const samples = loadSamples(written, registers, today);

describe('the sample openings', () => {
  it('are many, in many rural municipalities, and each has its own id', () => {
    expect(samples.length).toBeGreaterThanOrEqual(66);
    expect(new Set(samples.map(({ municipality }) => municipality)).size).toBeGreaterThanOrEqual(28);
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    for (const one of samples)
      expect(registers.municipalities.byCode(one.municipality)?.rural, one.id).toBe(true);
  });

  it('are mostly permanent, and of every kind', () => {
    const permanent = samples.filter(({ permanence }) => permanence === 'permanent');
    expect(permanent.length / samples.length).toBeGreaterThanOrEqual(0.6);
    expect(new Set(samples.map(({ permanence }) => permanence))).toContain('seasonal');
    expect(samples.some(({ leadsToPermanent }) => leadsToPermanent)).toBe(true);
    expect(permanent.filter(({ leadsToPermanent }) => leadsToPermanent)).toEqual([]);
    expect(samples.some(({ working }) => working?.times.includes('night'))).toBe(true);
  });

  it('say that they are invented, and lead nowhere real', () => {
    for (const one of samples) {
      expect(one.source).toBe('sample');
      expect(one.employer, one.id).toMatch(/exempel/i);
      expect(one.apply.url).toMatch(/^https:\/\/example\.org\//);
      expect(one.apply.email).toBeUndefined();
    }
  });

  it('are open today, whatever day it is', () => {
    for (const day of ['2025-12-31', '2026-02-28', '2028-02-29']) {
      for (const one of loadSamples(written, registers, day)) {
        expect(one.publishedOn <= day && day <= one.openUntil, `${one.id} on ${day}`).toBe(true);
      }
    }
  });

  it('are refused when they name what no register knows, or a place that is not rural', () => {
    const [first] = written as Record<string, unknown>[];
    const load = (changes: object) => () => loadSamples([{ ...first, ...changes }], registers, today);
    expect(load({})).not.toThrow();
    expect(load({ municipality: '0180' })).toThrow(/rural/);
    expect(load({ occupation: 'no_such' })).toThrow(/unknown occupation/);
    expect(load({ surprise: true })).toThrow();
  });
});
