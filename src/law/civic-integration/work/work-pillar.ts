import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { Demand } from '../pillars/pillar.ts';
import { activeSince, activityOn } from './activity.ts';
import { isOfWorkingAge } from './working-age.ts';

export const workRule = rule({
  id: 'WORK',
  title: {
    nl: 'Inschrijving bij VDAB of Actiris',
    en: 'Registration with VDAB or Actiris',
    fr: 'Inscription auprès du VDAB ou d’Actiris',
  },
  anchor: 'contractDate',
  reads: ['contract', 'residences', 'birthDay', 'activities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', '§1.7, OD 1.6')] },
    { from: plainDate('2022-03-01'), citations: [cite('s004', '§1.7, OD 1.6'), cite('s002', '§5')] },
  ],
  says: {
    notAsked: {
      nl: 'Contract van {day}, voor 1 maart 2022: er is geen inschrijving bij VDAB of Actiris geëist.',
      en: 'Contract of {day}, before 1 March 2022: no registration with VDAB or Actiris is demanded.',
      fr: 'Contrat du {day}, avant le 1er mars 2022 : aucune inscription auprès du VDAB ou d’Actiris n’est exigée.',
    },
    vdab: {
      nl: 'Contract vanaf 1 maart 2022: inschrijving bij VDAB is nodig.',
      en: 'Contract from 1 March 2022: registration with VDAB is needed.',
      fr: 'Contrat à partir du 1er mars 2022 : l’inscription auprès du VDAB est nécessaire.',
    },
    actiris: {
      nl: 'Brussel, contract vanaf 1 maart 2022: wie op beroepsactieve leeftijd is en niet werkt, schrijft zich in bij Actiris (of VDAB).',
      en: 'Brussels, contract from 1 March 2022: who is of working age and does not work registers with Actiris (or VDAB).',
      fr: 'Bruxelles, contrat à partir du 1er mars 2022 : qui est en âge de travailler et ne travaille pas s’inscrit auprès d’Actiris (ou du VDAB).',
    },
    worksInBrussels: {
      nl: 'Brussel: wie werkt, hoeft zich niet in te schrijven bij Actiris.',
      en: 'Brussels: who works need not register with Actiris.',
      fr: 'Bruxelles : qui travaille ne doit pas s’inscrire auprès d’Actiris.',
    },
    notOfWorkingAge: {
      nl: 'Brussel: niet op beroepsactieve leeftijd, dus geen inschrijving bij Actiris nodig.',
      en: 'Brussels: not of working age, so no registration with Actiris is needed.',
      fr: 'Bruxelles : pas en âge de travailler, donc pas d’inscription nécessaire auprès d’Actiris.',
    },
    nobody: {
      nl: 'Brussel: het agentschap eist geen inschrijving bij Actiris.',
      en: 'Brussels: the agency demands no registration with Actiris.',
      fr: 'Bruxelles : l’agence n’exige pas d’inscription auprès d’Actiris.',
    },
    activityUnknown: {
      nl: 'Brussel: of inschrijving bij Actiris nodig is, hangt ervan af of de persoon werkt, en dat is niet bekend.',
      en: 'Brussels: whether registration with Actiris is needed hangs on whether the person works, which is not known.',
      fr: 'Bruxelles : savoir si une inscription auprès d’Actiris est nécessaire dépend du travail de la personne, et cela n’est pas connu.',
    },
  },
});

export interface WorkDemand {
  readonly demand: Demand;
  readonly because: UnknownReason | null;
  readonly freedOn: PlainDate | null;
  readonly grounds: readonly Ground[];
}

/** Whether a contract of that day asks for it, for who works or not on the day asked. */
export function workDemand(
  file: CaseFile,
  regime: Regime,
  contractDay: PlainDate,
  on: PlainDate,
  settings: LawSettings,
): WorkDemand {
  const asks = (
    demand: Demand,
    grounds: readonly Ground[],
    freedOn: PlainDate | null = null,
    because: UnknownReason | null = null,
  ): WorkDemand => ({ demand, because, freedOn, grounds });
  if (contractDay < REFORM) return asks('notRequired', [workRule.ground('notAsked', contractDay)]);
  if (regime === 'flanders') return asks('required', [workRule.ground('vdab', contractDay)]);
  const { value: whom, ground } = settings.brusselsWorkPillar;
  if (whom === 'nobody') return asks('notRequired', [workRule.ground('nobody', contractDay), ground]);
  if (whom === 'everyone') return asks('required', [workRule.ground('actiris', contractDay), ground]);
  if (file.birthDay !== null && !isOfWorkingAge(file.birthDay, on, settings))
    return asks('notRequired', [workRule.ground('notOfWorkingAge', contractDay), ground]);
  const activity = activityOn(file, on, settings);
  if (activity.works === null)
    return asks('unknown', [workRule.ground('activityUnknown', contractDay), ground], null, 'activityUnknown');
  if (activity.works)
    return asks(
      'notRequired',
      [workRule.ground('worksInBrussels', contractDay), ground, activity.ground],
      activeSince(file, activity.day, (held) => held.works),
    );
  return asks('required', [workRule.ground('actiris', contractDay), ground, activity.ground]);
}

const REFORM = plainDate('2022-03-01');
