import type { Label } from '#src/reference/labels/label.ts';
import type { RefusalReason } from '../codes.ts';

/** Words in which members of parliament ask, with the words in which definitions say the same. */
export interface Saying {
  readonly asked: readonly string[];
  readonly house: string;
  /** Its words do not count one by one: an "attest van inburgering" is not every "attest". */
  readonly whole?: true;
  /** Only in a sentence such as this: "meldden zich … aan", "trajecten … lopende". */
  readonly when?: RegExp;
  /** What is answered by this figure instead, where that is another concept. */
  readonly instead?: { readonly figure: RegExp; readonly answers: Label };
}

const fines: Label = {
  nl: 'Gevraagd: boetes; beantwoord: inbreuken die naar de handhavingsambtenaar doorgestuurd zijn. Of er een boete volgt, beslist die ambtenaar.',
  en: 'Asked: fines; answered: infringements that were forwarded to the enforcement officer. Whether a fine follows is for that officer to decide.',
};
const trajectories: Label = {
  nl: 'Gevraagd: lopende trajecten; beantwoord: lopende inburgeringscontracten, één per persoon.',
  en: 'Asked: running trajectories; answered: running integration contracts, one per person.',
};
const bands: Label = {
  nl: 'Gevraagd: de gemiddelde wachttijd; beantwoord: hoeveel contracten binnen welke termijn. Wie nog wacht heeft geen wachttijd, en telt in een gemiddelde niet mee.',
  en: 'Asked: the mean waiting time; answered: how many contracts within which time. Who still waits has no waiting time, and does not count in a mean.',
};

export const sayings: readonly Saying[] = [
  {
    asked: ['slaagcijfers', 'slaagpercentage', 'slaagkansen', 'slagen'],
    house: 'geslaagd slaagcijfer gesloten A2',
  },
  { asked: ['nieuwkomers', 'instromen'], house: 'instroom' },
  { asked: ['melden', 'aangemeld'], house: 'aanmeldingen', when: /\b(?:meld\p{L}*\b[^.?!]*\baan\b|aangemeld)/iu },
  { asked: ['inburgeringsattest', 'attest van inburgering'], house: 'inburgeringsattesten', whole: true },
  { asked: ['ondertekend', 'getekend'], house: 'ondertekende inburgeringscontracten', when: /contract/i },
  {
    asked: ['gesanctioneerd', 'sancties', 'beboet'],
    house: 'inbreuken overgemaakt handhavingsambtenaar',
  },
  {
    asked: ['boetes', 'geldboetes', 'administratieve geldboetes', 'administratieve boetes'],
    house: 'inbreuken doorgestuurd handhavingsambtenaar',
    instead: { figure: /^infringements-forwarded/, answers: fines },
  },
  {
    asked: ['trajecten', 'inburgeringstrajecten'],
    house: 'lopende inburgeringscontracten',
    when: /\blopend\p{L}*\b/iu,
    instead: { figure: /^running-contracts/, answers: trajectories },
  },
  {
    asked: ['wachten', 'wachttijd', 'wachttijden', 'gemiddelde wachttijd', 'doorlooptijd'],
    house: 'wachttijd dagen',
    instead: { figure: /^wait-for-/, answers: bands },
  },
  { asked: ['ontheffing', 'vrijgesteld'], house: 'attesten vrijstelling' },
  { asked: ['uitgesteld', 'onderbroken'], house: 'opschorting' },
  { asked: ['taalcoaching', 'taalondersteuning', 'IBO', 'IBO-T'], house: 'IBO-T taalondersteuning opleiding' },
  { asked: ['job-en taalcoaching', 'job- en taalcoaching', 'jobcoaching'], house: 'jobcoachings jobcoaching' },
  { asked: ['Nederlands op de werkvloer', 'NODW'], house: 'NODW uren coaching' },
  { asked: ['uitstroomcijfers', 'uitstroomresultaten'], house: 'uitstroom werk' },
  { asked: ['doorverwezen', 'cursus NT2', 'NT2-cursus'], house: 'werkzoekenden NT2-cursus beëindigd' },
  { asked: ['lesgevers', 'lopende cursussen'], house: 'cursussen' },
];

/** How a breakdown is asked. `dimension` is null where no figure of ours knows it. */
export interface AskedBreakdown {
  readonly asked: readonly string[];
  readonly dimension: string | null;
  /** What is answered instead, where that is another concept. */
  readonly answers?: Label;
  /** Asked by the very word, without 'per'; where the figure does not know it, nothing is missing. */
  readonly implied?: true;
  /** Limits the dimension to these codes. */
  readonly only?: 'centreCities';
  readonly why?: { readonly reason: RefusalReason; readonly explanation: Label };
}

