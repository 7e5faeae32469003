import { plainDate } from '#src/kernel/plain-date.ts';
import { together, withoutBrussels } from '../definitions/caveats.ts';
import { codesOf } from '../snapshot/attributes.ts';
import { interviewKind, region } from '../engine/dimensions.ts';
import { everyFact, kindsAs } from '../engine/every-fact.ts';
import { firstVersion } from '../engine/first-version.ts';
import type { Indicator } from '../engine/indicator.ts';
const codes = codesOf('trajectory.nt2-interview-held', 'kind');
/** Where none is said it is an NT2 interview. */
const kinds = [codes.indexOf('nt2Interview') + 1, ...codes.map((_, index) => index + 1)];

export const nt2Interviews: Indicator = {
  id: 'nt2-interviews',
  title: {
    nl: 'Gesprekken over Nederlands',
    en: 'Interviews about Dutch',
  },
  subject: 'dutch',
  unit: {
    nl: 'gesprekken',
    en: 'interviews',
  },
  counts: {
    nl: 'Gevoerde gesprekken: NT2-gesprekken, niveautesten en Wooncode-gesprekken, elk gesprek telt',
    en: 'Interviews held: NT2 interviews, level tests and housing-code interviews, every one counts',
  },
  population: {
    nl: 'Alle gesprekken in het kader van de oriëntatie naar Nederlands',
    en: 'All interviews within the orientation to Dutch',
  },
  periodDay: {
    nl: 'Dag van het gesprek',
    en: 'Day of the interview',
  },
  caveats: together(
    {
      nl: 'Een gesprek waarvan de soort niet genoteerd is, dateert van voor er soorten waren en telt als NT2-gesprek. Figuur 34 drukt Limburg en Oost-Vlaanderen vermoedelijk verwisseld: Oost-Vlaanderen heeft er minder gesprekken dan personen.',
      en: 'An interview whose kind is not recorded dates from before there were kinds and counts as an NT2 interview. Figure 34 probably prints Limburg and East Flanders exchanged: East Flanders has fewer interviews than persons in it.',
    },
    withoutBrussels,
  ),
  kind: 'flow',
  counting: 'each',
  additive: true,
  additiveWhy: {
    nl: 'Elk gesprek telt één keer, in één regio.',
    en: 'Every interview counts once, in one region.',
  },
  version: 1,
  versionFrom: plainDate('2023-01-01'),
  versions: firstVersion,
  source: 'Jaarverslag 2024 AgII, figuur 34',
  dimensions: [region, interviewKind],
  fact: 'trajectory.nt2-interview-held',
  count: everyFact(['region', 'kind'], { kinds: kindsAs(kinds) }),
};
