import type { DrivingLicence, Evidence, Swedish, Vacancy } from '../vacancy.ts';
import { readLeadsToPermanent } from './read-employment.ts';
import { readNoExperience, readTrainedOnTheJob } from './read-experience.ts';
import { readLicence } from './read-licence.ts';
import { readHelpWithHousing, readHelpWithMoving } from './read-moving.ts';
import { readSwedish } from './read-swedish.ts';
import { readWorking } from './read-working.ts';
import { sentencesOf } from './sentences.ts';

/** What an ad's Swedish text says, each with the sentence that says it. What is missing was not said. */
export interface Findings {
  readonly leadsToPermanent?: Evidence;
  readonly helpWithHousing?: Evidence;
  readonly helpWithMoving?: Evidence;
  readonly swedish?: Swedish;
  readonly licence?: DrivingLicence;
  readonly working?: NonNullable<Vacancy['working']>;
  readonly noExperience?: Evidence;
  readonly trainedOnTheJob?: Evidence;
}

/**
 * What may be shown: read right in at least nine of ten real ads (docs/reading-ads.md, checked by test/shared). The
 * rest is read and counted, and has no place in a vacancy until more ads have been labelled.
 */
export const shown = [
  'leadsToPermanent',
  'helpWithHousing',
  'swedish',
  'licence',
  'working',
  'noExperience',
  'trainedOnTheJob',
] as const satisfies readonly (keyof Findings)[];

export function readShown(text: string): Pick<Findings, (typeof shown)[number]> {
  const findings = readText(text);
  return Object.fromEntries(shown.flatMap((name) => (findings[name] ? [[name, findings[name]]] : [])));
}

/** Reads a text of any length once. A text in another language says nothing rather than something wrong. */
export function readText(text: string): Findings {
  if (!isSwedish(text)) return {};
  const sentences = sentencesOf(text);
  const findings = {
    leadsToPermanent: readLeadsToPermanent(sentences),
    helpWithHousing: readHelpWithHousing(sentences),
    helpWithMoving: readHelpWithMoving(sentences),
    swedish: readSwedish(sentences),
    licence: readLicence(sentences),
    working: readWorking(sentences),
    noExperience: readNoExperience(sentences),
    trainedOnTheJob: readTrainedOnTheJob(sentences),
  };
  return Object.fromEntries(Object.entries(findings).filter(([, found]) => found !== undefined));
}

/** By small words that only one of the languages has: English, Norwegian and Danish ads come too. */
function isSwedish(text: string): boolean {
  return (text.match(swedish)?.length ?? 0) >= (text.match(others)?.length ?? 0);
}

const swedish = /\b(?:och|att|som|med|dig|vi|av|du)\b/gi;
const others = /\b(?:the|and|you|with|for|our|are|of|og|ikke|jeg|af)\b/gi;
