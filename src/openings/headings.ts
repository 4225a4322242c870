import { fold } from '../core/normalise.ts';

/** What a column may hold. */
export type Field = keyof typeof names;

/** The field that a heading stands for, however it is spelt; what stands in brackets or after it counts for nothing. */
export function fieldOf(heading: string): Field | undefined {
  const whole = byName.get(fold(heading));
  return whole ?? byName.get(fold(heading.replace(/\([^)]*\)|\[[^\]]*\]|[:*].*$/g, ' ')));
}

/** What a missing column is asked for by. */
export function nameOf(field: Field): string {
  return names[field][0];
}

/** Where in an opening the field goes, as a JSON pointer. */
export function pointerOf(field: Field): string {
  return pointers[field] ?? `/${field}`;
}

const pointers: Partial<Record<Field, string>> = {
  url: '/apply/url',
  email: '/apply/email',
  contactName: '/contact',
  contactPhone: '/contact/phone',
  contactEmail: '/contact/email',
};

/** The first is what we call it ourselves. */
const names = {
  reference: [
    ...['Referens', 'Referensnummer', 'Referensnr', 'Diarienummer', 'Diarienr', 'Dnr', 'Ärendenummer'],
    ...['Ärendenr', 'Annons-id', 'Annonsnummer', 'Jobb-id', 'Id', 'Vår referens', 'Reference'],
  ],
  headline: ['Rubrik', 'Titel', 'Annonsrubrik', 'Jobbtitel', 'Tjänst', 'Headline', 'Title'],
  occupation: ['Yrke', 'Befattning', 'Yrkesbenämning', 'Yrkestitel', 'Yrkeskategori', 'SSYK', 'Occupation'],
  text: ['Beskrivning', 'Annonstext', 'Text', 'Arbetsuppgifter', 'Om jobbet', 'Brödtext', 'Description'],
  lastDay: [
    ...['Sista ansökningsdag', 'Sök senast', 'Ansök senast', 'Sista dag', 'Sista ansökningsdatum'],
    ...['Sista dag att söka', 'Sista dag för ansökan', 'Ansökan senast', 'Sista ansökan', 'Slutdatum'],
    ...['Deadline', 'Last day', 'Last day to apply', 'lastDay'],
  ],
  publishedOn: ['Publicerad', 'Publiceringsdatum', 'Publiceringsdag', 'Publicerat', 'publishedOn'],
  places: [
    ...['Antal platser', 'Antal', 'Antal tjänster', 'Antal lediga platser', 'Antal befattningar', 'Platser'],
    ...['Places'],
  ],
  employment: ['Anställningsform', 'Anställningstyp', 'Anställning', 'Typ av anställning', 'Employment'],
  extent: [
    ...['Omfattning', 'Sysselsättningsgrad', 'Tjänstgöringsgrad', 'Tjänstegrad', 'Omfattning i procent'],
    ...['Heltid/deltid', 'Extent'],
  ],
  pay: ['Lön', 'Lönespann', 'Månadslön', 'Lön kr/mån', 'Löneintervall', 'Pay', 'Salary'],
  url: [
    ...['Länk', 'Ansökningslänk', 'Länk till ansökan', 'Länk till annons', 'Annonslänk', 'Webbadress', 'Url'],
    ...['Ansök här', 'Adress till ansökan', 'Link'],
  ],
  email: [
    'E-post',
    'Epost',
    'E-postadress',
    'Mejl',
    'Mail',
    'E-post för ansökan',
    'Ansök via e-post',
    'Email',
  ],
  contactName: ['Kontaktperson', 'Kontakt', 'Kontaktpersoner', 'Rekryterande chef', 'Frågor', 'Contact'],
  contactPhone: ['Telefon', 'Telefonnummer', 'Tel', 'Kontakt telefon', 'Phone'],
  contactEmail: ['E-post kontaktperson', 'Kontakt e-post', 'Kontaktpersonens e-post'],
  startsOn: [
    'Tillträde',
    'Startdatum',
    'Tillträdesdag',
    'Tillträdesdatum',
    'Start',
    'Första dag',
    'startsOn',
  ],
  licences: ['Körkort', 'Körkortskrav', 'Krav på körkort', 'Driving licence'],
  ownCar: ['Egen bil', 'Tillgång till bil', 'Bil', 'ownCar'],
  experience: ['Erfarenhet', 'Krav på erfarenhet', 'Erfarenhet krävs', 'Experience'],
  housing: ['Bostad finns', 'Bostad', 'Bostad kan ordnas', 'Boende', 'Boende finns', 'Housing'],
  moversWelcome: [
    'Inflyttare välkomna',
    'Inflyttare',
    'Välkomnar inflyttare',
    'Inflyttning',
    'moversWelcome',
  ],
  shiftCare: [
    ...['Barnomsorg på obekväm tid', 'Barnomsorg på obekväm arbetstid', 'OB-omsorg', 'Nattis', 'shiftCare'],
    ...['Barnomsorg kvällar och helger', 'Omsorg på obekväm tid'],
  ],
  partnerJob: [
    ...['Jobb för medföljande', 'Medföljande', 'Jobb för partner', 'Jobb till medföljande', 'partnerJob'],
    ...['Medflyttarservice'],
  ],
  helpWithMoving: ['Hjälp med flytten', 'Flytthjälp', 'Hjälp med flytt', 'helpWithMoving'],
  workLanguages: [
    ...['Språk på arbetsplatsen', 'Språk', 'Arbetsspråk', 'Språk som talas', 'Languages'],
    ...['workLanguages'],
  ],
  employer: ['Arbetsgivare', 'Företag', 'Employer'],
  organisationNumber: ['Organisationsnummer', 'Orgnr', 'Org.nr', 'Organisationsnr', 'organisationNumber'],
  sourceUrl: ['Källa', 'Annonsens adress', 'sourceUrl'],
  demandsAreLawful: ['Kraven är lagliga', 'Kraven kontrollerade', 'demandsAreLawful'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

const byName: ReadonlyMap<string, Field> = new Map(
  Object.entries(names).flatMap(([field, spellings]) =>
    spellings.map((spelling) => [fold(spelling), field as Field] as const),
  ),
);
