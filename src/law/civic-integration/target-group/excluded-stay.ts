import { plainDate } from '#src/kernel/plain-date.ts';
import type { StayGround } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const excludedStayRule = rule({
  id: 'TG-F-07',
  title: { nl: 'Uitgesloten verblijf', en: 'Excluded stay', fr: 'Séjour exclu' },
  anchor: 'stayDate',
  reads: ['stays', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p02', 'wie niet'), cite('p03', 'wie niet')] }],
  says: {
    stayUnderOneYear: {
      nl: 'Het verblijf kan nooit langer dan één jaar duren: geen doelgroep.',
      en: 'The stay can never exceed one year: not in the target group.',
      fr: 'Le séjour ne peut jamais dépasser un an : hors du groupe cible.',
    },
    tourist: {
      nl: 'Toerist of kort verblijf: geen doelgroep.',
      en: 'Tourist or short stay: not in the target group.',
      fr: 'Touriste ou court séjour : hors du groupe cible.',
    },
    none: {
      nl: 'Geen wettig verblijf of niet ingeschreven: geen doelgroep.',
      en: 'No legal stay or not registered: not in the target group.',
      fr: 'Pas de séjour légal ou pas d’inscription : hors du groupe cible.',
    },
  },
});

export type ExcludedStay = 'stayUnderOneYear' | 'tourist' | 'none';

export function isExcludedStay(ground: StayGround): ground is ExcludedStay {
  return ground === 'stayUnderOneYear' || ground === 'tourist' || ground === 'none';
}

export function isAsylumStay(ground: StayGround): boolean {
  return ground === 'asylumApplicant' || ground === 'unaccompaniedMinorAsylumApplicant';
}
