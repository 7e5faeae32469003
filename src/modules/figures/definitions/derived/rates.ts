import type { DerivedFigure } from '../../engine/derived.ts';
import type { Indicator } from '../../engine/indicator.ts';
import { a1Closed } from '../../indicators/a1-closed.ts';
import { a2Closed } from '../../indicators/a2-closed.ts';
import { moDecisions } from '../../indicators/mo-decisions.ts';
import { moExemptionTestsTaken } from '../../indicators/mo-exemption-tests-taken.ts';
import { moTestsTaken } from '../../indicators/mo-tests-taken.ts';
import { nt2Advice } from '../../indicators/nt2-advice.ts';
import { outflowToWork } from '../../indicators/outflow-to-work.ts';
import { passMark, together } from '../caveats.ts';
import { fromIndicator } from './from-indicator.ts';

/** The dimension of the numerator's own limit is none of the rate: what passed is one of its values. */
const without = ({ dimensions }: Indicator, id: string) => dimensions.filter((dimension) => dimension.id !== id);
const passed = { result: ['passed'] };
const cbe = ['cbe', 'cbeLiteracy', 'cbeNt2'];
/** A short track is one of a CVO or of a UTC: figure 35 prints both in one column. */
const cvo = ['cvoStandard', 'cvoExtended', 'shortTrack'];
/** Three different things are called pass rate (exemption tests, tests, persons): none can be computed from another. */
const otherRates = {
  nl: 'Niet hetzelfde als de andere slaagcijfers: een vrijstellingstest, een standaardtest en een besluit over een persoon zijn drie eenheden.',
  en: 'Not the same as the other pass rates: an exemption test, a standard test and a decision about a person are three units.',
};

