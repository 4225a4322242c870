import { readFileSync } from 'node:fs';
import { type Findings, readText } from '../../src/core/ad-text/read-text.ts';
import { sentencesOf } from '../../src/core/ad-text/sentences.ts';
import { isUnsuitable } from '../../src/core/ad-text/unsuitable.ts';

/** What is labelled and found, column by column of the labels: "-" for nothing, "yes", or a level, or classes. */
const readings: Readonly<Record<string, (found: Findings, text: string) => string>> = {
  leads_to_permanent: ({ leadsToPermanent }) => yes(leadsToPermanent),
  help_with_housing: ({ helpWithHousing }) => yes(helpWithHousing),
  help_with_moving: ({ helpWithMoving }) => yes(helpWithMoving),
  swedish: ({ swedish }) => yes(swedish),
  swedish_level: ({ swedish }) => swedish?.level ?? '-',
  licence: ({ licence }) => licence?.classes.join(',') ?? '-',
  day: ({ working }) => yes(working?.times.includes('day')),
  evening: ({ working }) => yes(working?.times.includes('evening')),
  night: ({ working }) => yes(working?.times.includes('night')),
  weekend: ({ working }) => yes(working?.times.includes('weekend')),
  shifts: ({ working }) => yes(working?.times.includes('shifts')),
  no_experience: ({ noExperience }) => yes(noExperience),
  trained: ({ trainedOnTheJob }) => yes(trainedOnTheJob),
  unsuitable: (_found, text) => yes(sentencesOf(text).some((sentence) => isUnsuitable(sentence.text))),
};

export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly isHeldOut: boolean;
  readonly finding: string;
  readonly labelled: string;
  readonly found: string;
  /** The sentence quoted for it. */
  readonly quoted: string;
}

const shared = new URL('../../../shared/data/', import.meta.url);
const here = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The 126 ads. Half of them, by the last digit of the id, were not looked at while the reader was made. */
export function readAds(): readonly Reading[] {
  const ads = readFileSync(new URL('ads/jobtech-ads-2025-09.jsonl', shared), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const texts = new Map(ads.map((ad): [string, string] => [ad.id, ad.description.text]));
  return compare(here('ad-text-labels.tsv'), texts, (id) => Number.parseInt(id.slice(-1), 16) % 2 === 1);
}

/** 48 Swedish postings of 2020, numbered as in their file, for what few of the ads say. */
export function readPostings(): readonly Reading[] {
  const postings: readonly { description: string }[] = JSON.parse(
    readFileSync(new URL('feeds/schemaorg-jobpostings-2020.json', shared), 'utf8'),
  );
  const texts = new Map(postings.map(({ description }, at): [string, string] => [String(at), description]));
  return compare(here('posting-text-labels.tsv'), texts, () => true);
}

function compare(
  labels: string,
  texts: ReadonlyMap<string, string>,
  isHeldOut: (id: string) => boolean,
): readonly Reading[] {
  const [heading = '', ...lines] = labels.trim().split('\n');
  const columns = heading.split('\t');
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const id = cells[0] ?? '';
    const text = texts.get(id) ?? '';
    const findings = readText(text);
    const label = (column: string) => cells[columns.indexOf(column)] ?? '-';
    return Object.entries(readings).map(([finding, read]): Reading => {
      const level = label('swedish');
      const labelled =
        finding === 'swedish' ? yes(level !== '-') : finding === 'swedish_level' ? level : label(finding);
      const found = read(findings, text);
      return {
        id,
        text,
        isHeldOut: isHeldOut(id),
        finding,
        labelled,
        found,
        quoted: found === '-' ? '' : quotedFor(findings, finding),
      };
    });
  });
}

/** The finding that stands behind each row of the table. */
export const rowsOf: Readonly<Record<keyof Findings, readonly string[]>> = {
  leadsToPermanent: ['leads_to_permanent'],
  helpWithHousing: ['help_with_housing'],
  helpWithMoving: ['help_with_moving'],
  swedish: ['swedish', 'swedish_level'],
  licence: ['licence'],
  working: ['day', 'evening', 'night', 'weekend', 'shifts'],
  noExperience: ['no_experience'],
  trainedOnTheJob: ['trained'],
};

export function quotedIn(findings: Findings): readonly (readonly [string, string])[] {
  return Object.entries(findings).map(([name, found]) => [
    name,
    'sentence' in found ? found.sentence : found.evidence.sentence,
  ]);
}

function quotedFor(findings: Findings, finding: string): string {
  const name = Object.entries(rowsOf).find(([, rows]) => rows.includes(finding))?.[0];
  return quotedIn(findings).find(([one]) => one === name)?.[1] ?? '';
}

function yes(found: unknown): string {
  return found ? 'yes' : '-';
}

export interface Row {
  readonly finding: string;
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** Different sentences among the right ones: the same employer often writes the same ad. */
  readonly sentences: number;
}

export function tableOf(readings: readonly Reading[]): readonly Row[] {
  const findings = [...new Set(readings.map(({ finding }) => finding))];
  return findings.map((finding) => {
    const of = readings.filter((one) => one.finding === finding);
    const right = of.filter(({ labelled, found }) => found !== '-' && found === labelled);
    return {
      finding,
      labelled: of.filter(({ labelled }) => labelled !== '-').length,
      found: of.filter(({ found }) => found !== '-').length,
      right: right.length,
      sentences: new Set(right.map(({ quoted }) => quoted.toLowerCase().replace(/[^\p{L}\d]+/gu, ' '))).size,
    };
  });
}
