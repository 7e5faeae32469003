import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { StayGround } from '../../case.ts';
import type { Ground } from '../../outcome.ts';
import { familyReunificationRule } from './family-reunification.ts';
import { refugeeRule } from './refugee.ts';
import { traffickingOrRegularisedRule } from './trafficking-or-regularised.ts';

/** The ground of a Flemish duty that a ground of stay gives; null where it gives none. */
export function stayBasis(stay: StayGround, since: PlainDate): Ground | null {
  switch (stay) {
    case 'recognisedRefugee':
    case 'subsidiaryProtection':
      return refugeeRule.ground(stay, since);
    case 'familyReunificationNonEu':
      return familyReunificationRule.ground('mandatory', since);
    case 'traffickingVictim':
    case 'regularised':
      return traffickingOrRegularisedRule.ground(stay, since);
    case 'temporaryProtection':
    case 'asylumApplicant':
    case 'unaccompaniedMinorAsylumApplicant':
    case 'familyReunificationEu':
    case 'freeMovement':
    case 'humanitarian':
    case 'work':
    case 'study':
    case 'auPair':
    case 'workingHoliday':
    case 'longTermResidentOtherState':
    case 'stayUnderOneYear':
    case 'tourist':
    case 'belgian':
    case 'none':
    case 'unknown':
      return null;
  }
}
