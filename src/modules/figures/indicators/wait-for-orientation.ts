import { plainDate } from '#src/kernel/plain-date.ts';
import { waitingBand } from '../engine/dimensions-of-time.ts';
import { group, region } from '../engine/dimensions.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
import { waitFor } from '../engine/waits.ts';

export const waitForOrientation: Indicator = {
  id: 'wait-for-orientation',
  title: { nl: 'Wachttijd tot de cursus MO', en: 'Waiting time to the course of social orientation' },
  subject: 'orientation',
  unit: { nl: 'contracten', en: 'contracts' },
  counts: {
    nl: 'Inburgeringscontracten naar het aantal dagen tot de volgende start van een cursus MO',
    en: 'Integration contracts by the number of days to the next start of a course of social orientation',
  },
  population: { nl: 'Alle ondertekende inburgeringscontracten', en: 'All signed integration contracts' },
  periodDay: {
    nl: 'Dag van ondertekening; wie nog wacht, telt dus mee',
    en: 'Day of signature; who still waits counts too',
  },
  caveats: {
    nl: 'Wie voor een vrijstellingstest slaagt, start geen cursus en staat bij “(nog) niet”. Opschortingen zijn niet afgetrokken, en tijd waarin iemand zelf niet beschikbaar was evenmin: dit is niet de wachttijd tegen zes maanden van vroegere verslagen.',
    en: 'Who passes an exemption test starts no course and stands under “not (yet)”. Suspensions are not deducted, nor is time in which somebody was not available: this is not the wait against six months of earlier reports.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk contract valt in één band, in één regio.', en: 'Every contract falls into one band, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Eigen definitie (dashboard)',
  dimensions: [region, waitingBand, group],
  fact: 'trajectory.contract-signed',
  alsoReads: ['trajectory.mo-started'],
  count: waitFor('trajectory.mo-started'),
};
