import * as z from 'zod';
import { tongues } from '../core/tongue.ts';
import { localSupportKinds } from '../core/town.ts';
import { contact, date, line, webAddress } from './opening-form.ts';

/** What a municipality may say of itself. Nothing has to be said; what is left out is told as not known. */

const places = z.array(line(60)).min(1).max(20);
const queue = z
  .strictObject({
    least: z.int().min(0).max(520).describe('0: there is no queue'),
    most: z.int().min(0).max(520).optional(),
    unit: z.enum(['weeks', 'months']),
  })
  .refine(({ least, most = least }) => most >= least, { path: ['most'], params: { say: 'fault-range' } });
const offered = z.strictObject({ places, url: webAddress.optional() });

const localSupport = z
  .strictObject({
    kind: z.enum(localSupportKinds).describe('One of these can be told in every language; "other" is quoted'),
    name: line(100).describe('What you call it, in Swedish'),
    text: line(300).optional().describe('Your own words about it, shown as Swedish'),
    url: webAddress.describe('Where you have written about it'),
    statedOn: date.describe('The day on which you decided or last confirmed it'),
    until: date.optional().describe('Last day to apply'),
  })
  .refine(({ kind, text }) => kind !== 'other' || text !== undefined, {
    path: ['text'],
    params: { say: 'fault-words-missing' },
  });

export const townForm = z.strictObject({
  statedOn: date.describe('The day on which all of this was true'),
  schoolThroughNine: places.optional().describe('Towns and villages with a school that goes through grade 9'),
  preschoolQueue: queue.optional(),
  shiftCare: z
    .strictObject({ has: z.boolean(), places: places.optional() })
    .optional()
    .describe('Whether children are cared for in evenings, at night and on weekends'),
  housing: z
    .strictObject({
      company: line(100).optional().describe('The municipal housing company'),
      vacant: z.int().min(0).max(10_000).optional().describe('Flats that are vacant now'),
      queue: queue.optional(),
      url: webAddress.optional(),
      contact: contact.optional(),
    })
    .optional(),
  associations: z
    .strictObject({ url: webAddress.optional(), contact: contact.optional() })
    .optional()
    .describe('Where to look for associations, and whom to ask'),
  sfi: offered.optional().describe('Where one learns Swedish (SFI)'),
  adultEducation: offered.optional(),
  college: z
    .strictObject({ name: line(100), place: line(60), km: z.int().min(0).max(1000).optional() })
    .optional()
    .describe('The nearest college or university, or a centre where one studies at a distance'),
  withoutCar: z
    .strictObject({
      buses: z.enum(['hourly', 'some', 'none']).optional().describe('In the daytime on weekdays'),
      oddHours: z.boolean().optional().describe('In evenings and on weekends too'),
      onDemand: z.boolean().optional().describe('A bus that one rings for'),
      train: z.boolean().optional(),
      url: webAddress.optional(),
    })
    .optional(),
  contact: contact.optional().describe('Whom people who think of moving may ask'),
  receptionLanguages: z
    .array(z.enum(tongues))
    .max(12)
    .optional()
    .describe('Languages spoken by those who receive people, as ISO 639 codes: ["sv", "ar"]'),
  words: line(400).optional().describe('A few words of your own, shown as Swedish'),
  localSupport: z
    .array(localSupport)
    .max(10)
    .optional()
    .describe('What you pay or do for people who move from you; shown to those who live with you now'),
});

/** The same as JSON Schema, for whoever writes such a file. */
export function townJsonSchema(): object {
  return z.toJSONSchema(townForm, { io: 'input' });
}

export type TownForm = z.infer<typeof townForm>;
