import * as z from 'zod';

/** Anything that is not as documented becomes missing: one odd field never costs the whole ad. */
const text = z.string().nullish().catch(undefined);
const number = z.number().nullish().catch(undefined);
const concept = z
  .preprocess(
    (value) => (Array.isArray(value) ? value[0] : value),
    z.object({ concept_id: text, label: text, legacy_ams_taxonomy_id: text }).nullish(),
  )
  .catch(undefined);

/** A job ad as JobStream and JobSearch give it, as far as we use it. Fields not named here are ignored. */
export const adSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  removed: z.boolean().nullish().catch(undefined),
  removed_date: text,
  /** When it was changed last, UTC ms. */
  timestamp: number,
  headline: text,
  application_deadline: text,
  last_publication_date: text,
  publication_date: text,
  number_of_vacancies: number,
  description: z.object({ text }).nullish().catch(undefined),
  employment_type: concept,
  duration: concept,
  salary_description: text,
  scope_of_work: z.object({ min: number, max: number }).nullish().catch(undefined),
  employer: z.object({ name: text, workplace: text, organization_number: text }).nullish().catch(undefined),
  application_details: z.object({ url: text, email: text, reference: text }).nullish().catch(undefined),
  experience_required: z.boolean().nullish().catch(undefined),
  access_to_own_car: z.boolean().nullish().catch(undefined),
  driving_license_required: z.boolean().nullish().catch(undefined),
  driving_license: z
    .array(z.object({ label: text }))
    .nullish()
    .catch(undefined),
  occupation: concept,
  occupation_group: concept,
  workplace_address: z
    .object({ municipality_code: text, municipality_concept_id: text, country_code: text, city: text })
    .nullish()
    .catch(undefined),
  must_have: z
    .object({
      languages: z
        .array(z.object({ label: text }))
        .nullish()
        .catch(undefined),
    })
    .nullish()
    .catch(undefined),
});
export type Ad = z.infer<typeof adSchema>;
