import { plainDate } from '#src/kernel/plain-date.ts';
import { region } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const integrationCertificates: Indicator = {
  id: 'integration-certificates',
  title: { nl: 'Inburgeringsattesten', en: 'Integration certificates' },
  subject: 'certificate',
  unit: { nl: 'attesten', en: 'certificates' },
  counts: { nl: 'Uitgereikte inburgeringsattesten, elk attest telt', en: 'Integration certificates issued, each one counts' },
  population: { nl: 'Inburgeringsattesten die uitgereikt zijn', en: 'Integration certificates that were issued' },
  periodDay: { nl: 'Dag van het attest', en: 'Day of the certificate' },
  caveats: {
    nl: 'De voorwaarden veranderden op 1 maart 2022, 1 januari 2023 en 1 september 2023: attesten van verschillende jaren bewijzen niet hetzelfde. Een bewijs van regelmatige deelname of een verklaring van geleverde inspanning is geen attest en telt niet.',
    en: 'The conditions changed on 1 March 2022, 1 January 2023 and 1 September 2023: certificates of different years do not prove the same. A proof of regular participation or a declaration of effort is no certificate and does not count.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk attest telt één keer, in één regio.', en: 'Every certificate counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 30',
  dimensions: [region],
  fact: 'trajectory.integration-certificate-issued',
  count: everyFact(['region']),
};
