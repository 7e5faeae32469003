import { ok } from '#src/kernel/result.ts';
import { infringementPossibleOn } from '#src/law/civic-integration/enforcement/infringement-kinds.ts';
import { deadlinesOn, sanctionableOn } from '#src/law/judge.ts';
import { deadlineLabels } from '#src/reference/labels/states.ts';
import { impossibleDay } from '../decision/days.ts';
import { refusal, refuse, refuseUnknown } from '../decision/refusal.ts';
import { infringementState, residenceOn } from '../dossier/dossier.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { DeadlineId } from '#src/law/judgement.ts';
import type { DatedAct, Decision } from '../decision/decision.ts';
import type { Refusal } from '../decision/refusal.ts';
import type { Dossier } from '../dossier/dossier.ts';

type Establish = DatedAct<'establishInfringement'>;

/** Inbreuk vaststellen: only where the law says sanctionable (HF-0; product owner's decision 20) and the duty named was broken. */
export const establishInfringement: Decision<'establishInfringement'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const open = dossier.infringements.find((infringement) => infringement.kind === act.kind && isOpen(infringement));
  if (open !== undefined) return refuse('infringementOpen', { day: open.on });

  const outcome = sanctionableOn(file, act.on);
  if (!outcome.known) return refuseUnknown('sanctionUnknown', outcome, { day: act.on });
  if (!outcome.value) return refuse('notSanctionable', { day: act.on }, { grounds: outcome.grounds });
  const unfounded = notBroken(dossier, file, act);
  if (unfounded !== null) return { ok: false, error: unfounded };
  return ok([{ type: 'trajectory.infringement-established', on: act.on, data: { kind: act.kind, region } }]);
};

function isOpen(infringement: Parameters<typeof infringementState>[0]): boolean {
  const state = infringementState(infringement);
  return state === 'established' || state === 'noticeSent' || state === 'handedOver';
}

/** Kinds that rest on a term or on a contract are checked against it; the others are the counsellor's finding. */
function notBroken(dossier: Dossier, file: CaseFile, act: Establish): Refusal | null {
  switch (act.kind) {
    case 'notRegisteredInTime':
      return termNotPassed(file, act, ['D1', 'D7']);
    case 'vdabRegistrationLate':
      return termNotPassed(file, act, ['D2', 'D3']);
    case 'refusedContract': {
      if (!dossier.registrations.some((registration) => registration.on <= act.on)) return refusal('registerFirst');
      return dossier.contracts.some((contract) => contract.on <= act.on) ? refusal('contractNotRefused', { day: act.on }) : null;
    }
    case 'notRegularlyParticipating': {
      if (!dossier.contracts.some((contract) => contract.on <= act.on)) return refusal('noContract', { day: act.on });
      const told = infringementPossibleOn(file, act.kind, act.on);
      return told.known && !told.value ? refusal('participatedRegularly', {}, { grounds: told.grounds }) : null;
    }
    case 'notCompleted':
    case 'endedEarlyUnlawfully':
      return dossier.contracts.some((contract) => contract.on <= act.on) ? null : refusal('noContract', { day: act.on });
    case 'noCooperationIntake':
    case 'noCooperationInvestigation':
      return null;
  }
}

function termNotPassed(file: CaseFile, act: Establish, ids: readonly [DeadlineId, ...DeadlineId[]]): Refusal | null {
  const terms = deadlinesOn(file, act.on).filter((deadline) => ids.includes(deadline.id));
  if (terms.some((deadline) => deadline.state === 'overdue' || deadline.state === 'metLate')) return null;
  return refusal(
    'deadlineNotPassed',
    { day: act.on, deadline: deadlineLabels[terms[0]?.id ?? ids[0]] },
    { grounds: terms.flatMap((deadline) => deadline.grounds) },
  );
}
