import { plainDate } from '#src/kernel/plain-date.ts';
import { region } from '../engine/dimensions.ts';
import { everyFact } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';

export const regularParticipationProofs: Indicator = {
  id: 'regular-participation-proofs',
  title: { nl: 'Bewijzen van regelmatige deelname', en: 'Proofs of regular participation' },
  subject: 'certificate',
  unit: { nl: 'bewijzen', en: 'proofs' },
  counts: { nl: 'Afgeleverde bewijzen, elk bewijs telt', en: 'Proofs given, each one counts' },
  population: {
    nl: 'Bewijzen van regelmatige deelname die uitgereikt zijn',
    en: 'Proofs of regular participation that were issued',
  },
  periodDay: { nl: 'Dag van het bewijs', en: 'Day of the proof' },
  caveats: {
    nl: 'Voor verplichte inburgeraars die regelmatig deelnamen maar van wie resultaten ontbreken. Figuur 31 telt bewijzen, de tekst noemt dezelfde 140 personen; voor Brussel is in 2024 geen getal gedrukt.',
    en: 'For mandatory integrators who took part regularly but of whom results are missing. Figure 31 counts proofs, the text calls the same 140 persons; no number is printed for Brussels in 2024.',
  },
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: { nl: 'Elk bewijs telt één keer, in één regio.', en: 'Every proof counts once, in one region.' },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 31',
  dimensions: [region],
  fact: 'trajectory.regular-participation-proven',
  count: everyFact(['region']),
};
