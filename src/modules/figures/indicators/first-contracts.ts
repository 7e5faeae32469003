import { plainDate } from '#src/kernel/plain-date.ts';
import { groupsOfBrussels, together } from '../definitions/caveats.ts';
import { desk, group, region } from '../engine/dimensions.ts';
import { everyFact, onlyKinds } from '../engine/every-fact.ts';
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
  caveats: together(
    {
      nl: 'Of een contract het eerste is, wordt bij de ondertekening genoteerd: wie eerder bij een ander agentschap tekende, telt niet nog eens. Latere publicaties herzien dit cijfer licht (voor 2023 is 17.078 gedrukt en later 17.071).',
      en: 'Whether a contract is the first is recorded at the signature: who signed with another agency before does not count again. Later publications revise this figure slightly (for 2023 17,078 was printed and later 17,071).',
    },
    groupsOfBrussels,
  ),
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk contract telt één keer, in één regio.', en: 'Every contract counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 12 en 14',
  dimensions: [region, group, desk],
  fact: 'trajectory.contract-signed',
  count: everyFact(['region', 'group', 'detail'], { kinds: onlyKinds(YES) }),
};
