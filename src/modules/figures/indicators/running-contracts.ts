import { plainDate } from '#src/kernel/plain-date.ts';
import { groupsOfBrussels, together } from '../definitions/caveats.ts';
import { group, region, suspended } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { endedSince, suspendedOn } from '../engine/lookups.ts';
import { NO, YES } from '../snapshot/attributes.ts';

export const runningContracts: Indicator = {
  id: 'running-contracts',
  title: { nl: 'Lopende inburgeringscontracten', en: 'Running integration contracts' },
  subject: 'contract',
  unit: { nl: 'contracten', en: 'contracts' },
  counts: {
    nl: 'Personen wier laatste contract op het einde van de peildatum ondertekend en niet beëindigd is',
    en: 'Persons whose last contract is signed and not ended at the end of the reference day',
  },
  population: {
    nl: 'Iedereen die op de peildatum ooit een inburgeringscontract ondertekende',
    en: 'Everybody who had ever signed an integration contract by the reference day',
  },
  periodDay: { nl: 'Peildatum: de laatste dag van de periode', en: 'Reference day: the last day of the period' },
  caveats: together(
    {
      nl: 'Opgeschorte contracten lopen en tellen mee (aangenomen); ze zijn apart te zien. Regio en doelgroep zijn die van het contract. Figuur 15 heeft 2024 in haar titel, maar 20 februari 2025 als peildatum.',
      en: 'Suspended contracts are running and count (assumed); they can be seen apart. Region and target group are those of the contract. Figure 15 has 2024 in its title but 20 February 2025 as its reference day.',
    },
    groupsOfBrussels,
  ),
  kind: 'stock',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Een persoon heeft op één dag hoogstens één lopend contract.',
    en: 'A person has at most one running contract on one day.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 15',
  dimensions: [region, group, suspended],
  fact: 'trajectory.contract-signed',
  alsoReads: ['trajectory.contract-ended', 'trajectory.suspended', 'trajectory.resumed'],
  count: (facts, first, last, period, emit) => {
    let row = last - 1;
    while (row >= first && (facts.on[row] ?? 0) >= period.until) row -= 1;
    if (row < first || endedSince(facts, row, period.until)) return;
    emit(facts.region[row], facts.group[row], suspendedOn(facts, period.until - 1, row) ? YES : NO);
  },
};
