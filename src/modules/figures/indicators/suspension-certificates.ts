import { plainDate } from '#src/kernel/plain-date.ts';
import { region, suspensionGround } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const suspensionCertificates: Indicator = {
  id: 'suspension-certificates',
  title: { nl: 'Attesten van opschorting', en: 'Suspension certificates' },
  subject: 'certificate',
  unit: { nl: 'attesten', en: 'certificates' },
  counts: { nl: 'Attesten van opschorting, elk attest telt', en: 'Certificates of suspension, each one counts' },
  population: {
    nl: 'Attesten van opschorting, uitgereikt aan wie een lopend traject heeft',
    en: 'Suspension certificates, issued to who has a running track',
  },
  periodDay: {
    nl: 'Dag van het attest, niet de eerste dag van de opschorting',
    en: 'Day of the certificate, not the first day of the suspension',
  },
  caveats: {
    nl: 'Wie er in een jaar twee krijgt, telt twee keer. Uitstel van aanmelding of van ondertekening komt vóór het contract en telt hier niet.',
    en: 'Who gets two in a year counts twice. A deferral of registration or of signature comes before the contract and does not count here.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk attest telt één keer, in één regio.', en: 'Every certificate counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 29',
  dimensions: [region, suspensionGround],
  fact: 'trajectory.suspended',
  count: everyFact(['region', 'kind']),
};
