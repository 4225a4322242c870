import * as z from 'zod';
import type { ImportRow } from '../app/plan-import.ts';
import { hashText } from '../core/hash-text.ts';
import type { Municipalities, Municipality } from '../core/municipality.ts';
import type { Fault } from '../core/opening/fault.ts';
import { placesIn } from './place-of-address.ts';
import { employmentOf, readCell } from './read-cells.ts';
import { mostBytes } from './read-grids.ts';

/**
 * schema.org JobPostings as they are met, each as a row of this municipality's. A property that says nothing certain is
 * left out; one whose place is another municipality, or not told, cannot be taken in. Never throws.
 */
export function readJobPostings(
  postings: readonly unknown[],
  owner: Municipality,
  municipalities: Municipalities,
): readonly ImportRow[] {
  return postings.map((posting, at) => readPosting(posting, at + 1, owner, municipalities));
}

export type ParsedPostings =
  | { readonly kind: 'postings'; readonly postings: readonly unknown[] }
  | { readonly kind: 'refused'; readonly fault: Fault };

const most = 2000;

/** The postings in a file of JSON: one, a list, a "@graph", or a JSON Feed that carries them. */
export function parsePostings(bytes: Uint8Array): ParsedPostings {
  const refused = (fault: Omit<Fault, 'pointer'>): ParsedPostings => ({
    kind: 'refused',
    fault: { pointer: '', ...fault },
  });
  if (bytes.length > mostBytes) return refused({ say: 'fault-file-large' });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refused({ say: 'fault-file-kind' });
  }
  const holder = z.object({
    '@graph': z.array(z.unknown()).optional(),
    items: z.array(z.unknown()).optional(),
  });
  const held = holder.safeParse(value).data;
  const list = Array.isArray(value) ? value : (held?.['@graph'] ?? held?.items ?? [value]);
  const postings = list.map((one: unknown) => feedItem.safeParse(one).data?._jobposting ?? one);
  if (postings.length > most) return refused({ say: 'fault-file-rows', args: { most } });
  return postings.length > 0 ? { kind: 'postings', postings } : refused({ say: 'fault-file-empty' });
}

const feedItem = z.object({ _jobposting: z.object({}).loose() });

/** What cannot be read of a part counts as not said: the whole is never refused for it. */
const said = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = z.union([z.string(), z.number().transform(String)]);
const one = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).transform((all) => all[0])]);
const named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const amount = z.object({
  currency: said(text),
  value: said(
    z.union([
      z
        .number()
        .transform((value) => ({ value, minValue: undefined, maxValue: undefined, unitText: undefined })),
      z.object({
        value: said(z.coerce.number()),
        minValue: said(z.coerce.number()),
        maxValue: said(z.coerce.number()),
        unitText: said(text),
      }),
    ]),
  ),
});

const posting = z.object({
  '@type': z.union([
    z.literal('JobPosting'),
    z.array(z.string()).refine((all) => all.includes('JobPosting')),
  ]),
  title: said(text),
  description: said(text),
  responsibilities: said(text),
  qualifications: said(text),
  identifier: said(z.union([text, z.object({ value: text }).transform(({ value }) => value)])),
  url: said(text),
  datePosted: said(text),
  validThrough: said(text),
  jobStartDate: said(text),
  totalJobOpenings: said(text),
  employmentType: said(z.union([text, z.array(text).transform((all) => all.join(', '))])),
  workHours: said(text),
  relevantOccupation: said(one(named)),
  occupationalCategory: said(one(named)),
  experienceRequirements: said(text),
  hiringOrganization: said(one(named)),
  baseSalary: said(amount),
  jobLocation: z.unknown(),
});
type Posting = z.infer<typeof posting>;

