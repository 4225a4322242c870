import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grants } from '../../grants/index.ts';
import { supportTable } from '../../scripts/support-table.ts';

test('docs/support.md is current: npm run generate writes it', () => {
  expect(readFileSync('docs/support.md', 'utf8')).toBe(supportTable());
});

/** The rows of the fact sheet, and where each is told. School and housing have no letter of their own there. */
const rows = {
  A1: ['flyttningsbidrag'],
  A2: ['resebidrag'],
  A3: ['logi_program'],
  A4: ['boende_vid_jobbstart'],
  B1: ['jobbpremie'],
  B2: ['jobbstimulans'],
  B3: ['a_kassa'],
  B4: ['aktivitetsstod'],
  B5: ['starta_eget'],
  C1: ['nystartsjobb'],
  C2: ['introduktionsjobb'],
  C3: ['etableringsjobb'],
  C4: ['lonebidrag'],
  D1: ['regional_skattereduktion'],
  D2: ['reseavdrag', 'avstandsbaserat_reseavdrag'],
  D3: ['dubbel_bosattning'],
  D4: ['flytt_av_arbetsgivare'],
  D5: ['rut_flytt'],
  D6: ['egen_flyttkostnad'],
  E1: ['bostadsbidrag_barn', 'bostadsbidrag_manad'],
  E2: ['bostadsbidrag_ung', 'bostadsbidrag_manad'],
  E3: ['barnbidrag', 'kvalificering'],
  E4: ['fritidskort'],
  F1: ['forsorjningsstod_flytt', 'aktivitetskrav', 'bidragstak'],
  F2: ['hyresgaranti'],
  G1: ['kommunal_bonus'],
  G2: ['dubbel_hyra_kommun'],
  H1: ['csn_avskrivning'],
  H2: ['korkortslan'],
  H3: ['hemutrustningslan'],
  H4: ['studiestartsstod'],
  H5: ['yrkesintroduktion'],
  I1: ['elbilspremie'],
  J1: ['eures_tms'],
  housing: ['uppsagningstid', 'andrahandsuthyrning', 'folkbokforing'],
  school: ['skolplats', 'tioarig_skola', 'skolskjuts', 'inackordering', 'fritidshem', 'sfi'],
  preschool: ['forskola', 'forskola_skift', 'forskoleavgift'],
};

test('every row of the fact sheet has a rule, and every rule a row', () => {
  const told = Object.values(rows).flat();
  expect([...new Set(told)].toSorted()).toEqual(grants.map(({ id }) => id).toSorted());
});