export const rates: readonly DerivedFigure[] = [
  fromIndicator(moExemptionTestsTaken, {
    dimensions: without(moExemptionTestsTaken, 'result'),
    id: 'mo-exemption-tests-pass-rate',
    title: { nl: 'Slaagcijfer vrijstellingstesten MO', en: 'Pass rate of MO exemption tests' },
    measure: 'share',
    counts: { nl: 'Geslaagde vrijstellingstesten op alle afgelegde', en: 'Exemption tests passed out of all that were taken' },
    caveats: together(otherRates, passMark),
    source: 'Jaarverslag 2024 AgII, tekst bij figuur 19',
    numerator: { indicator: 'mo-exemption-tests-taken', where: passed },
    denominator: { indicator: 'mo-exemption-tests-taken' },
    decimals: 0,
  }),
  fromIndicator(moTestsTaken, {
    dimensions: without(moTestsTaken, 'result'),
    id: 'mo-tests-pass-rate',
    title: { nl: 'Slaagcijfer standaardtesten MO', en: 'Pass rate of MO standard tests' },
    measure: 'share',
    counts: { nl: 'Geslaagde standaardtesten op alle afgelegde', en: 'Standard tests passed out of all that were taken' },
    caveats: together(
      otherRates,
      {
        nl: 'Het jaarverslag drukt voor 2024 89 %; zijn eigen aantallen geven 88 %.',
        en: 'The annual report prints 89 % for 2024; its own counts give 88 %.',
      },
      passMark,
    ),
    source: 'Jaarverslag 2024 AgII, tekst bij figuur 21',
    numerator: { indicator: 'mo-tests-taken', where: passed },
    denominator: { indicator: 'mo-tests-taken' },
    decimals: 0,
  }),
  fromIndicator(moDecisions, {
    dimensions: without(moDecisions, 'result'),
    id: 'mo-decisions-pass-rate',
    title: { nl: 'Aandeel geslaagden in de besluiten MO', en: 'Share of MO decisions that are a pass' },
    measure: 'share',
    counts: {
      nl: 'Personen wier laatste besluit MO in de periode “geslaagd” is, op alle personen met een besluit',
      en: 'Persons whose last MO decision in the period is “passed”, out of all persons with a decision',
    },
    caveats: {
      nl: `${otherRates.nl} Wie afhaakte, zit in de noemer.`,
      en: `${otherRates.en} Who gave up is in the denominator.`,
    },
    source: 'Jaarverslag 2024 AgII, figuur 27',
    numerator: { indicator: 'mo-decisions', where: passed },
    denominator: { indicator: 'mo-decisions' },
    decimals: 0,
  }),
  fromIndicator(nt2Advice, {
    id: 'nt2-advice-cbe-share',
    dimensions: without(nt2Advice, 'advice'),
    title: { nl: 'Aandeel CBE in de adviezen NT2', en: 'Share of CBE in the NT2 advices' },
    measure: 'share',
    counts: {
      nl: 'Adviezen voor een centrum voor basiseducatie (CBE), op alle adviezen voor CBE, CVO of UTC',
      en: 'Advices for a centre for basic education (CBE), out of all advices for CBE, CVO or UTC',
    },
    caveats: {
      nl: 'Andere adviezen en gesprekken zonder vervolg zitten niet in de noemer. CBE zonder nadere soort telt mee (aangenomen).',
      en: 'Other advices and interviews without follow-up are not in the denominator. CBE without a further kind counts (assumed).',
    },
    source: 'Jaarverslag 2024 AgII, figuur 36',
    numerator: { indicator: 'nt2-advice', where: { advice: cbe } },
    denominator: { indicator: 'nt2-advice', where: { advice: [...cbe, ...cvo] } },
    decimals: 0,
  }),
  partRate(a1Closed, 'a1-pass-rate', 'tabel 3', {
    nl: 'Slaagcijfer NT2 A1, naar jaar van contract',
    en: 'Pass rate of Dutch A1, by year of contract',
  }),
  partRate(a2Closed, 'a2-pass-rate', 'tabel 4', {
    nl: 'Slaagcijfer NT2 A2, naar jaar van contract',
    en: 'Pass rate of Dutch A2, by year of contract',
  }),
  fromIndicator(outflowToWork, {
    id: 'outflow-to-work-rate',
    dimensions: without(outflowToWork, 'atWork'),
    title: { nl: 'Uitstroomgraad naar werk', en: 'Rate of outflow to work' },
    measure: 'share',
    counts: {
      nl: 'Metingen waarop iemand aan het werk is, op alle metingen; van wie het niet bekend is, blijft in de noemer',
      en: 'Measures at which somebody is at work, out of all measures; of whom it is not known stays in the denominator',
    },
    caveats: {
      nl: 'Vergelijk alleen hetzelfde meetpunt: alle meetpunten samen zijn geen aandeel van personen. De bron drukt geen cijfers; de definitie is een aanbeveling (graad D).',
      en: 'Compare the same point only: all points together are no share of persons. The source prints no numbers; the definition is a recommendation (grade D).',
    },
    source: outflowToWork.source,
    numerator: { indicator: 'outflow-to-work', where: { atWork: ['yes'] } },
    denominator: { indicator: 'outflow-to-work' },
    decimals: 0,
  }),
];

/** What is undetermined stays in the denominator: 1,757 of 2,077 is printed as 85 %. */
function partRate(base: Indicator, id: string, table: string, title: DerivedFigure['title']): DerivedFigure {
  return fromIndicator(base, {
    id,
    dimensions: without(base, 'result'),
    title,
    measure: 'share',
    counts: {
      nl: 'Personen die geslaagd zijn, op alle personen van wie het onderdeel gesloten is; onbepaald blijft in de noemer',
      en: 'Persons who passed, out of all persons of whom the part is closed; undetermined stays in the denominator',
    },
    caveats: together(base.caveats, {
      nl: 'Contracten van voor 29 februari 2016 vielen onder een inspanningsverbintenis, latere onder een resultaatsverbintenis: daardoor liggen slaagcijfers sindsdien lager.',
      en: 'Contracts from before 29 February 2016 fell under an effort commitment, later ones under a result commitment: therefore pass rates are lower since.',
    }),
    source: `Antwoord op parlementaire vraag 216 van 24 februari 2022, ${table}`,
    numerator: { indicator: base.id, where: passed },
    denominator: { indicator: base.id },
    decimals: 0,
  });
}
