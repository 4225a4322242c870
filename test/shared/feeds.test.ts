import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge.ts';
import { makeFeedReader } from '../../src/openings/check-feed.ts';
import { content } from '../support/test-app.ts';

const knowledge = readKnowledge(content);
const readFeed = makeFeedReader({
  ...knowledge,
  findOccupations: (text) => knowledge.findOccupations('sv', text),
});

it.each([
  ['teamtailor', '1783', ['good', 'good']],
  ['reachmee', '2463', ['good']],
  ['reachmee', '2421', ['elsewhere']],
  ['varbi', '2421', ['good']],
] as const)('the %s sample, for %s', (name, municipality, expected) => {
  const file = new URL(`../../../shared/data/feeds/${name}_sample.rss.xml`, import.meta.url);
  const reading = readFeed(readFileSync(file, 'utf8'), municipality, '2026-11-24');
  expect(reading.kind).toBe(name);
  if (reading.kind !== 'not_feed') expect([...reading.entries].map(({ kind }) => kind)).toEqual(expected);
});
