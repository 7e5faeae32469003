import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import { judge } from '../../judge.ts';
import type { Ground, Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { attendanceIn } from './attendance.ts';
import type { ProofFinding, ProofMissing } from './proof.ts';

/** T9: at the closing decision, for a mandatory integrator whose results are missing. */
export const regularParticipationRule = rule({
  id: 'PR-REGULAR',
  title: { nl: 'Bewijs van regelmatige deelname', en: 'Proof of regular participation', fr: 'Preuve de participation régulière' },
  anchor: 'asked',
  reads: ['attendances', 'contract', 'certificateOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.8')] }],
  says: {
    possible: {
      nl: 'Verplicht, regelmatig deelgenomen aan MO of NT2, en de resultaten ontbreken: bij de afsluiting kan het bewijs worden uitgereikt.',
      en: 'Mandatory, took part regularly in social orientation or Dutch, and the results are missing: at the closing the proof can be issued.',
      fr: 'Obligé, participation régulière à l’orientation sociale ou au néerlandais, et les résultats manquent : la preuve peut être délivrée à la clôture.',
    },
    noContract: {
      nl: 'Er is geen contract: er valt niets af te sluiten.',
      en: 'There is no contract: there is nothing to close.',
      fr: 'Il n’y a pas de contrat : il n’y a rien à clôturer.',
    },
    notMandatory: {
      nl: 'Geen verplichte inburgeraar: het bewijs is voor verplichte inburgeraars.',
      en: 'Not a mandatory integrator: the proof is for mandatory integrators.',
      fr: 'Pas une personne obligée : la preuve est réservée aux personnes obligées.',
    },
    resultsReached: {
      nl: 'De resultaten zijn behaald of de plicht is vervuld: een bewijs van regelmatige deelname is er niet voor.',
      en: 'The results are reached or the duty is met: a proof of regular participation is not meant for that.',
      fr: 'Les résultats sont atteints ou l’obligation est remplie : une preuve de participation régulière n’est pas prévue pour cela.',
    },
    notRegular: {
      nl: 'Niet regelmatig deelgenomen, noch aan MO, noch aan NT2.',
      en: 'Did not take part regularly, neither in social orientation nor in Dutch.',
      fr: 'Pas de participation régulière, ni à l’orientation sociale, ni au néerlandais.',
    },
    undecidable: {
      nl: 'Of het bewijs kan worden uitgereikt, hangt af van iets dat wij niet weten.',
      en: 'Whether the proof can be issued hangs on something we do not know.',
      fr: 'La possibilité de délivrer la preuve dépend de quelque chose que nous ignorons.',
    },
  },
});

export function regularParticipationOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Outcome<ProofFinding> {
  const no = (missing: ProofMissing, ...grounds: readonly Ground[]): Outcome<ProofFinding> =>
    known({ kind: 'regularParticipationProof', possible: false, missing: [missing] }, grounds);
  if (file.contract === null || file.contract.signedOn > on)
    return no('contract', regularParticipationRule.ground('noContract', on));
  const { targetGroup, certificate } = judge(file, on, settings);
  if (!targetGroup.known)
    return unknown('targetGroupUnknown', targetGroup.missing, [
      regularParticipationRule.ground('undecidable', on),
      ...targetGroup.grounds,
    ]);
  if (targetGroup.value.group !== 'mandatory')
    return no('duty', regularParticipationRule.ground('notMandatory', on), ...targetGroup.grounds);
  const dutyMet = targetGroup.value.dutyEndedOn !== null;
  if (dutyMet || (certificate.known && certificate.value.entitled))
    return no('openResults', regularParticipationRule.ground('resultsReached', on), ...certificate.grounds);
  const parts = [attendanceIn(file, 'orientation', on, settings), attendanceIn(file, 'dutch', on, settings)];
  const grounds = parts.flatMap((part) => [...part.grounds]);
  if (parts.some((part) => part.known && part.value?.regular === true))
    return known({ kind: 'regularParticipationProof', possible: true, missing: [] }, [
      regularParticipationRule.ground('possible', on),
      ...grounds,
    ]);
  const impossible = parts.find((part) => !part.known);
  if (impossible !== undefined && !impossible.known)
    return unknown('impossibleAttendance', impossible.missing, [regularParticipationRule.ground('undecidable', on), ...grounds]);
  // A part that was begun and of which no session is recorded may have been followed regularly.
  const untold =
    (parts[0]?.known === true && parts[0].value === null && begun(file.moStartedOn, on)) ||
    (parts[1]?.known === true && parts[1].value === null && begun(file.nt2StartedOn, on));
  if (untold || parts.every((part) => part.known && part.value === null))
    return unknown('attendanceUnknown', ['attendances'], [regularParticipationRule.ground('undecidable', on), ...grounds]);
  return no('regularAttendance', regularParticipationRule.ground('notRegular', on), ...grounds);
}

function begun(startedOn: PlainDate | null | undefined, on: PlainDate): boolean {
  return startedOn != null && startedOn <= on;
}
