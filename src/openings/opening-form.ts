import * as z from 'zod';
import { tongues } from '../core/tongue.ts';

/** What may be sent as an opening, before its codes are looked up. The same for the API, files, feeds and pages. */

export const line = (most: number) =>
  z
    .string()
    .overwrite((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .min(1)
    .max(most);
export const date = z.iso.date();
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(500);
const percent = z.int().min(1).max(100);
const kronor = z.number().positive().max(200_000);

export const contact = z
  .strictObject({
    name: line(100).describe('A person or an office, as it may be shown to anyone'),
    phone: z
      .string()
      .regex(/^\+?[\d\s/()–-]{6,24}$/)
      .optional(),
    email: z.email().max(200).optional(),
    url: webAddress.optional(),
  })
  .refine(({ phone, email, url }) => phone ?? email ?? url, { params: { say: 'fault-contact-unreachable' } });

const additions = {
  moversWelcome: z
    .boolean()
    .optional()
    .describe('"We welcome applicants who move here": job seekers are told so, as your word'),
  housing: z
    .strictObject({ contact: contact.optional() })
    .optional()
    .describe('Housing can be had here now; leave it out when that is not certain'),
  shiftCare: z
    .boolean()
    .optional()
    .describe('Whether children are cared for in evenings, at night and on weekends'),
  partnerJob: z.boolean().optional().describe('There is work for the other adult of the household as well'),
  helpWithMoving: z.boolean().optional().describe('You help with the move itself'),
  startsOn: date.optional().describe('First day of work; leave it out when it is open to agreement'),
  contact: contact.optional().describe('Whom people who think of moving may ask'),
  workLanguages: z
    .array(z.enum(tongues))
    .max(12)
    .optional()
    .describe('Languages spoken at the workplace, as ISO 639 codes: ["sv", "ar"]'),
};

export const licenceClasses = ['B', 'C', 'CE', 'D'] as const;
export const workingTimes = ['day', 'evening', 'night', 'weekend', 'shifts'] as const;
export const employments = ['permanent', 'temporary', 'seasonal', 'on_call', 'unknown'] as const;

/** A job that is to be had. */
export const jobForm = z
  .strictObject({
    reference: line(80).describe('Your own name for it. The same reference is the same opening'),
    headline: line(120),
    text: z.string().max(12_000).default('').describe('The text of the advert. Markup is taken out'),
    occupation: line(150).describe(
      'A JobTech concept id, a four-digit SSYK code, or a Swedish occupation name',
    ),
    employer: line(120).optional().describe('Left out: the municipality'),
    organisationNumber: z
      .string()
      .regex(/^\d{6}-?\d{4}$/)
      .optional()
      .describe('Of the employer; left out: the municipality’s, where it is the employer'),
    places: z.int().min(1).max(500).default(1).describe('How many people are wanted'),
    employment: z
      .enum(employments)
      .describe('"unknown" where your system does not say it: job seekers are then told to ask'),
    extent: z.strictObject({ min: percent, max: percent }).optional().describe('Percent of full time'),
    pay: z
      .strictObject({ min: kronor, max: kronor.optional(), per: z.enum(['month', 'hour']) })
      .refine(({ min, max = min }) => max >= min, { path: ['max'], params: { say: 'fault-range' } })
      .optional()
      .describe('Kronor before tax'),
    publishedOn: date.optional().describe('Left out: today'),
    lastDay: date.describe('Last day to apply'),
    apply: z
      .strictObject({ url: webAddress.optional(), email: z.email().max(200).optional() })
      .refine(({ url, email }) => url ?? email, { params: { say: 'fault-apply-unreachable' } }),
    experience: z.enum(['required', 'not_required']).optional(),
    licences: z.array(z.enum(licenceClasses)).max(4).optional(),
    ownCar: z.boolean().optional(),
    swedish: z.enum(['basic', 'good', 'fluent']).optional().describe('How well Swedish must be known'),
    working: z.array(z.enum(workingTimes)).max(5).optional().describe('When the work is done'),
    sourceUrl: webAddress.optional().describe('Where the advert stands on the web'),
    demandsAreLawful: z
      .boolean()
      .optional()
      .describe('You have checked that the law allows what the text asks for (sex, age, religion, origin)'),
    ...additions,
  })
  .refine(({ extent }) => !extent || extent.max >= extent.min, {
    path: ['extent', 'max'],
    params: { say: 'fault-range' },
  });

/** What a municipality adds to an ad that JobTech already has. */
export const additionForm = z.strictObject({
  reference: line(80),
  enriches: z
    .string()
    .regex(/^\d{1,12}$/)
    .describe('The id of a job ad of Platsbanken, in your municipality or of yours as an employer'),
  ...additions,
});

export const openingForm = z.union([jobForm, additionForm]);

export type JobForm = z.infer<typeof jobForm>;
export type AdditionForm = z.infer<typeof additionForm>;
export type OpeningForm = JobForm | AdditionForm;