const provinces: Label = {
  nl: 'Gevraagd per provincie; beantwoord per regio van de agentschappen: Antwerpen zonder de stad (Atlas), Oost-Vlaanderen zonder de stad Gent (Amal), Brussel apart.',
  en: 'Asked by province; answered by region of the agencies: Antwerp without the city (Atlas), East Flanders without the city of Ghent (Amal), Brussels apart.',
};
const byAgency: Label = {
  nl: 'Gevraagd per centrum; beantwoord per regio: Atlas is de stad Antwerpen, Amal de stad Gent, de andere regio’s samen zijn AgII.',
  en: 'Asked by centre; answered by region: Atlas is the city of Antwerp, Amal the city of Ghent, the other regions together are AgII.',
};
const byDesk: Label = {
  nl: 'Gevraagd per gemeente; beantwoord per loket van aanmelding. Wie in de gemeente woont, kan zich elders aanmelden.',
  en: 'Asked by municipality; answered by desk of registration. Who lives in the municipality may register elsewhere.',
};
const unregistered = (what: string, whatEn: string): NonNullable<AskedBreakdown['why']> => ({
  reason: 'notRegistered',
  explanation: {
    nl: `${what} wordt bij dit cijfer niet geregistreerd; er kan niet op uitgesplitst worden.`,
    en: `${whatEn} is not registered with this figure; it cannot be broken down by it.`,
  },
});

export const breakdowns: readonly AskedBreakdown[] = [
  { asked: ['provincie', 'regio', 'werkingsgebied'], dimension: 'region', answers: provinces },
  { asked: ['centrum', 'centra', 'agentschap'], dimension: 'region', answers: byAgency },
  { asked: ['centrum', 'centra', 'CVO', 'CBE', 'aanbodverstrekker'], dimension: 'provider' },
  { asked: ['geschorst', 'opgeschort'], dimension: 'suspended', implied: true },
  { asked: ['wachten', 'wachttijd', 'wachttijden'], dimension: 'band', implied: true },
  {
    asked: ['centrumsteden', 'centrumstad'],
    dimension: 'desk',
    only: 'centreCities',
    answers: {
      nl: 'Gevraagd voor de centrumsteden; beantwoord per loket in die steden. Antwerpen en Gent staan bij Atlas en Amal in de tabel per regio.',
      en: 'Asked for the centre cities; answered by the desks in them. Antwerp and Ghent are with Atlas and Amal in the table by region.',
    },
  },
  { asked: ['gemeente', 'stad', 'loket', 'vestiging', 'contactpunt'], dimension: 'desk', answers: byDesk },
  { asked: ['doelgroep', 'verplichte en niet-verplichte', 'verplichte en vrijwillige', 'statuut'], dimension: 'group' },
  { asked: ['taal', 'moedertaal'], dimension: 'language' },
  { asked: ['leeftijd', 'leeftijdsgroep'], dimension: 'ageGroup', why: unregistered('Leeftijd', 'Age') },
  { asked: ['slaagcijfers', 'slaagpercentage'], dimension: 'result', implied: true },
  {
    asked: ['sector van tewerkstelling', 'sector'],
    dimension: null,
    why: {
      reason: 'notYetLinked',
      explanation: {
        nl: 'De sector van tewerkstelling staat bij VDAB en is nog niet aan deze trajecten gekoppeld.',
        en: 'The sector of employment is with VDAB and is not yet linked to these trajectories.',
      },
    },
  },
  {
    asked: ['migratieachtergrond', 'herkomst'],
    dimension: null,
    why: unregistered('Migratieachtergrond', 'Migration background'),
  },
  { asked: ['nationaliteit'], dimension: null, why: unregistered('Nationaliteit', 'Nationality') },
  {
    asked: ['verblijfsstatuut'],
    dimension: null,
    why: {
      reason: 'notYetLinked',
      explanation: {
        nl: 'Het verblijfsstatuut is nog niet gekoppeld aan de gegevens waarop dit cijfer rust.',
        en: 'The residence status is not yet linked to the data that this figure rests on.',
      },
    },
  },
  {
    asked: ['GLOW-trajecten', 'GLOW'],
    dimension: null,
    why: {
      reason: 'notRegistered',
      explanation: {
        nl: 'Taalcoaching binnen een GLOW-traject wordt niet apart geregistreerd.',
        en: 'Language coaching within a GLOW trajectory is not registered apart.',
      },
    },
  },
  { asked: ['geslacht'], dimension: null, why: unregistered('Geslacht', 'Sex') },
  { asked: ['per doelstelling', 'elke doelstelling'], dimension: null, why: unregistered('Een doelstelling', 'A goal') },
];

