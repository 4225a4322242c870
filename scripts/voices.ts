// Makes what is heard: `npm run voices`, or `npm run voices -- ar fa` for some languages. No network, some minutes; with
// `--missing` only what is not recorded yet, where no spelling for the engine has changed.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadContent } from '../src/content.ts';
import { readKnowledge } from '../src/knowledge.ts';
import { packetSeconds, readClips, writeClips } from '../src/voice/clips.ts';
import { everyUtterance } from './voices/every-utterance.ts';
import { record } from './voices/record.ts';
import { startEngine } from './voices/speech-engine.ts';
import { readSpoken } from './voices/spoken.ts';

const content = loadContent();
const knowledge = readKnowledge(content);
const isMissingOnly = process.argv.includes('--missing');
const wanted = process.argv.slice(2).filter((code) => code !== '--missing');
const folder = new URL('../voices/', import.meta.url);
const say = await startEngine();

for (const { code } of knowledge.languages) {
  const voice = knowledge.voices.form(code)?.voice;
  if (!voice || (wanted.length > 0 && !wanted.includes(code))) continue;
  const path = new URL(`voice-${code}.clips`, folder);
  const kept = isMissingOnly && existsSync(path) ? readClips(readFileSync(path)) : undefined;
  const spoken = readSpoken(code);
  const clips = new Map(
    everyUtterance(code, content, knowledge).map((words) => [
      words,
      kept?.(words) ?? record(words, code, voice, spoken, say),
    ]),
  );
  const file = writeClips(clips);
  writeFileSync(path, file);
  const seconds = [...clips.values()].reduce((sum, { length }) => sum + length * packetSeconds, 0);
  console.log(
    `${code}: ${clips.size} recordings, ${Math.round(seconds)} s, ${(file.length / 1024).toFixed(0)} KiB`,
  );
}
// They are served from where installation puts them.
await import('./big-files.mjs');
