import type { FeedKind } from '../app/feed-ports.ts';
import { cleanText } from '../core/ad-text/clean-text.ts';
import { hashText } from '../core/hash-text.ts';
import type { Municipalities, Municipality } from '../core/municipality.ts';
import type { IsoDate } from '../core/screen.ts';
import { addDays, mondayOf } from '../core/stockholm.ts';
import { findLastDay, readFeedDate } from './feed-dates.ts';
import { readEmployment } from './feed-employment.ts';
import { isElsewhere, type StatedPlace } from './feed-place.ts';
import { type FeedItem, parseFeed } from './feed-xml.ts';
import { htmlToText } from './html-text.ts';

/** An entry as a form for `checkOpening`, which judges it; or a job in another municipality. */
export type FeedRow = {
  /** Its place in the feed, from 1. */
  readonly row: number;
  readonly headline: string;
  readonly reference?: string;
} & (
  | {
      readonly kind: 'form';
      readonly form: Readonly<Record<string, unknown>>;
      /** What the entry calls the work, the most telling first: the first that the registers know is meant. */
      readonly occupations: readonly string[];
    }
  | { readonly kind: 'elsewhere' }
);

export type ReadRows =
  | {
      readonly kind: FeedKind;
      /** How many entries there are, those included that are not read. */
      readonly size: number;
      readonly isWhole: boolean;
      readonly rows: () => Iterable<FeedRow>;
    }
  | { readonly kind: 'not_feed' };

export const mostEntries = 500;
/** What Teamtailor sends unless `per_page` asks for more. */
const teamtailorPage = 100;

/**
 * The jobs in the text of an RSS or Atom feed of this municipality. Teamtailor, ReachMee and Varbi are known by what
 * they add to RSS. Pure; never throws.
 */
export function readFeed(
  text: string,
  municipality: Municipality,
  municipalities: Pick<Municipalities, 'spellings'>,
  today: IsoDate,
): ReadRows {
  const items = parseFeed(text);
  if (!items) return { kind: 'not_feed' };
  const kind = kindOf(items, text);
  return {
    kind,
    size: items.length,
    isWhole: items.length <= mostEntries && !(kind === 'teamtailor' && items.length === teamtailorPage),
    *rows() {
      for (const [index, item] of items.slice(0, mostEntries).entries()) {
        const row = { row: index + 1, ...nameOf(item, kind) };
        if (isElsewhere(placesOf(item, kind), municipality, municipalities))
          yield { ...row, kind: 'elsewhere' };
        else yield { ...row, kind: 'form', ...toForm(item, kind, row, today) };
      }
    },
  };
}

function kindOf(items: readonly FeedItem[], text: string): FeedKind {
  if (text.includes('xmlns:tt="https://teamtailor.com') || items.some((item) => item.has('tt:locations')))
    return 'teamtailor';
  if (items.some((item) => item.has('CommAdSeqNo') || item.has('pubDateTo'))) return 'reachmee';
  const hosts = items.flatMap((item) => item.texts('link')).map((link) => hostOf(link));
  if (hosts.some((host) => host.endsWith('.varbi.com'))) return 'varbi';
  return /<feed[\s>]/.test(text.slice(0, 2000)) ? 'atom' : 'rss';
}

function nameOf(item: FeedItem, kind: FeedKind): { readonly headline: string; readonly reference?: string } {
  const given =
    (kind === 'reachmee' ? item.texts('CommAdSeqNo')[0] : undefined) ??
    item.texts('guid')[0] ??
    item.texts('id')[0] ??
    idInLink(linkOf(item));
  const title = cleaned(item.texts('title')[0] ?? '', 1000).replaceAll('\n', ' ');
  const reference = given?.replace(/\s+/g, ' ');
  return {
    headline: cut(title, 120),
    ...(reference ? { reference: reference.length <= 80 ? reference : hashText(reference) } : {}),
  };
}

