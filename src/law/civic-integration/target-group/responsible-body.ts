import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { AgencyCode } from '#src/reference/regions.ts';
import { stateOn } from '../../define/state-on.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

/** §1.1 and Q31: four bodies, one decree. The body is a dimension of what is recorded, never a condition of a rule. */
export const responsibleBodyRule = rule({
  id: 'BODY',
  title: { nl: 'Welk agentschap iemand volgt', en: 'Which agency keeps somebody', fr: 'Quelle agence suit une personne' },
  anchor: 'asked',
  reads: ['residences', 'registeredOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', 'SD 1, §4.1'), cite('defaults', 'Q24, Q31')] }],
  says: {
    agii: {
      nl: 'Gevolgd door het Agentschap Integratie en Inburgering, volgens de woonplaats op {day}. Overal in Vlaanderen gelden dezelfde regels.',
      en: 'Kept by the Agency for Integration and Civic Integration, by the residence on {day}. The same rules hold all over Flanders.',
      fr: 'Suivi par l’Agence de l’intégration, selon le domicile au {day}. Les mêmes règles valent dans toute la Flandre.',
    },
    atlas: {
      nl: 'Gevolgd door Atlas (Antwerpen), volgens de woonplaats op {day}. Een handtekening bij Atlas volgt dezelfde regels.',
      en: 'Kept by Atlas (Antwerp), by the residence on {day}. A signature at Atlas follows the same rules.',
      fr: 'Suivi par Atlas (Anvers), selon le domicile au {day}. Une signature chez Atlas suit les mêmes règles.',
    },
    amal: {
      nl: 'Gevolgd door Amal (Gent), volgens de woonplaats op {day}. Een handtekening bij Amal volgt dezelfde regels.',
      en: 'Kept by Amal (Ghent), by the residence on {day}. A signature at Amal follows the same rules.',
      fr: 'Suivi par Amal (Gand), selon le domicile au {day}. Une signature chez Amal suit les mêmes règles.',
    },
  },
});

/** The body that keeps a client for what happens on a day (Q24). Null when no residence is known by then. */
export function responsibleBodyOn(
  residences: readonly { readonly from: PlainDate; readonly agency: AgencyCode }[],
  registeredOn: PlainDate | null,
  eventOn: PlainDate,
  settings: LawSettings,
): { readonly agency: AgencyCode; readonly grounds: readonly Ground[] } | null {
  const { value, ground } = settings.bodyAfterMove;
  const day = value === 'residenceAtRegistration' && registeredOn !== null && registeredOn <= eventOn ? registeredOn : eventOn;
  const residence = stateOn(residences, day, null);
  return residence === null
    ? null
    : { agency: residence.agency, grounds: [responsibleBodyRule.ground(residence.agency, day), ground] };
}
