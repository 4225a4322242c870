import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playStory } from '../support/play-story.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.story.txt'));

test.each(files)('%s', { timeout: 30_000 }, async (file) => {
  const transcript = await playStory(readFileSync(new URL(file, folder), 'utf8'));
  await expect(transcript).toMatchFileSnapshot(`transcripts/${file.replace('.story', '')}`);
});
