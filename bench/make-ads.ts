import { loadContent } from '../src/content.ts';
import { parseMunicipalities } from '../src/core/municipality.ts';

/**
 * Invented ads in JobStream's format. How long texts are, how many fields are empty, how many are rural and how many
 * say the same in several towns follows 126 real ads of September 2025; the texts are put together from sentences of
 * our own, a fourth shorter than the real ones, since a real snapshot is said to weigh some 7 kB an ad. The same seed
 * gives the same ads. One a line.
 */
export function* makeAds(count: number, seed = 1, now = Date.now()): Generator<string> {
  for (let index = 0; index < count; index++) {
    // One in twenty is the ad before it in another town.
    const twinOf = index > 0 && draw(seed, index, 0) < 0.05 ? index - 1 : index;
    yield `${JSON.stringify(makeAd(index, dice(seed, twinOf), dice(seed + 7, index), now))}\n`;
  }
}

const data = loadContent().data;
const places = [...parseMunicipalities(data['municipalities'] ?? '').all].map(
  ({ code, jobtechId, rural, name }) => ({ code, jobtechId, rural, name }),
);
const rural = places.filter((place) => place.rural);
const cities = places.filter((place) => !place.rural);
const rows = (name: string) =>
  (data[name] ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const groups = rows('occupation-groups');
const occupations = rows('occupations');

/** Characters, at these shares of all ads. */
const lengths = [51, 1226, 2128, 2771, 3960, 4667, 6159].map((length) => length * 0.75);
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

const sentences = [
  'Vi är ett glatt gäng på {n} personer som tycker om att {v} tillsammans.',
  'Du {v} och {v} med våra {s} och ser till att {s} fungerar varje dag.',
  'Tjänsten är på heltid och tillsvidare, med sex månaders provanställning.',
  'Vi kan hjälpa till med bostad om du flyttar hit.',
  'Arbetet är förlagt till dag, kväll och helg enligt schema.',
  'Körkort B är ett krav, eftersom du reser mellan våra {s}.',
  'Du behöver kunna svenska i tal och skrift.',
  'Erfarenhet av {s} är meriterande men inget krav.',
  'Hos oss får du {s}, {s} och en lugn start med handledare.',
  'Det är bra om du har arbetat med {s} tidigare.',
  'Vi söker dig som är noggrann, trygg och van vid {s}.',
  'Lönen är individuell och vi har kollektivavtal.',
  'Introduktionen tar {n} veckor och du lär dig {s} steg för steg.',
  'I uppdraget ingår att {v} {s} och att följa upp {s}.',
  'Intervjuer hålls löpande, så skicka din ansökan redan i dag.',
  'Frågor besvaras av Kim Exempelsson, 070-000 00 {n}, kim{n}@example.org.',
];
const verbs = ['planera', 'laga', 'vårda', 'köra', 'bygga', 'undervisa', 'städa', 'sälja', 'odla', 'mäta'];
const stems = [
  'skog',
  'kök',
  'hem',
  'skol',
  'vård',
  'trä',
  'metall',
  'butik',
  'lager',
  'väg',
  'vatten',
  'djur',
];
const tails = [
  'arbete',
  'frågor',
  'rutiner',
  'maskiner',
  'planering',
  'kunder',
  'lokaler',
  'material',
  'elever',
];

type Dice = ReturnType<typeof dice>;

function makeText(own: Dice): string {
  const at = own.next();
  const upper = Math.max(
    1,
    shares.findIndex((share) => share >= at),
  );
  const [low = 0, high = 0] = [lengths[upper - 1], lengths[upper]];
  const from = shares[upper - 1] ?? 0;
  const length = low + ((at - from) / ((shares[upper] ?? 1) - from)) * (high - low);
  let text = '';
  for (let n = 1; text.length < length; n++) {
    text += own
      .of(sentences)
      .replaceAll('{n}', () => String(10 + own.below(89)))
      .replaceAll('{v}', () => own.of(verbs))
      .replaceAll('{s}', () => `${own.of(stems)}${own.of(tails)}`);
    text += n % 3 === 0 ? '\n\n' : ' ';
  }
  return text.trim();
}

function makeAd(index: number, own: Dice, local: Dice, now: number) {
  const text = makeText(own);
  const [label = '', name = '', group = ''] = own.of(occupations);
  const ssyk = groups.find(([code]) => code === group) ?? [];
  const place = local.next() < 0.08 ? local.of(rural) : local.of(cities);
  const date = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
  const published = date(-local.below(40));
  const deadline = date(20 + local.below(100));
  const concept = (concept_id: string, said: string, legacy: string) => ({
    concept_id,
    label: said,
    legacy_ams_taxonomy_id: legacy,
  });
  const maybe = (share: number, value: unknown) => (own.next() < share ? value : null);
  const company = `${own.of(stems)}${own.of(tails)} ${own.below(4000)} AB`;
  return {
    id: String(30_000_000 + index),
    external_id: maybe(0.82, `46-5500000000-1-${index}`),
    original_id: null,
    label: '[]',
    webpage_url: `https://example.org/platsbanken/annonser/${30_000_000 + index}`,
    logo_url: maybe(0.75, `https://example.org/arbetsgivare/${index}/logotyper/logo.png`),
    headline: `${name} till ${company}, ${place.name}`,
    application_deadline: `${deadline}T23:59:59`,
    number_of_vacancies: 1 + (own.next() < 0.2 ? own.below(9) : 0),
    description: {
      text,
      text_formatted: maybe(0.99, `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`),
      company_information: null,
      needs: null,
      requirements: null,
      conditions: maybe(0.73, 'Heltid\r\nTillsvidare'),
    },
    employment_type: concept('PFZr_Syz_cUq', 'Vanlig anställning', '1'),
    salary_type: concept('oG8G_9cW_nRf', 'Fast månads- vecko- eller timlön', '1'),
    salary_description: maybe(0.79, 'Enligt avtal'),
    duration:
      own.next() < 0.6
        ? concept('a7uU_j21_mkL', 'Tills vidare', '1')
        : concept('qQUd_4qe_NDT', '6 månader', '2'),
    working_hours_type: concept('6YE1_gAC_R2G', 'Heltid', '1'),
    scope_of_work: { min: 100, max: 100 },
    access: null,
    employer: {
      phone_number: null,
      email: null,
      url: maybe(0.61, 'https://example.org'),
      organization_number: maybe(0.98, `55${String(10_000_000 + own.below(89_999_999))}`),
      name: company,
      workplace: company,
    },
    application_details: {
      information: null,
      reference: maybe(0.24, `${index}`),
      email: maybe(0.11, 'jobb@example.org'),
      via_af: false,
      url: maybe(0.89, `https://example.org/jobb/${index}`),
      other: null,
    },
    experience_required: own.next() < 0.6,
    access_to_own_car: own.next() < 0.05,
    driving_license_required: own.next() < 0.08,
    driving_license: maybe(0.08, [concept('VTK8_WRx_GcM', 'B', '3')]),
    occupation: concept(label, name, '7296'),
    occupation_group: concept(ssyk[1] ?? '', ssyk[2] ?? '', group),
    occupation_field: concept(ssyk[4] ?? '', '', '8'),
    workplace_address: {
      municipality: place.name,
      municipality_code: place.code,
      municipality_concept_id: place.jobtechId,
      region: null,
      region_code: place.code.slice(0, 2),
      region_concept_id: null,
      country: 'Sverige',
      country_code: '199',
      country_concept_id: 'i46j_HmG_v64',
      street_address: null,
      postcode: null,
      city: null,
      coordinates: [18.06, 59.33],
    },
    must_have: { skills: [], languages: [], work_experiences: [], education: [], education_level: [] },
    nice_to_have: { skills: [], languages: [], work_experiences: [], education: [], education_level: [] },
    application_contacts: [
      {
        name: null,
        description: 'Kim Exempelsson',
        email: 'kim@example.org',
        telephone: null,
        contact_type: null,
      },
    ],
    publication_date: `${published}T08:15:00`,
    last_publication_date: `${deadline}T23:59:59`,
    removed: false,
    removed_date: null,
    source_type: own.next() < 0.76 ? 'VIA_PLATSBANKEN_DXA' : 'VIA_ANNONSERA',
    timestamp: Date.parse(`${published}T08:15:00Z`),
  };
}

/** Numbers from 0 to below 1, always the same ones: mulberry32. */
function dice(seed: number, index: number) {
  let state = (seed * 0x9e3779b1 + index * 0x85ebca6b) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { next, below, of: <T>(all: readonly T[]): T => all[below(all.length)] as T };
}

function draw(seed: number, index: number, salt: number): number {
  return dice(seed + salt + 1000, index).next();
}
