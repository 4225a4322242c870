import { localSupportKinds } from '../core/town.ts';

/**
 * How one field of a town's profile is filled in. `places`: one a line. `yes_no` and `choice`: a list to choose from.
 * `beside`: it says nothing unless something stands beside it.
 */
export interface TownField {
  /** JSON pointer into the profile: "/housing/queue/least". */
  readonly pointer: string;
  readonly kind: 'line' | 'words' | 'places' | 'number' | 'yes_no' | 'choice' | 'date';
  /** The last part of its sentence, staff-town-<label>. */
  readonly label: string;
  readonly hint?: string;
  readonly choices?: readonly string[];
  readonly beside?: true;
  readonly most?: number;
  readonly keys?: 'numeric' | 'tel' | 'email' | 'url';
}

/** Fields that belong together, under a heading of their own: staff-town-group-<id>. */
export interface TownGroup {
  readonly id: string;
  readonly fields: readonly TownField[];
}

/** How many kinds of support of their own can be told of at once on the page. */
export const mostSupports = 3;

const places = (pointer: string, label: string): TownField => ({
  ...{ pointer, kind: 'places', label },
  ...{ hint: 'lines', most: 1500 },
});
const address = (pointer: string): TownField => ({
  ...{ pointer, kind: 'line', label: 'url' },
  ...{ most: 500, keys: 'url' },
});
const queue = (pointer: string): readonly TownField[] => [
  {
    ...{ pointer: `${pointer}/least`, kind: 'number', label: 'queue-least', hint: 'queue-none' },
    keys: 'numeric',
  },
  { pointer: `${pointer}/most`, kind: 'number', label: 'queue-most', keys: 'numeric' },
  {
    ...{ pointer: `${pointer}/unit`, kind: 'choice', label: 'queue-unit' },
    ...{ choices: ['weeks', 'months'], beside: true },
  },
];
const contact = (pointer: string): readonly TownField[] => [
  { pointer: `${pointer}/name`, kind: 'line', label: 'contact-name', most: 100 },
  { pointer: `${pointer}/phone`, kind: 'line', label: 'contact-phone', most: 24, keys: 'tel' },
  { pointer: `${pointer}/email`, kind: 'line', label: 'contact-email', most: 200, keys: 'email' },
  { pointer: `${pointer}/url`, kind: 'line', label: 'contact-url', most: 500, keys: 'url' },
];
const yesNo = (pointer: string, label: string): TownField => ({ pointer, kind: 'yes_no', label });

export const townGroups: readonly TownGroup[] = [
  { id: 'school', fields: [places('/schoolThroughNine', 'schools')] },
  { id: 'preschool', fields: queue('/preschoolQueue') },
  {
    id: 'care',
    fields: [yesNo('/shiftCare/has', 'care-has'), places('/shiftCare/places', 'care-places')],
  },
  {
    id: 'housing',
    fields: [
      { pointer: '/housing/vacant', kind: 'number', label: 'housing-vacant', keys: 'numeric' },
      { pointer: '/housing/company', kind: 'line', label: 'housing-company', most: 100 },
      ...queue('/housing/queue'),
      address('/housing/url'),
    ],
  },
  { id: 'housing-contact', fields: contact('/housing/contact') },
  { id: 'sfi', fields: [places('/sfi/places', 'places'), address('/sfi/url')] },
  { id: 'adult', fields: [places('/adultEducation/places', 'places'), address('/adultEducation/url')] },
  {
    id: 'college',
    fields: [
      { pointer: '/college/name', kind: 'line', label: 'college-name', most: 100 },
      { pointer: '/college/place', kind: 'line', label: 'college-place', most: 60 },
      { pointer: '/college/km', kind: 'number', label: 'college-km', keys: 'numeric' },
    ],
  },
  {
    id: 'buses',
    fields: [
      {
        ...{ pointer: '/withoutCar/buses', kind: 'choice', label: 'buses' },
        choices: ['', 'hourly', 'some', 'none'],
      },
      yesNo('/withoutCar/oddHours', 'buses-odd'),
      yesNo('/withoutCar/onDemand', 'buses-on-demand'),
      yesNo('/withoutCar/train', 'train'),
      address('/withoutCar/url'),
    ],
  },
  { id: 'associations', fields: [address('/associations/url'), ...contact('/associations/contact')] },
  { id: 'contact', fields: contact('/contact') },
  { id: 'words', fields: [{ pointer: '/words', kind: 'words', label: 'words', hint: 'words', most: 2000 }] },
  ...Array.from({ length: mostSupports }, (_, at): TownGroup => {
    const of = `/localSupport/${at}`;
    return {
      id: 'support',
      fields: [
        { pointer: `${of}/kind`, kind: 'choice', label: 'support-kind', choices: ['', ...localSupportKinds] },
        { pointer: `${of}/name`, kind: 'line', label: 'support-name', most: 100 },
        { pointer: `${of}/text`, kind: 'words', label: 'support-text', hint: 'support-text', most: 1500 },
        { pointer: `${of}/url`, kind: 'line', label: 'support-url', most: 500, keys: 'url' },
        { pointer: `${of}/statedOn`, kind: 'date', label: 'support-stated', beside: true },
        { pointer: `${of}/until`, kind: 'date', label: 'support-until' },
      ],
    };
  }),
];

export const townFields: readonly TownField[] = townGroups.flatMap(({ fields }) => fields);
