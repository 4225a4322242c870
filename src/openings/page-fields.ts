import type { Contact } from '../core/opening/additions.ts';
import type { IsoDate } from '../core/screen.ts';
import type { AdditionForm, JobForm } from './opening-form.ts';
import { readCell } from './read-cells.ts';

/** What stands in the fields of a page, by their names; of several boxes, what is ticked, between commas. */
export type PageFields = Readonly<Record<string, string>>;

/** What a municipality says beyond an ad. */
export const additionFields = [
  ...['moversWelcome', 'housing', 'housingName', 'housingPhone', 'housingEmail', 'housingUrl', 'shiftCare'],
  ...['contactName', 'contactPhone', 'contactEmail', 'contactUrl', 'partnerJob', 'helpWithMoving'],
  ...['startsOn', 'workLanguages'],
] as const;

export const jobFields = [
  ...['reference', 'headline', 'occupation', 'text', 'lastDay', 'places', 'employment', 'extent', 'pay'],
  ...['url', 'email', 'employer', 'organisationNumber', 'experience', 'licences', 'ownCar', 'swedish'],
  ...['working', 'demandsAreLawful', ...additionFields],
] as const;

/** Written by hand, and read as the cells of a sheet are. */
const written = ['lastDay', 'startsOn', 'places', 'extent', 'pay', 'workLanguages'] as const;
/** Chosen from what there is, or taken as it stands. */
const plain = [
  ...['reference', 'headline', 'occupation', 'text', 'employment', 'employer', 'organisationNumber'],
  ...['experience', 'swedish'],
] as const;
const boxes = ['ownCar', 'demandsAreLawful', 'moversWelcome', 'partnerJob', 'helpWithMoving'] as const;
const lists = ['licences', 'working'] as const;

export interface ReadFields {
  /** As an opening is sent, without what could not be read. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** What could not, by the names of fields. */
  readonly faults: Readonly<Record<string, NonNullable<ReturnType<typeof faultOf>>>>;
}

/** What an opening's form is, by what stands in the fields of a page. */
export function readFields(fields: PageFields, today: IsoDate): ReadFields {
  const said = (name: string) => (fields[name] ?? '').trim();
  const readings = written.map((name) => [name, readCell(name, said(name), today)] as const);
  const sent: Record<string, unknown> = {
    ...Object.fromEntries(plain.filter((name) => said(name) !== '').map((name) => [name, said(name)])),
    ...Object.fromEntries(boxes.filter((name) => said(name) !== '').map((name) => [name, true])),
    ...Object.fromEntries(
      lists.filter((name) => said(name) !== '').map((name) => [name, said(name).split(',')]),
    ),
    ...Object.fromEntries(
      readings.flatMap(([name, reading]) => (reading && 'value' in reading ? [[name, reading.value]] : [])),
    ),
  };
  const contact = contactOf(said, 'contact');
  const home = contactOf(said, 'housing');
  if (contact) sent['contact'] = contact;
  if (said('housing') !== '') sent['housing'] = home ? { contact: home } : {};
  if (said('shiftCare') !== '') sent['shiftCare'] = said('shiftCare') === 'yes';
  const [url, email] = [wholeAddress(said('url')), said('email')];
  sent['apply'] = { ...(url ? { url } : {}), ...(email ? { email } : {}) };
  const faults = Object.fromEntries(
    readings.flatMap(([name, reading]) => {
      const fault = faultOf(reading);
      return fault ? [[name, fault]] : [];
    }),
  );
  // In a file such a cell is passed over; here somebody has just written it, and it would be lost.
  if (!/^$|\d|avtal|individuell|överens|månadslön|timlön|agreement/i.test(said('pay')))
    faults['pay'] = { say: 'fault-cell-pay' };
  return { sent, faults };
}

/** As people write addresses: what begins with a host is taken to be on the web. What is none stays, to be told of. */
function wholeAddress(written: string): string {
  return /^(?:[a-zåäö\d-]+\.)+[a-zåäö]{2,}(?:[/?#]\S*)?$/i.test(written) ? `https://${written}` : written;
}

/** How a form says itself where a person writes: pay, extent and the names of languages are in the reader's words. */
export interface FieldWords {
  readonly pay: (pay: NonNullable<JobForm['pay']>) => string;
  readonly tongue: (code: string) => string;
}

/**
 * What was said last time, to begin with: but for what holds on the day alone, when a job begins and whether a home is
 * free. A tick that nobody has thought of again would promise a home.
 */
export function fieldsToReuse(form: Partial<AdditionForm>, words: FieldWords): PageFields {
  const { startsOn: _, ...lasting } = form;
  const { housing: __, ...fields } = fieldsOf(lasting, words);
  return fields;
}

/** What is to stand in the fields, for an opening or for as much of one as there is. */
export function fieldsOf(form: Partial<JobForm> | Partial<AdditionForm>, words: FieldWords): PageFields {
  const { startsOn, workLanguages = [], housing, contact, shiftCare, ...rest } = form;
  const job: Partial<JobForm> = 'enriches' in rest ? {} : (rest as Partial<JobForm>);
  const texts = {
    ...Object.fromEntries(plain.map((name) => [name, job[name as keyof typeof job]])),
    ...Object.fromEntries(boxes.map((name) => [name, rest[name as keyof typeof rest] ? 'yes' : undefined])),
    ...Object.fromEntries(lists.map((name) => [name, job[name]?.join(',')])),
    reference: rest.reference,
    ...{ lastDay: job.lastDay, places: job.places, startsOn, url: job.apply?.url, email: job.apply?.email },
    extent: job.extent && [...new Set([job.extent.min, job.extent.max])].join('–'),
    pay: job.pay && words.pay(job.pay),
    workLanguages: workLanguages.map(words.tongue).join(', '),
    housing: housing ? 'yes' : undefined,
    shiftCare: shiftCare === undefined ? undefined : shiftCare ? 'yes' : 'no',
    ...contactFields('housing', housing?.contact),
    ...contactFields('contact', contact),
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  );
}

/** The field in which a part of an opening is written, by its JSON pointer; '' where it is all of it. */
export function fieldAt(pointer: string): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = places[at];
    if (field !== undefined) return field;
  }
  return pointer.split('/')[1] ?? '';
}

const places: Readonly<Record<string, string>> = {
  '/apply': 'url',
  '/apply/url': 'url',
  '/apply/email': 'email',
  '/contact': 'contactPhone',
  '/contact/name': 'contactName',
  '/contact/email': 'contactEmail',
  '/contact/url': 'contactUrl',
  '/housing/contact': 'housingPhone',
  '/housing/contact/name': 'housingName',
  '/housing/contact/email': 'housingEmail',
  '/housing/contact/url': 'housingUrl',
};

const ways = ['Name', 'Phone', 'Email', 'Url'] as const;

function contactOf(said: (name: string) => string, of: string): object | undefined {
  const filled = ways.filter((way) => said(of + way) !== '');
  if (filled.length === 0) return undefined;
  const read = (way: string) => (way === 'Url' ? wholeAddress(said(of + way)) : said(of + way));
  return Object.fromEntries(filled.map((way) => [way.toLowerCase(), read(way)]));
}

function contactFields(of: string, contact: Contact | undefined) {
  return Object.fromEntries(
    ways.map((way) => [of + way, contact?.[way.toLowerCase() as Lowercase<typeof way>]]),
  );
}

function faultOf(reading: ReturnType<typeof readCell>) {
  return reading && 'fault' in reading ? reading.fault : undefined;
}
