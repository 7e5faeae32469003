import { plainDate } from '#src/kernel/plain-date.ts';
import { exemptionGround, region } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const exemptionCertificates: Indicator = {
  id: 'exemption-certificates',
  title: { nl: 'Vrijstellingsattesten', en: 'Exemption certificates' },
  subject: 'intake',
  unit: { nl: 'attesten', en: 'certificates' },
  counts: { nl: 'Vrijstellingsattesten, elk attest telt', en: 'Certificates of exemption, each one counts' },
  population: {
    nl: 'Attesten van vrijstelling, uitgereikt aan verplichte inburgeraars',
    en: 'Exemption certificates, issued to mandatory integrators',
  },
  periodDay: { nl: 'Dag van het attest', en: 'Day of the certificate' },
  caveats: {
    nl: 'In Brussel zijn er geen: het agentschap reikt ze alleen uit onder de Vlaamse regels. Een vrijstelling is blijvend; wie tijdelijk niet kan, krijgt een attest van opschorting en telt daar. Slagen voor een vrijstellingstest MO telt hier niet.',
    en: 'There are none in Brussels: the agency issues them under the Flemish rules only. An exemption is permanent; who cannot for a time gets a suspension certificate and counts there. Passing an exemption test of social orientation does not count here.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk attest telt één keer, in één regio.', en: 'Every certificate counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 11',
  dimensions: [region, exemptionGround],
  fact: 'trajectory.exempted',
  count: everyFact(['region', 'kind']),
};
