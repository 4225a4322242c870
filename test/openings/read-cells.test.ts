import { expect, test } from 'vitest';
import { type Field, fieldOf } from '../../src/openings/headings.ts';
import { type Cell, readCell } from '../../src/openings/read-cells.ts';
import { readContact } from '../../src/openings/read-contact.ts';
import { today } from '../support/imports.ts';

/** The value; "–" where nothing is said, "?" where it is not understood. */
const read = (field: Field, cell: Cell) => {
  const reading = readCell(field, cell, today);
  if (!reading) return '–';
  return 'fault' in reading ? '?' : reading.value;
};

const range = (min: number, max = min) => ({ min, max });

test.each<[Field, Cell, unknown]>([
  ['lastDay', '2026-11-23', '2026-11-23'],
  ['lastDay', '23/11-26', '2026-11-23'],
  ['lastDay', '23/11/2026', '2026-11-23'],
  ['lastDay', '23.11.2026', '2026-11-23'],
  ['lastDay', '23 nov 2026', '2026-11-23'],
  ['lastDay', 'måndag den 23:e november 2026', '?'],
  ['lastDay', 'Måndag 23 november 2026', '2026-11-23'],
  ['lastDay', '20261123', '2026-11-23'],
  ['lastDay', '2026-11-23 23:59:00', '2026-11-23'],
  ['lastDay', '2026-11-23T23:59', '2026-11-23'],
  ['lastDay', 46349, '2026-11-23'],
  ['lastDay', '46349', '2026-11-23'],
  ['lastDay', new Date('2026-11-23T00:00:00Z'), '2026-11-23'],
  ['lastDay', '24/11', '2026-11-24'],
  ['lastDay', '23 nov', '2027-11-23'],
  ['lastDay', '11/23/2026', '?'],
  ['lastDay', '29/2-27', '?'],
  ['lastDay', 'Löpande urval', '?'],
  ['startsOn', 'Snarast', '–'],
  ['startsOn', '1 mars 2027', '2027-03-01'],
  ['places', '2 st', 2],
  ['places', 3, 3],
  ['places', '2,0', 2],
  ['places', '1-3', '?'],
  ['employment', 'Tillsvidare', 'permanent'],
  ['employment', 'Tillsvidare, provanställning tillämpas', 'permanent'],
  ['employment', 'Vikariat', 'temporary'],
  ['employment', 'Visstid t.o.m. augusti', 'temporary'],
  ['employment', 'Säsongsanställning', 'seasonal'],
  ['employment', 'Sommarvikariat', 'seasonal'],
  ['employment', 'Timanställning', 'on_call'],
  ['employment', 'Tillsvidare- eller tidsbegränsad anställning', '?'],
  ['employment', 'Vikariat, kan leda till tillsvidare', '?'],
  ['employment', 'Provanställning', '?'],
  ['extent', '75-100 %', range(75, 100)],
  ['extent', '75 – 100', range(75, 100)],
  ['extent', 'Heltid', range(100)],
  ['extent', 'Deltid 50%', range(50)],
  ['extent', 'Heltid/deltid', '–'],
  ['extent', 0.8, range(80)],
  ['extent', 1, range(100)],
  ['extent', '0,75', range(75)],
  ['extent', '37,5 tim/vecka', '?'],
  ['extent', '120 %', '?'],
  ['pay', '28 500 – 31 000 kr/mån', { ...range(28500, 31000), per: 'month' }],
  ['pay', '28.500', { min: 28500, per: 'month' }],
  ['pay', '28500:-', { min: 28500, per: 'month' }],
  ['pay', 31250, { min: 31250, per: 'month' }],
  ['pay', '165,50 kr/tim', { min: 165.5, per: 'hour' }],
  ['pay', 'Timlön 150-170', { ...range(150, 170), per: 'hour' }],
  ['pay', 'Enligt avtal', '–'],
  ['pay', 'Avtal 2026, 28 000 kr/mån', '?'],
  ['pay', '28,5 tkr', '?'],
  ['housing', 'Ja, via Storumanbostäder', {}],
  ['housing', 'Nej', '–'],
  ['moversWelcome', 'x', true],
  ['shiftCare', 'nej', false],
  ['shiftCare', 'vet ej', '–'],
  ['partnerJob', 'ring oss', '?'],
  ['licences', 'B-körkort', ['B']],
  ['licences', 'C och CE', ['C', 'CE']],
  ['licences', 'ja', ['B']],
  ['licences', 'Nej', '–'],
  ['licences', 'Meriterande', '–'],
  ['workLanguages', 'Svenska, arabiska och somaliska', ['sv', 'ar', 'so']],
  ['experience', 'Krävs inte', 'not_required'],
  ['headline', '  Kock\u00a0till skola ', 'Kock till skola'],
])('%s %j is %j', (field, cell, expected) => {
  expect(read(field, cell)).toEqual(expected);
});

test.each<[string, Field | undefined]>([
  ['RUBRIK', 'headline'],
  ['Titel:', 'headline'],
  ['Befattning *', 'occupation'],
  ['Sök senast (åååå-mm-dd)', 'lastDay'],
  ['Sysselsättningsgrad (%)', 'extent'],
  ['Lön (kr/mån)', 'pay'],
  ['E-postadress', 'email'],
  ['Ärendenr', 'reference'],
  ['Chef', undefined],
  ['', undefined],
])('the heading "%s" is %s', (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test.each([
  ['Anna Ek, rektor, 0951-140 00', { name: 'Anna Ek, rektor', phone: '0951-140 00' }],
  ['Anna Ek (anna.ek@example.se)', { name: 'Anna Ek', email: 'anna.ek@example.se' }],
  ['Anna Ek tel: 0951 – 140 00; Bo Al 070-000 00 00', { name: 'Anna Ek', phone: '0951 – 140 00' }],
  ['Växeln', { name: 'Växeln' }],
  ['', undefined],
])('whom to ask: "%s"', (written, expected) => {
  expect(readContact(written)).toEqual(expected);
});
