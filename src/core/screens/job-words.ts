import { isFresh, saidOn } from '../said.ts';
import type { Block, IsoDate, Mark, Text } from '../screen.ts';
import { tongueNames } from '../tongue.ts';
import type { Vacancy } from '../vacancy.ts';
import { contactWords } from './town-words.ts';

/** On the card of a job: when it begins and what is spoken there, and whose word that is. */
export function cardWords({ additions }: Vacancy, today: IsoDate): readonly Block[] {
  if (!additions) return [];
  const { startsOn, workLanguages = [], statedOn } = additions;
  const languages = tongueNames(workLanguages);
  const lines: Block[] = [
    ...(startsOn ? [{ kind: 'text', say: 'card-starts', args: { date: { date: startsOn } } } as const] : []),
    ...(languages.list.length > 0
      ? [{ kind: 'text', say: 'card-spoken', args: { languages } } as const]
      : []),
  ];
  return lines.length > 0
    ? [...lines, { kind: 'small', say: 'card-said', args: { said: saidOn(statedOn, today) } }]
    : [];
}

/** Whom to ask about a job, about a home for those who take it, and what is done for them. */
export function jobWords({ additions }: Vacancy, today: IsoDate): readonly Text[] {
  if (!additions) return [];
  const { contact, housing, helpWithMoving, statedOn } = additions;
  const said = saidOn(statedOn, today);
  return [
    ...(contact
      ? [{ say: 'town-contact-job', args: { contact: contactWords(contact), said } } as const]
      : []),
    ...(housing?.contact
      ? [{ say: 'town-housing-job', args: { contact: contactWords(housing.contact), said } } as const]
      : []),
    ...(helpWithMoving ? [{ say: 'reason-welcome-help', args: { said } } as const] : []),
  ];
}

/** Care for children at odd hours, where it is said of this very job. */
export function jobCare({ additions }: Vacancy, today: IsoDate): readonly ({ readonly mark: Mark } & Text)[] {
  if (additions?.shiftCare === undefined) return [];
  const { shiftCare, statedOn } = additions;
  const mark = !isFresh(statedOn, today) ? 'unknown' : shiftCare ? 'met' : 'missing';
  const say = shiftCare ? 'town-shift-care-job' : 'town-no-shift-care-job';
  return [{ mark, say, args: { said: saidOn(statedOn, today) } }];
}
