import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../case.ts';
import { activityOn } from '../civic-integration/work/activity.ts';
import { isOfWorkingAge, workingAge } from '../civic-integration/work/working-age.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';

/** UA-05: a duty to register with VDAB, without a term and without a sanction, so never a deadline. */
export const temporaryProtectionVdabRule = rule({
  id: 'UA-05',
  title: { nl: 'Tijdelijk beschermde en VDAB', en: 'Temporarily protected and VDAB', fr: 'Protection temporaire et VDAB' },
  anchor: 'asked',
  reads: [
    'birthDay',
    'activities',
    'employmentServices',
    'residences',
    'firstRegisteredOn',
    'diedOn',
    'temporaryProtection',
    'stays',
  ],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2023-05-16'), citations: [cite('p09', 'decreet van 21 april 2023')] }],
  uses: [workingAge],
  says: {
    mustRegister: {
      nl: 'Woont in Vlaanderen, is op beroepsactieve leeftijd en werkt niet: moet zich bij VDAB inschrijven. Er is geen termijn en geen sanctie.',
      en: 'Lives in Flanders, is of working age and does not work: must register with VDAB. There is no term and no sanction.',
      fr: 'Habite en Flandre, est en âge de travailler et ne travaille pas : doit s’inscrire auprès du VDAB. Il n’y a ni délai ni sanction.',
    },
    registered: {
      nl: 'Tijdelijk beschermde, ingeschreven bij VDAB op {registered}.',
      en: 'Temporarily protected, registered with VDAB on {registered}.',
      fr: 'Bénéficiaire de la protection temporaire, inscrit auprès du VDAB le {registered}.',
    },
    works: {
      nl: 'Werkt: hoeft zich niet bij VDAB in te schrijven.',
      en: 'Works: need not register with VDAB.',
      fr: 'Travaille : ne doit pas s’inscrire auprès du VDAB.',
    },
    notOfWorkingAge: {
      nl: 'Niet op beroepsactieve leeftijd: hoeft zich niet bij VDAB in te schrijven.',
      en: 'Not of working age: need not register with VDAB.',
      fr: 'Pas en âge de travailler : ne doit pas s’inscrire auprès du VDAB.',
    },
    activityUnknown: {
      nl: 'Of inschrijving bij VDAB moet, hangt ervan af of de persoon werkt, en dat is niet bekend.',
      en: 'Whether registration with VDAB is a duty hangs on whether the person works, which is not known.',
      fr: 'L’obligation de s’inscrire auprès du VDAB dépend de la question de savoir si la personne travaille, et on ne le sait pas.',
    },
  },
});

export type VdabDuty = 'must' | 'done' | 'notRequired' | 'unknown';

/** Null where the rule does not reach: Brussels, or before 16 May 2023. */
export function temporaryProtectionVdab(
  file: CaseFile,
  regime: Regime,
  on: PlainDate,
  settings: LawSettings,
): { readonly state: VdabDuty; readonly ground: Ground } | null {
  if (regime !== 'flanders' || !temporaryProtectionVdabRule.holdsOn(on)) return null;
  const registration = file.employmentServices.find(({ service, on: registeredOn }) => service === 'vdab' && registeredOn <= on);
  if (registration !== undefined)
    return { state: 'done', ground: temporaryProtectionVdabRule.ground('registered', on, { registered: registration.on }) };
  if (file.birthDay !== null && !isOfWorkingAge(file.birthDay, on, settings))
    return { state: 'notRequired', ground: temporaryProtectionVdabRule.ground('notOfWorkingAge', on) };
  const { works } = activityOn(file, on, settings);
  if (works === null) return { state: 'unknown', ground: temporaryProtectionVdabRule.ground('activityUnknown', on) };
  return works
    ? { state: 'notRequired', ground: temporaryProtectionVdabRule.ground('works', on) }
    : { state: 'must', ground: temporaryProtectionVdabRule.ground('mustRegister', on) };
}