/** What the source calls the fields that can be wrong. */
const columns: ImportRow['columns'] = {
  '/reference': 'identifier',
  '/headline': 'title',
  '/text': 'description',
  '/occupation': 'relevantOccupation',
  '/employer': 'hiringOrganization',
  '/places': 'totalJobOpenings',
  '/employment': 'employmentType',
  '/pay': 'baseSalary',
  '/publishedOn': 'datePosted',
  '/lastDay': 'validThrough',
  '/apply': 'url',
  '/startsOn': 'jobStartDate',
  '/municipality': 'jobLocation',
};

function readPosting(
  value: unknown,
  row: number,
  owner: Municipality,
  municipalities: Municipalities,
): ImportRow {
  const parsed = posting.safeParse(value);
  if (!parsed.success) return { row, columns, faults: [{ pointer: '', say: 'fault-format' }] };
  const job = parsed.data;
  const faults: Fault[] = [];
  const places = placesIn(job.jobLocation, municipalities);
  const [place] = places;
  if (!place) faults.push({ pointer: '/municipality', say: 'fault-place-unknown' });
  else if (!places.some(({ code }) => code === owner.code))
    faults.push({
      pointer: '/municipality',
      say: 'fault-place-elsewhere',
      args: { place: { municipality: place.code } },
    });
  const employment = readEmployment(job.employmentType);
  if (employment === undefined) faults.push({ pointer: '/employment', say: 'fault-cell-employment' });
  const count = job.totalJobOpenings ? readCell('places', job.totalJobOpenings, '2000-01-01') : undefined;
  if (count && 'fault' in count) faults.push({ pointer: '/places', ...count.fault });
  const sent = {
    reference: (job.identifier || `lank-${hashText(job.url ?? job.title ?? '').slice(0, 14)}`).slice(0, 80),
    headline: job.title,
    text: [job.description, job.responsibilities, job.qualifications].filter(Boolean).join('\n\n'),
    occupation: job.relevantOccupation || job.occupationalCategory,
    employer: job.hiringOrganization || undefined,
    places: count && 'value' in count ? count.value : undefined,
    employment,
    extent: readExtent(job),
    pay: readPay(job.baseSalary),
    publishedOn: dayIn(job.datePosted),
    // Without an hour as well as with one.
    lastDay: dayIn(job.validThrough) ?? job.validThrough,
    startsOn: dayIn(job.jobStartDate),
    apply: { url: job.url || undefined },
    experience: readExperience(job.experienceRequirements),
    sourceUrl: job.url || undefined,
  };
  // Without fields that are undefined: a field that is not there is not wrong.
  return { row, columns, faults, sent: JSON.parse(JSON.stringify(sent)) as object };
}

/** "TEMPORARY" or Swedish; what may be one or the other is not decided here. */
function readEmployment(written = ''): string | undefined {
  if (/PER_DIEM/.test(written)) return 'on_call';
  return employmentOf(written);
}

function readExtent({ employmentType = '', workHours = '' }: Posting): unknown {
  if (/FULL_TIME/.test(employmentType) && !/PART_TIME/.test(employmentType)) return { min: 100, max: 100 };
  for (const written of [workHours, /hel|del/i.test(employmentType) ? employmentType : '']) {
    const read = readCell('extent', written.slice(0, 200), '2000-01-01');
    if (read && 'value' in read) return read.value;
  }
  return undefined;
}

function readPay(salary: Posting['baseSalary']): unknown {
  const { value, minValue, maxValue, unitText = '' } = salary?.value ?? {};
  const per = /hour|tim/i.test(unitText) ? 'hour' : /month|mån/i.test(unitText) ? 'month' : undefined;
  const min = minValue ?? value;
  if (!per || !min || salary?.currency !== 'SEK') return undefined;
  return { min, per, ...(maxValue ? { max: maxValue } : {}) };
}

function readExperience(written = ''): string | undefined {
  if (/ingen erfarenhet|krävs (?:inte|ej)|no experience/i.test(written)) return 'not_required';
  return /erfarenhet (?:efterfrågas|krävs)|\d.*års erfarenhet/i.test(written) ? 'required' : undefined;
}

function dayIn(written = ''): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
}
