import { plainDate } from '#src/kernel/plain-date.ts';
import { desk, group, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { YES } from '../snapshot/attributes.ts';

export const firstContracts: Indicator = {
  id: 'first-contracts',
  title: { nl: 'Eerste ondertekende inburgeringscontracten', en: 'First integration contracts signed' },
  subject: 'contract',
  unit: { nl: 'contracten', en: 'contracts' },
  counts: {
    nl: 'Inburgeringscontracten die het eerste van de persoon zijn',
    en: 'Integration contracts that are the first of the person',
  },
  population: {
    nl: 'Inburgeringscontracten die de inburgeraar ondertekende',
    en: 'Integration contracts that the integrator signed',
  },
  periodDay: { nl: 'Dag van de ondertekening', en: 'Day of signature' },
  caveats: {
    nl: 'Of een contract het eerste is, staat in het feit zelf: ook een eerder contract bij een ander agentschap telt mee.',
    en: 'Whether a contract is the first stands in the fact itself: an earlier one with another agency counts too.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk feit telt één keer, in één regio.', en: 'Every fact counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 12 en 14',
  dimensions: [region, group, desk],
  fact: 'trajectory.contract-signed',
  count: (facts, first, last, period, emit) => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on >= period.from && on < period.until && facts.kind[row] === YES)
        emit(facts.region[row], facts.group[row], facts.detail[row]);
    }
  },
};
