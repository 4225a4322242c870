const care = ['5330', '5321', '5343', '5342'];
const psychiatry = ['5341', '5342', '5330', '5343'];

/**
 * Work that is open now to someone trained abroad for a regulated occupation, nearest first. Reviewed by hand, group
 * by group: nobody needs a licence for any of these (patientsäkerhetslagen 4 kap. and skollagen 2 kap. list none of
 * them; Socialstyrelsen names work that is open without legitimation). 5321 means the work, not the title.
 */
export function bridges(ssyk: string): readonly string[] {
  return bridgesByGroup[ssyk] ?? [];
}

const bridgesByGroup: Readonly<Record<string, readonly string[]>> = {
  // Physicians.
  '2211': care,
  '2212': care,
  '2213': care,
  '2219': care,
  // Nurses, midwives, radiographers; psychiatric nurses to psychiatric care.
  '2221': care,
  '2222': care,
  '2223': care,
  '2224': care,
  '2225': psychiatry,
  '2226': care,
  '2227': care,
  '2228': care,
  '2231': care,
  '2232': care,
  '2233': care,
  '2234': care,
  '2235': care,
  '2239': care,
  // Psychologists, psychotherapists.
  '2241': psychiatry,
  '2242': psychiatry,
  // Dentists and dental hygienists: tandsköterska.
  '2260': ['5350', ...care],
  '3250': ['5350', ...care],
  // Chiropractors, naprapaths, physiotherapists, occupational therapists: biträde in rehabilitation.
  '2271': ['5349', ...care],
  '2272': ['5349', ...care],
  '2273': ['5349', ...care],
  // Pharmacists, dispensing pharmacists: apotekstekniker.
  '2281': ['5227', ...care],
  '3213': ['5227', ...care],
  // Dietitians, audiologists, speech therapists.
  '2282': care,
  '2283': care,
  // Opticians: optikerassistent.
  '2284': ['5224'],
  // Biomedical scientists: laboratoriebiträde (laboratorieassistent stands in their own group).
  '3212': ['5349', ...care],
  // Teachers and preschool teachers: elevassistent, barnskötare.
  '2330': ['5312', '5311'],
  '2341': ['5312', '5311'],
  '2342': ['5311', '5312'],
  '2343': ['5311', '5312'],
  '2351': ['5312', '5311'],
};