function toForm(
  item: FeedItem,
  kind: FeedKind,
  { headline, reference }: { readonly headline: string; readonly reference?: string },
  today: IsoDate,
) {
  const link = linkOf(item);
  const html = ['content:encoded', 'content', 'description', 'summary'].flatMap((name) =>
    item.texts(name),
  )[0];
  const text = cleaned(html ?? '', 12_000);
  const published = ['pubDate', 'published', 'updated'].flatMap((name) => item.texts(name))[0];
  const publishedOn = published === undefined ? undefined : readFeedDate(published);
  const field = item.texts('employmentLevel')[0];
  const occupations = namesOfWork(item, headline);
  const form = {
    ...(reference ? { reference } : {}),
    ...(headline ? { headline } : {}),
    text,
    ...(occupations[0] ? { occupation: occupations[0] } : {}),
    employment: readEmployment({ field, title: headline, text }),
    // A day that is yet to come is when the feed will show it, and it shows it now.
    ...(publishedOn && publishedOn <= today ? { publishedOn } : {}),
    lastDay: lastDayOf(item, kind, { text, publishedOn, today }),
    apply: link ? { url: link } : {},
    ...(link ? { sourceUrl: link } : {}),
  };
  return { form, occupations };
}

/** As it is stated, even where that cannot be read: `checkOpening` then says so. */
function lastDayOf(
  item: FeedItem,
  kind: FeedKind,
  known: { readonly text: string; readonly publishedOn: IsoDate | undefined; readonly today: IsoDate },
): string {
  const { text, publishedOn, today } = known;
  const stated = kind === 'reachmee' ? item.texts('pubDateTo')[0] : undefined;
  if (stated !== undefined) return readFeedDate(stated) ?? stated;
  return findLastDay(text, publishedOn ?? today) ?? defaultLastDay(today);
}

/**
 * Where nobody says until when, a job is shown for as long as it stands in the feed: for at least another 30 days,
 * which move on once a week, so that nothing has to be written every day.
 */
export function defaultLastDay(today: IsoDate): IsoDate {
  return addDays(mondayOf(today), 36);
}

/**
 * Role, position, the title without what comes after the name of the work ("till hemtjänsten"), and all of it: a cook
 * "till ny restaurang" is a cook.
 */
function namesOfWork(item: FeedItem, headline: string): readonly string[] {
  const [head = ''] = headline.split(/[,(–|:/]| - | (?:till|på|i|vid|för|inom|med|sökes)(?= |$)/i);
  const named = [...item.texts('tt:role'), ...item.texts('Position'), head.trim(), headline];
  return [...new Set(named.map((name) => cut(name, 150)).filter(Boolean))];
}

function placesOf(item: FeedItem, kind: FeedKind): readonly StatedPlace[] {
  if (kind === 'teamtailor')
    return item.within('tt:locations', 'tt:location').map((place) => ({
      names: [...place.texts('tt:name'), ...place.texts('tt:city')],
      country: place.texts('tt:country')[0],
    }));
  if (kind === 'reachmee')
    return item.texts('Area2').map((name) => ({ names: [name], country: item.texts('country')[0] }));
  return [];
}

function linkOf(item: FeedItem): string | undefined {
  const [address] = [
    ...item.texts('link'),
    ...item.attributes('link', 'href', (other) => (other('rel') ?? 'alternate') === 'alternate'),
  ];
  return address;
}

/** `/jobs/1000002-socialsekreterare`, `jobID:900001`, `rmjob=4711`; else the whole address. */
function idInLink(link: string | undefined): string | undefined {
  return /(?:\/jobs\/|jobID:|rmjob=)(\d{1,20})/.exec(link ?? '')?.[1] ?? link;
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname : '';
}

/** Cut before it is cleaned, which takes long with what is made to take long, and after it, for it may grow. */
function cleaned(html: string, most: number): string {
  return cut(cleanText(cut(htmlToText(html.slice(0, 200_000)), most)), most);
}

/** At a word's end where that is near. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1).toWellFormed();
  const end = short.search(/\s\S*$/);
  return `${end > most - 40 ? short.slice(0, end) : short}…`;
}
