import type * as z from 'zod';
import type { additionForm, jobForm } from '../../openings/opening-form.ts';

/** Invented; what the document shows. */
export const exampleJob: z.input<typeof jobForm> = {
  reference: 'VO-2027-17',
  headline: 'Undersköterska till Björkbackens äldreboende',
  text: 'Du arbetar dag och kväll på vårt äldreboende. Vi hjälper till med bostad.',
  occupation: 'Undersköterska, hemtjänst, äldreboende och habilitering',
  places: 2,
  employment: 'permanent',
  extent: { min: 75, max: 100 },
  pay: { min: 30_500, max: 32_000, per: 'month' },
  lastDay: '2027-03-31',
  apply: { url: 'https://exempelkommun.se/lediga-jobb/17' },
  licences: ['B'],
  swedish: 'good',
  working: ['day', 'evening'],
  moversWelcome: true,
  housing: { contact: { name: 'Exempelhem', url: 'https://exempelhem.se' } },
  shiftCare: true,
  startsOn: '2027-05-01',
  contact: { name: 'Inflyttarservice', email: 'inflytt@exempelkommun.se' },
  workLanguages: ['sv', 'ar'],
};

export const exampleAddition: z.input<typeof additionForm> = {
  reference: 'tillagg-29500001',
  enriches: '29500001',
  moversWelcome: true,
  partnerJob: true,
};
