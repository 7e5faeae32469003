import { certificateOn } from '#src/law/judge.ts';
import type { factLabels } from '#src/reference/labels/facts.ts';
import { caseFile } from '../dossier/case-file.ts';
import { dossierOf } from '../dossier/dossier-of.ts';
import { sameWaitAt } from '../waits/same-wait.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { Contract, Dossier } from '../dossier/dossier.ts';
import type { DossierFact } from '../dossier/dossier-fact.ts';

/** Something in the dossier that rests on what is not there (any more). */
export interface Contradiction {
  /** The same contradiction has the same key before and after a correction. */
  readonly key: string;
  readonly type: keyof typeof factLabels;
  readonly on: PlainDate;
  readonly grounds: readonly Ground[];
}

/** All that does not hold together in a person's effective facts. A correction may not add to it. */
export function contradictions(effective: readonly Fact[]): readonly Contradiction[] {
  const dossier = dossierOf(effective);
  const found: Contradiction[] = [];
  const report = (
    fact: { readonly id?: string; readonly fact?: string; readonly on: PlainDate },
    type: Contradiction['type'],
    grounds: readonly Ground[] = [],
  ): void => {
    found.push({ key: `${type} ${fact.id ?? fact.fact ?? ''}`, type, on: fact.on, grounds });
  };

  for (const registration of dossier.registrations)
    if (tooEarly(dossier, registration.on)) report(registration, 'trajectory.registered');
  for (const [index, contract] of dossier.contracts.entries()) {
    const earlier = dossier.contracts[index - 1];
    const overlaps = earlier !== undefined && (earlier.endedOn === null || earlier.endedOn > contract.on);
    if (overlaps || tooEarly(dossier, contract.on) || !someBefore(dossier.registrations, contract.on))
      report(contract, 'trajectory.contract-signed');
  }
  for (const suspension of dossier.suspensions) {
    if (suspension.until < suspension.from || !dossier.contracts.some((contract) => covers(contract, suspension.from)))
      report(suspension, 'trajectory.suspended');
  }
  for (const wait of dossier.waits)
    if (sameWaitAt(dossier, wait, wait.on, wait.fact) !== null) report(wait, 'trajectory.system-wait-begun');
  for (const course of dossier.moCourses)
    if (!someBefore(dossier.moStarts, course.on)) report(course, 'trajectory.mo-course-closed');
  for (const evaluation of dossier.moProcessEvaluations)
    if (!someBefore(dossier.moStarts, evaluation.on)) report(evaluation, 'trajectory.mo-process-evaluated');
  for (const test of dossier.moTests)
    if (test.kind === 'afterCourse' && !someBefore(dossier.moStarts, test.on)) report(test, 'trajectory.mo-test-taken');
  for (const participation of dossier.participations)
    if (!someBefore(dossier.contracts, participation.on)) report(participation, 'trajectory.participation-recorded');
  if (dossier.regularParticipation !== null && !someBefore(dossier.contracts, dossier.regularParticipation.on))
    report(dossier.regularParticipation, 'trajectory.regular-participation-proven');
  if (dossier.b1Oral !== null && (dossier.certificate === null || dossier.certificate.on > dossier.b1Oral.on))
    report(dossier.b1Oral, 'trajectory.b1-oral-proven');
  if (dossier.certificate !== null) {
    const grounds = certificateNotDue(effective, dossier.certificate.on);
    if (grounds !== null) report(dossier.certificate, 'trajectory.integration-certificate-issued', grounds);
  }
  looseEnds(effective as readonly DossierFact[], dossier, report);
  return found;
}

/** Facts that go on with another one, which is not there or comes later. */
function looseEnds(
  effective: readonly DossierFact[],
  dossier: Dossier,
  report: (fact: DossierFact, type: Contradiction['type']) => void,
): void {
  let open = 0;
  for (const fact of effective) {
    if (fact.type === 'trajectory.contract-signed') open++;
    else if (fact.type === 'trajectory.contract-ended') {
      if (open === 0) report(fact, fact.type);
      else open--;
    } else if (fact.type === 'trajectory.resumed') {
      const suspension = dossier.suspensions.find((candidate) => candidate.fact === fact.data.suspension);
      if (suspension === undefined || fact.on < suspension.from || fact.on > suspension.until) report(fact, fact.type);
    } else if (fact.type === 'trajectory.system-wait-ended') {
      const wait = dossier.waits.find((candidate) => candidate.fact === fact.data.wait);
      if (wait === undefined || fact.on < wait.on) report(fact, fact.type);
    } else if (
      fact.type === 'trajectory.notice-of-default-sent' ||
      fact.type === 'trajectory.infringement-regularised' ||
      fact.type === 'trajectory.infringement-handed-over' ||
      fact.type === 'trajectory.infringement-cancelled' ||
      fact.type === 'trajectory.infringement-decided' ||
      fact.type === 'trajectory.fine-paid' ||
      fact.type === 'trajectory.fine-followed-up'
    ) {
      const infringement = dossier.infringements.find((candidate) => candidate.fact === fact.data.infringement);
      const needsNotice =
        fact.type === 'trajectory.infringement-regularised' || fact.type === 'trajectory.infringement-handed-over';
      const noticed = infringement?.noticeOn != null && infringement.noticeOn <= fact.on;
      const needsHandOver = fact.type === 'trajectory.infringement-decided';
      const needsFine = fact.type === 'trajectory.fine-paid' || fact.type === 'trajectory.fine-followed-up';
      const handed = infringement?.handedOverOn != null && infringement.handedOverOn <= fact.on;
      const fined = infringement?.fine != null && infringement.fine.decidedOn <= fact.on;
      if (
        infringement === undefined ||
        fact.on < infringement.on ||
        (needsNotice && !noticed) ||
        (needsHandOver && !handed) ||
        (needsFine && !fined)
      )
        report(fact, fact.type);
    }
  }
}

/** The law is asked as it was asked on the day of issue: without the certificate and the end of the contract that came with it. */
function certificateNotDue(effective: readonly Fact[], on: PlainDate): readonly Ground[] | null {
  const before = (effective as readonly DossierFact[]).filter(
    (fact) =>
      fact.type !== 'trajectory.integration-certificate-issued' &&
      !(fact.type === 'trajectory.contract-ended' && fact.data.reason === 'certificateIssued'),
  );
  const outcome = certificateOn(caseFile(before), on);
  return outcome.known && outcome.value.entitled ? null : outcome.grounds;
}

function tooEarly(dossier: Dossier, on: PlainDate): boolean {
  return (dossier.birthDay !== null && on < dossier.birthDay) || (dossier.inflow !== null && on < dossier.inflow.on);
}

function someBefore(steps: readonly { readonly on: PlainDate }[], on: PlainDate): boolean {
  return steps.some((step) => step.on <= on);
}

function covers(contract: Contract, day: PlainDate): boolean {
  return contract.on <= day && (contract.endedOn === null || day < contract.endedOn);
}
