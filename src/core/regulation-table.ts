/**
 * Occupation names, folded, that are closed without legitimation whatever group they stand under.
 * Patientsäkerhetslagen (2010:659) 4 kap. 1–6 §§, read 2025-12-15; lag (2009:302) for animal care.
 */
export const licensedNames: readonly string[] = [
  'apotekare',
  'arbetsterapeut',
  'audionom',
  'barnmorska',
  'biomedicinsk analytiker',
  'dietist',
  'fysioterapeut',
  'sjukgymnast',
  'halso och sjukvardskurator',
  'kiropraktor',
  'logoped',
  'lakare',
  'naprapat',
  'optiker',
  'ortopedingenjor',
  'psykolog',
  'psykoterapeut',
  'receptarie',
  'rontgensjukskoterska',
  'sjukhusfysiker',
  'sjukskoterska',
  'tandhygienist',
  'tandlakare',
  'veterinar',
  'djursjukskotare',
];

/** Titles that need a certificate, while the work is open. Patientsäkerhetslagen 4 kap. 5 a §, in force 2023-07-01. */
export const protectedTitles: readonly string[] = ['underskoterska'];
