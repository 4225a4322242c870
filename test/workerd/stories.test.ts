import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startHranaServer } from '../../scripts/hrana-server.ts';
import { playStory } from '../support/play-story.ts';
import { hasSqld, startSqld } from '../support/start-sqld.ts';
import { stageInWorkerd } from './worker-stage.ts';

const folder = new URL('../stories/', import.meta.url);
const stories = readdirSync(folder).filter((file) => file.endsWith('.story.txt'));
const servers: Readonly<Record<string, () => Promise<{ url: string; stop: () => Promise<void> }>>> = {
  'our own libSQL server': async () => {
    const server = await startHranaServer({});
    return { url: server.url, stop: server.close };
  },
  ...(hasSqld ? { sqld: startSqld } : {}),
};

describe.each(Object.entries(servers))('over %s', (name, start) => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  // Every story over ours; every third over the server that others run.
  const told = name === 'sqld' ? stories.filter((_file, at) => at % 3 === 0) : stories;
  test.each(told)('%s reads in workerd as it does in Node', async (file) => {
    const script = readFileSync(new URL(file, folder), 'utf8');
    const transcript = await playStory(script, stageInWorkerd(inject('bundle'), server.url));
    expect(transcript).toBe(
      readFileSync(new URL(`transcripts/${file.replace('.story', '')}`, folder), 'utf8'),
    );
  });
});