/** What no fact can answer, recognised by its words. */
export interface Signal {
  readonly asked: readonly string[];
  readonly reason: RefusalReason;
  readonly explanation: Label;
  /** The subject itself lies elsewhere, also where a number is asked. */
  readonly subject?: true;
  /** Stands beside the figures that do answer the rest. */
  readonly beside?: true;
}

export const signals: readonly Signal[] = [
  {
    beside: true,
    asked: ['boetes', 'geldboetes', 'boetebedrag', 'totaalbedrag'],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'Of er een boete komt en hoe hoog die is, beslist de handhavingsambtenaar; boetes en hun bedragen staan niet in dit register.',
      en: 'Whether there is a fine, and how high, is decided by the enforcement officer; fines and their amounts are not in this register.',
    },
  },
  {
    subject: true,
    asked: ['kleuteronderwijs', 'kleuterschool', 'lager onderwijs', 'secundair onderwijs', 'schoolloopbaan', 'OKAN'],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'Inschrijvingen in het leerplicht- en kleuteronderwijs staan bij het beleidsdomein Onderwijs en Vorming; wij registreren alleen de toeleiding van minderjarige nieuwkomers naar onderwijs.',
      en: 'Enrolments in nursery and compulsory education are with the policy area of Education; we register only that minor newcomers are guided to education.',
    },
  },
  {
    subject: true,
    asked: ['budget', 'bespaard', 'besparingen', 'middelen', 'subsidies', 'uitgaven'],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'Een budget is geen telling van feiten over personen of trajecten: het staat in de begroting. Dit antwoord komt van wie het budget beheert.',
      en: 'A budget is no count of facts about persons or trajectories: it stands in the budget documents. This answer comes from who manages the budget.',
    },
  },
  {
    asked: ['redenen', 'verklaring', 'oorzaak', 'impact', 'waaraan ligt', 'verklaart'],
    reason: 'notRegistered',
    explanation: {
      nl: 'Redenen van een evolutie worden niet geregistreerd: de cijfers tonen dat iets verandert, niet waarom. Een duiding staat in de tekst, zonder cijfer.',
      en: 'Reasons of an evolution are not registered: figures show that something changes, not why. An interpretation stands in the text, without a figure.',
    },
  },
  {
    asked: [
      'beleidsdoelstelling',
      'op welke manier',
      'zal er',
      'zullen er',
      'in de toekomst',
      'digitaliseringsinitiatieven',
      'visie',
      'verzoent',
    ],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'Dit vraagt naar een keuze of een plan, niet naar een cijfer. De minister antwoordt in de tekst.',
      en: 'This asks for a choice or a plan, not for a figure. The minister answers in the text.',
    },
  },
  {
    subject: true,
    asked: ['wachtlijst'],
    reason: 'notRegistered',
    explanation: {
      nl: 'Wachtlijsten voor opleidingen NT2 worden tweemaal per jaar bevraagd door het Departement Onderwijs en Vorming; ze staan niet in dit register.',
      en: 'Waiting lists for NT2 courses are surveyed twice a year by the Department of Education; they are not in this register.',
    },
  },
  {
    asked: ['behoefteplan', 'aanbod'],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'Het behoefteplan NT2 is een plan per schooljaar, geen telling; het aanbod ligt bij de centra en het beleidsdomein Onderwijs.',
      en: 'The needs plan for NT2 is a plan by school year, not a count; the supply is with the centres and the department of Education.',
    },
  },
  {
    subject: true,
    asked: ['gecombineerd onderwijs', 'afstandsonderwijs'],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'De vorm van het onderwijs wordt geregistreerd door de centra voor volwassenenonderwijs, bij het beleidsdomein Onderwijs en Vorming.',
      en: 'The form of teaching is registered by the centres for adult education, with the department of Education.',
    },
  },
  {
    subject: true,
    asked: ['vastgoed', 'huisvesting', 'contactpunten', 'dat onderzoek'],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'Gebouwen en het onderzoek ernaar zijn geen feit over personen of trajecten; het Facilitair Bedrijf en de raad van bestuur antwoorden in de tekst.',
      en: 'Buildings and the study of them are no fact about persons or trajectories; the Facility Agency and the board answer in the text.',
    },
  },
  {
    subject: true,
    asked: ['werkzoekenden werden gesanctioneerd', 'gesanctioneerd omdat'],
    reason: 'notOurCompetence',
    explanation: {
      nl: 'Sancties van werkzoekenden spreekt VDAB uit; zij worden niet per reden bij ons geregistreerd.',
      en: 'Sanctions of job seekers are decided by VDAB; they are not registered with us by reason.',
    },
  },
];
