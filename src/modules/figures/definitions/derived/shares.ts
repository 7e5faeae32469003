import type { DerivedFigure } from '../../engine/derived.ts';
import type { Indicator } from '../../engine/indicator.ts';
import { dutchTests } from '../../indicators/dutch-tests.ts';
import { firstContracts } from '../../indicators/first-contracts.ts';
import { inflowMinors } from '../../indicators/inflow-minors.ts';
import { inflow } from '../../indicators/inflow.ts';
import { registrations } from '../../indicators/registrations.ts';
import { runningContracts } from '../../indicators/running-contracts.ts';
import { fromIndicator } from './from-indicator.ts';

/** The part of each code of one dimension in the whole of the same region. */
export const shares: readonly DerivedFigure[] = [
  shareOf(inflow, 'group', 'inflow-share-by-group', 'figuur 4', {
    nl: 'Aandeel van elke doelgroep in de instroom',
    en: 'Share of each target group in the inflow',
  }),
  shareOf(inflowMinors, 'ageGroup', 'inflow-minors-share-by-age', 'figuur 6 en tekst bij figuur 5', {
    nl: 'Aandeel van elke leeftijdsgroep in de instroom van minderjarigen',
    en: 'Share of each age group in the inflow of minors',
  }),
  shareOf(registrations, 'group', 'registrations-share-by-group', 'figuur 10', {
    nl: 'Aandeel van elke doelgroep in de aanmeldingen',
    en: 'Share of each target group in the registrations',
  }),
  shareOf(firstContracts, 'group', 'first-contracts-share-by-group', 'figuur 14', {
    nl: 'Aandeel van elke doelgroep in de eerste contracten',
    en: 'Share of each target group in the first contracts',
  }),
  shareOf(runningContracts, 'group', 'running-contracts-share-by-group', 'figuur 16', {
    nl: 'Aandeel van elke doelgroep in de lopende contracten',
    en: 'Share of each target group in the running contracts',
  }),
  shareOf(dutchTests, 'test', 'dutch-tests-share-by-kind', 'figuur 39', {
    nl: 'Aandeel van elke soort in de testen Nederlands',
    en: 'Share of each kind in the tests of Dutch',
  }),
];

function shareOf(base: Indicator, part: string, id: string, figure: string, title: DerivedFigure['title']): DerivedFigure {
  const dimension = base.dimensions.find((candidate) => candidate.id === part)?.title ?? { nl: part, en: part };
  return fromIndicator(base, {
    id,
    title,
    measure: 'share',
    counts: {
      nl: `${base.title.nl}: het deel van elke waarde van “${dimension.nl.toLowerCase()}” in het geheel, van dezelfde regio als er naar regio gevraagd is`,
      en: `${base.title.en}: the part of each value of “${dimension.en.toLowerCase()}” in the whole, of the same region where regions are asked`,
    },
    source: `Jaarverslag 2024 AgII, ${figure}`,
    numerator: { indicator: base.id },
    denominator: { indicator: base.id, over: [part] },
    decimals: 0,
  });
}
