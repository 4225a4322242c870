import { type Findings, readText } from '../../src/core/ad-text/read-text.ts';

/** What is read when a sentence stands in the middle of a small Swedish ad. */
export function readSentence(sentence: string): Findings {
  return readText(
    `Vi är ett litet team som söker en kollega.\n${sentence}\nVälkommen att söka till oss på orten!`,
  );
}
