import { deadlinesOn } from '#src/law/judge.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { stateLabels } from '#src/reference/labels/states.ts';
import { lastDayOf } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/** Where somebody stands (domain reference §3.1). */
export type State = keyof typeof stateLabels;

/** By the facts alone, whatever the day; what comes and goes by itself as days pass is added by stateOn, or in SQL. */
export function lastingState(dossier: Dossier, file: CaseFile): State {
  if (dossier.diedOn !== null) return 'closed';
  if (dossier.exemption !== null) return 'exempted';
  if (dossier.certificate !== null)
    return b1Demanded(file, dossier.certificate.on) && dossier.b1Oral === null ? 'b1FollowUp' : 'completed';
  const contract = dossier.contracts.at(-1);
  if (contract !== undefined && contract.endedOn === null) return pillarOpened(dossier) ? 'active' : 'contracted';
  if (contract?.endReason === 'effortDeclaration') return 'completedByEffort';
  const registration = dossier.registrations.at(-1);
  const registeredAgain =
    registration !== undefined &&
    (contract?.endedOn == null || registration.on >= contract.endedOn) &&
    registration.kind === 're';
  if (contract !== undefined && !registeredAgain) return dossier.regularParticipation === null ? 'closed' : 'endedWithoutResult';
  if (registration !== undefined) return 'registered';
  return dossier.letters.some(({ kind }) => kind === 'invitation' || kind === 'recruitment' || kind === 'obligationNotice')
    ? 'invited'
    : 'inflow';
}

export function stateOn(dossier: Dossier, file: CaseFile, today: PlainDate): State {
  const lasting = lastingState(dossier, file);
  if (lasting === 'active' || lasting === 'contracted') return isSuspended(dossier, today) ? 'suspended' : lasting;
  if (lasting === 'inflow' || lasting === 'invited') return isDeferred(dossier, today) ? 'registrationDeferred' : lasting;
  if (lasting === 'registered' && (dossier.signatureDeferrals.at(-1)?.until ?? '') >= today) return 'signatureDeferred';
  return lasting;
}

export function isSuspended(dossier: Dossier, day: PlainDate): boolean {
  return dossier.suspensions.some((suspension) => suspension.from <= day && day <= lastDayOf(suspension));
}

function isDeferred(dossier: Dossier, day: PlainDate): boolean {
  return (dossier.deferrals.at(-1)?.until ?? '') >= day;
}

/** Asked on the day of the certificate: the demand is made then and does not come later. */
function b1Demanded(file: CaseFile, certificateOn: PlainDate): boolean {
  return deadlinesOn(file, certificateOn).some((deadline) => deadline.id === 'D6' && deadline.state !== 'stopped');
}

function pillarOpened(dossier: Dossier): boolean {
  return (
    dossier.moStarts.length +
      dossier.moTests.length +
      dossier.nt2Enrolments.length +
      dossier.nt2Results.length +
      dossier.employmentServices.length +
      dossier.participations.length >
    0
  );
}
