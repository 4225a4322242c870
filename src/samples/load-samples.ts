import * as z from 'zod';
import type { Municipalities } from '../core/municipality.ts';
import type { Occupations } from '../core/occupation.ts';
import type { IsoDate } from '../core/screen.ts';
import { addDays } from '../core/stockholm.ts';
import type { Vacancy } from '../core/vacancy.ts';

const sample = z.strictObject({
  id: z.string().regex(/^sample[a-z0-9]{4}$/),
  headline: z.string().min(5).max(100),
  /** JobTech concept id of the occupation's name. */
  occupation: z.string(),
  municipality: z.string().regex(/^\d{4}$/),
  employer: z.string(),
  places: z.int().min(1).default(1),
  permanence: z.enum(['permanent', 'temporary', 'seasonal', 'on_call']),
  leadsToPermanent: z.string().optional(),
  extent: z.tuple([z.int(), z.int()]).optional(),
  pay: z.string().optional(),
  publishedDaysAgo: z.int().min(0),
  openDays: z.int().min(1),
  experience: z.enum(['required', 'not_required', 'unknown']),
  licences: z.array(z.enum(['B', 'C', 'CE', 'D'])).default([]),
  ownCar: z.boolean().default(false),
  swedish: z.boolean().default(false),
  working: z
    .object({
      times: z.array(z.enum(['day', 'evening', 'night', 'weekend', 'shifts'])),
      sentence: z.string(),
    })
    .optional(),
  housingDaysAgo: z.int().optional(),
});

/** Our own invented openings, dated from today. They say that they are samples, and never appear on Telegram. */
export function loadSamples(
  written: unknown,
  registers: { readonly municipalities: Municipalities; readonly occupations: Occupations },
  today: IsoDate,
): readonly Vacancy[] {
  return z
    .array(sample)
    .parse(written)
    .map((one): Vacancy => {
      const occupation = registers.occupations.occupation(one.occupation);
      const place = registers.municipalities.byCode(one.municipality);
      if (!occupation || !place?.rural)
        throw new Error(`sample ${one.id}: unknown occupation, or not a rural municipality`);
      return {
        id: one.id,
        source: 'sample',
        sourceId: one.id,
        headline: one.headline,
        employer: one.employer,
        group: occupation.group,
        occupationId: occupation.id,
        occupationLabel: occupation.label,
        municipality: one.municipality,
        places: one.places,
        permanence: one.permanence,
        ...(one.leadsToPermanent ? { leadsToPermanent: { sentence: one.leadsToPermanent } } : {}),
        ...(one.extent ? { extent: { min: one.extent[0], max: one.extent[1] } } : {}),
        ...(one.pay ? { pay: one.pay } : {}),
        publishedOn: addDays(today, -one.publishedDaysAgo),
        openUntil: addDays(today, one.openDays),
        apply: { url: `https://example.org/${one.id}` },
        experience: one.experience,
        licences: one.licences,
        ownCar: one.ownCar,
        languages: one.swedish ? ['Svenska'] : [],
        ...(one.working
          ? { working: { times: one.working.times, evidence: { sentence: one.working.sentence } } }
          : {}),
        ...(one.housingDaysAgo === undefined
          ? {}
          : { additions: { statedOn: addDays(today, -one.housingDaysAgo), housing: {} } }),
      };
    });
}
