import type { Label } from '#src/reference/labels/label.ts';
import { agiiRegions, regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Where } from '../engine/grid.ts';

/** How a printed figure asks an indicator. Knows no number. */
export interface PrintedFigure {
  readonly figure: string;
  /** As printed. */
  readonly title: Label;
  readonly indicator: string;
  /** The regions of the total; none where the figure knows no region. */
  readonly area: readonly RegionCode[];
  /** Dimension of the printed category. */
  readonly category: string | null;
  /** Limits beside the area. */
  readonly only?: Where;
  /** What a printed share is of, codes of the category joined by '+', where that is not the total. */
  readonly whole?: string;
}

/** Breakdown and limits of the question that a printed figure asks. */
export function breakdownOf({ area, category, only }: PrintedFigure): { readonly by: readonly string[]; readonly where: Where } {
  return {
    by: [...(area.length === 0 ? [] : ['region']), ...(category === null ? [] : [category])],
    where: { ...(area.length === 0 ? {} : { region: area }), ...only },
  };
}

const withoutBrussels = agiiRegions.filter((region) => region !== 'brussels');
const figure = (
  number: string,
  indicator: string,
  category: string | null,
  nl: string,
  en: string,
  area: readonly RegionCode[] = agiiRegions,
  more: Pick<PrintedFigure, 'only' | 'whole'> = {},
): PrintedFigure => ({ figure: number, indicator, category, area, title: { nl, en }, ...more });

/** Figures 38 and 39 are of AgII, figure 40 of all four. */
const byAgency = { only: { organiser: ['agii'] } };

/** The annual report 2024 of AgII, in its order. */
export const printedFigures: readonly PrintedFigure[] = [
  figure(
    '1',
    'inflow',
    null,
    'Instroom inburgeraars, exclusief Brussel',
    'Inflow of integration candidates, without Brussels',
    withoutBrussels,
  ),
  figure('3', 'inflow', null, 'Instroom inburgeraars in Brussel', 'Inflow of integration candidates in Brussels', ['brussels']),
  figure(
    '4',
    'inflow',
    'group',
    'Instroom naar doelgroep, exclusief Brussel (aandelen uit de tekst)',
    'Inflow by target group, without Brussels (shares from the text)',
    withoutBrussels,
  ),
  figure(
    '5',
    'inflow-minors',
    'ageGroup',
    'Instroom minderjarige nieuwkomers naar leeftijdsgroep, exclusief Brussel',
    'Inflow of minor newcomers by age group, without Brussels',
    withoutBrussels,
  ),
  figure(
    '7',
    'education-guidance',
    null,
    'Toeleiding naar onderwijs van minderjarige nieuwkomers',
    'Minor newcomers guided to education',
  ),
  figure('8', 'registrations', null, 'Aanmeldingen inburgeraars', 'Registrations of integrators'),
  figure(
    '10',
    'registrations',
    'group',
    'Aanmeldingen naar doelgroep (aandelen uit de tekst)',
    'Registrations by target group (shares from the text)',
  ),
  figure('11', 'exemption-certificates', null, 'Vrijstellingsattesten', 'Exemption certificates'),
  figure('12', 'first-contracts', null, 'Eerste ondertekende inburgeringscontracten', 'First integration contracts signed'),
  figure(
    '14',
    'first-contracts',
    'group',
    'Eerste contracten naar doelgroep (aandelen uit de tekst)',
    'First contracts by target group (shares from the text)',
  ),
  figure(
    '15',
    'running-contracts',
    'group',
    'Lopende inburgeringscontracten naar doelgroep, peildatum 20 februari 2025',
    'Running integration contracts by target group on 20 February 2025',
  ),
  figure('17', 'mo-exemption-tests-requested', null, 'Aangevraagde vrijstellingstesten', 'Exemption tests requested'),
  figure(
    '19',
    'mo-exemption-tests-taken',
    'result',
    'Resultaten afgelegde vrijstellingstesten',
    'Results of exemption tests taken',
  ),
  figure('20', 'mo-tests-taken', null, 'Afgelegde standaardtesten MO', 'MO standard tests taken'),
  figure('21', 'mo-tests-taken', 'result', 'Resultaten afgelegde standaardtesten MO', 'Results of MO standard tests taken'),
  figure('22', 'mo-courses-started', null, 'Gestarte cursussen MO', 'MO courses started'),
  figure('23', 'mo-learners-started', null, 'Gestarte cursisten MO', 'MO learners started'),
  figure('24', 'mo-learners-started', 'language', 'Gestarte cursisten MO per taal', 'MO learners started by language'),
  figure('27', 'mo-decisions', 'result', 'Personen met een besluit MO', 'Persons with an MO decision'),
  figure('28', 'diploma-guidances', null, 'Begeleidingen diploma-erkenning', 'Diploma recognition guidances'),
  figure('29', 'suspension-certificates', null, 'Attesten van opschorting', 'Suspension certificates'),
  figure('30', 'integration-certificates', null, 'Inburgeringsattesten', 'Integration certificates'),
  figure('31', 'regular-participation-proofs', null, 'Bewijzen van regelmatige deelname', 'Proofs of regular participation'),
  figure(
    '32',
    'infringements-forwarded',
    null,
    'Inbreuken doorgestuurd naar de handhavingsambtenaar',
    'Infringements forwarded to the enforcement officer',
  ),
  figure('33', 'nt2-persons', null, 'Personen met een NT2-gesprek', 'Persons with an NT2 interview', withoutBrussels),
  figure('34', 'nt2-interviews', 'interviewKind', 'Uitgevoerde gesprekken', 'Interviews held', withoutBrussels),
  figure('35', 'nt2-advice', 'advice', 'Adviezen per leervaardigheid', 'Advices by learning ability', withoutBrussels),
  figure('36', 'nt2-advice', 'advice', 'Aandeel CBE-adviezen', 'Share of CBE in the advices', withoutBrussels, {
    whole: 'cbe+cbeLiteracy+cbeNt2+cvoStandard+shortTrack+cvoExtended',
  }),
  figure(
    '37',
    'nt2-enrolments',
    'provider',
    'Inschrijvingen NT2 per type aanbodverstrekker, Vlaanderen en Brussel',
    'NT2 enrolments by kind of provider, Flanders and Brussels',
    [],
  ),
  figure('38', 'dutch-tests', 'test', 'Testen Nederlands naar type', 'Tests of Dutch by kind', agiiRegions, byAgency),
  figure(
    '39',
    'dutch-tests',
    'test',
    'Testen Nederlands naar type: aandelen',
    'Tests of Dutch by kind: shares',
    agiiRegions,
    byAgency,
  ),
  figure(
    '40',
    'certifying-language-tests',
    'test',
    'Certificerende taaltesten, Vlaanderen en Brussel',
    'Certifying language tests, Flanders and Brussels',
    regionCodes,
  ),
];
