import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Rule, Sentence } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import { deadlinesOn } from '../../judge.ts';
import type { DeadlineId } from '../../judgement.ts';
import type { Citation, Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { attendanceIn } from '../proofs/attendance.ts';

type Finding = 'borneOut' | 'contradicted' | 'forStaff' | 'readOnly';

/** §8.2, each kind with its own sources and so its own grade. */
function kindRule(kind: string, title: Sentence, citations: readonly [Citation, ...Citation[]]): Rule<Finding> {
  return rule({
    id: `HI-${kind}`,
    title,
    anchor: 'asked',
    reads: ['infringements'],
    checkedOn: plainDate('2026-11-21'),
    versions: [{ from: null, citations }],
    says: {
      borneOut: {
        nl: `Inbreuk "${title.nl}": het dossier van {day} staaft ze.`,
        en: `Infringement "${title.en}": the file bears it out on {day}.`,
        fr: `Infraction « ${title.fr} » : le dossier la confirme au {day}.`,
      },
      contradicted: {
        nl: `Inbreuk "${title.nl}": het dossier van {day} spreekt ze tegen.`,
        en: `Infringement "${title.en}": the file contradicts it on {day}.`,
        fr: `Infraction « ${title.fr} » : le dossier la contredit au {day}.`,
      },
      forStaff: {
        nl: `Inbreuk "${title.nl}": een medewerker stelt ze vast; het dossier zegt er niets over.`,
        en: `Infringement "${title.en}": a member of staff establishes it; the file does not tell.`,
        fr: `Infraction « ${title.fr} » : un collaborateur la constate ; le dossier n’en dit rien.`,
      },
      readOnly: {
        nl: `Inbreuk "${title.nl}": een code van de oude toepassing, alleen om te lezen.`,
        en: `Infringement "${title.en}": a code of the old application, to be read only.`,
        fr: `Infraction « ${title.fr} » : un code de l’ancienne application, en lecture seule.`,
      },
    },
  });
}

const p36 = cite('p36', 'soorten inbreuken');
const p38 = cite('p38', 'soorten inbreuken');
const p50 = cite('p50', 'codes van de oude interface');

export const infringementKindRules = {
  notRegisteredInTime: kindRule(
    'notRegisteredInTime',
    { nl: 'Niet tijdig aangemeld', en: 'Not registered in time', fr: 'Ne s’est pas présenté à temps' },
    [p36, p38],
  ),
  notRegularlyParticipating: kindRule(
    'notRegularlyParticipating',
    { nl: 'Niet regelmatig deelgenomen', en: 'Did not take part regularly', fr: 'N’a pas participé régulièrement' },
    [p36, p38, cite('defaults', 'Q36')],
  ),
  refusedContract: kindRule(
    'refusedContract',
    { nl: 'Contract geweigerd', en: 'Refused to sign the contract', fr: 'A refusé de signer le contrat' },
    [p36],
  ),
  endedEarlyUnlawfully: kindRule(
    'endedEarlyUnlawfully',
    { nl: 'Traject onrechtmatig stopgezet', en: 'Ended the track without right', fr: 'A arrêté le parcours sans droit' },
    [p38],
  ),
  notCompleted: kindRule(
    'notCompleted',
    { nl: 'Doelstellingen niet behaald', en: 'Goals not reached', fr: 'Objectifs non atteints' },
    [p36],
  ),
  noCooperationIntake: kindRule(
    'noCooperationIntake',
    { nl: 'Niet meegewerkt aan de intake', en: 'Did not cooperate at intake', fr: 'N’a pas collaboré à l’accueil' },
    [p50],
  ),
  noCooperationInvestigation: kindRule(
    'noCooperationInvestigation',
    { nl: 'Niet meegewerkt aan het onderzoek', en: 'Did not cooperate with the inquiry', fr: 'N’a pas collaboré à l’enquête' },
    [p50],
  ),
  vdabRegistrationLate: kindRule(
    'vdabRegistrationLate',
    {
      nl: 'Laattijdig ingeschreven bij VDAB of Actiris',
      en: 'Registered late with VDAB or Actiris',
      fr: 'Inscrit tardivement au VDAB ou chez Actiris',
    },
    [cite('s004', 'OD 1.6', 'D'), cite('defaults', 'Q4')],
  ),
  legacyUnknown: kindRule(
    'legacyUnknown',
    { nl: 'Onbekende code 4, 6, 7 of 8', en: 'Unknown code 4, 6, 7 or 8', fr: 'Code inconnu 4, 6, 7 ou 8' },
    [p50, cite('defaults', 'Q38')],
  ),
} as const satisfies { readonly [kind: string]: Rule<Finding> };

/** Who sanctions: the enforcement officers are within this follow-up, the other three have a line of their own (§8.1, §8.2). */
export type InfringementKind = keyof typeof infringementKindRules;

/** Whether the file allows an infringement of that kind to be established on that day. Who may be sanctioned at all is HF-0. */
export function infringementPossibleOn(
  file: CaseFile,
  kind: InfringementKind,
  on: PlainDate,
  settings: LawSettings = lawHere(),
): Outcome<boolean> {
  const rules = infringementKindRules;
  const says = (finding: Finding): Outcome<boolean> =>
    known(finding === 'borneOut' || finding === 'forStaff', [rules[kind].ground(finding, on)]);
  const signed = file.contract !== null && file.contract.signedOn <= on;
  const certified = file.certificateOn !== null && file.certificateOn <= on;
  switch (kind) {
    case 'notRegisteredInTime':
      return termBroken(file, kind, ['D1', 'D7'], on, settings);
    case 'vdabRegistrationLate':
      return termBroken(file, kind, ['D2', 'D3'], on, settings);
    case 'refusedContract':
      return says(signed || file.registeredOn === null || file.registeredOn > on ? 'contradicted' : 'borneOut');
    case 'notRegularlyParticipating': {
      if (!signed) return says('contradicted');
      const parts = [attendanceIn(file, 'orientation', on, settings), attendanceIn(file, 'dutch', on, settings)];
      const irregular = parts.filter((part) => part.known && part.value !== null && !part.value.regular);
      if (irregular.length > 0)
        return known(true, [rules[kind].ground('borneOut', on), ...irregular.flatMap(({ grounds }) => grounds)]);
      const bad = parts.find((part) => !part.known);
      if (bad !== undefined && !bad.known) return bad;
      return parts.some((part) => part.known && part.value !== null)
        ? known(false, [rules[kind].ground('contradicted', on), ...parts.flatMap(({ grounds }) => grounds)])
        : unknown('attendanceUnknown', ['attendances'], [rules[kind].ground('forStaff', on)]);
    }
    case 'endedEarlyUnlawfully':
      return says(
        signed && !certified && file.contract?.endedOn != null && file.contract.endedOn <= on ? 'forStaff' : 'contradicted',
      );
    case 'notCompleted':
      return says(signed && !certified ? 'borneOut' : 'contradicted');
    case 'noCooperationIntake':
    case 'noCooperationInvestigation':
      return says('forStaff');
    case 'legacyUnknown':
      return says('readOnly');
  }
}

function termBroken(
  file: CaseFile,
  kind: 'notRegisteredInTime' | 'vdabRegistrationLate',
  ids: readonly DeadlineId[],
  on: PlainDate,
  settings: LawSettings,
): Outcome<boolean> {
  const terms = deadlinesOn(file, on, settings).filter(({ id }) => ids.includes(id));
  const broken = terms.some(({ state }) => state === 'overdue' || state === 'metLate');
  return known(broken, [
    infringementKindRules[kind].ground(broken ? 'borneOut' : 'contradicted', on),
    ...terms.flatMap(({ grounds }) => grounds),
  ]);
}
