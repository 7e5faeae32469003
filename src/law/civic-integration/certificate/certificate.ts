import { latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { CertificateFinding, DeadlineFinding, MissingCode } from '../../judgement.ts';
import type { Ground, Outcome } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { standardTestRule } from '../dutch/standard-test.ts';
import type { PillarJudgement } from '../pillars/pillar.ts';
import type { Pillars } from '../pillars/pillars.ts';
import { asylumFromReformRule } from '../target-group/asylum-applicant.ts';
import { isAsylumStay, isExcludedStay } from '../target-group/excluded-stay.ts';
import { nationalityOn } from '../target-group/nationality.ts';
import { stayOn, staysOf } from '../target-group/stay.ts';
import type { CertificateBase } from './certificate-base.ts';
import { certificateLegacyRule } from './at-leg.ts';
import { certificate1Rule } from './at-1.ts';
import { certificate2Rule } from './at-2.ts';
import { certificate3Rule } from './at-3.ts';
import { certificate4Rule } from './at-4.ts';
import { certificateDecisionRule } from './at-decision.ts';

/** Entitled when the contract is there and every required pillar is met, on one day of decision. Nothing here is held in memory: the grounds are the snapshot. */
export function judgeCertificate(
  file: CaseFile,
  pillars: Pillars,
  deadlines: readonly DeadlineFinding[],
  on: PlainDate,
  settings: LawSettings,
): Outcome<CertificateFinding> {
  const { signedOn } = pillars;
  if (signedOn === null) {
    return known({ entitled: false, rule: 'AT-DECISION', missing: ['contract'], entitledSince: null }, [
      certificateDecisionRule.ground('noContract', on),
    ]);
  }
  const { rule, grounds } = ruleFor(pillars, signedOn, on, settings);
  if (pillars.regime === 'brussels') {
    const { value, ground } = settings.brusselsCertificateRules;
    if (value === 'unknown') return unknown('brusselsCertificateUnsettled', [], [...grounds, ground]);
    grounds.push(ground);
  }
  grounds.push(pillars.follows);
  const missing: MissingCode[] = [];
  const outside = outsideTargetGroup(file, signedOn, on);
  if (outside !== null) {
    missing.push('targetGroup');
    grounds.push(outside);
  }
  let unsure: PillarJudgement | null = null;
  let since = signedOn;
  for (const pillar of [pillars.orientation, pillars.dutch, pillars.work, pillars.participation]) {
    grounds.push(...pillar.grounds);
    const undecided = pillar.asked === 'unknown' || pillar.because !== null;
    if (pillar.asked === 'required' && !undecided && pillar.metOn === null) missing.push(pillar.missing);
    if (undecided && pillar.metOn === null) unsure = pillar;
    const reachedOn =
      pillar.metOn === null || (pillar.freedOn !== null && pillar.freedOn < pillar.metOn) ? pillar.freedOn : pillar.metOn;
    if (reachedOn !== null && (pillar.asked === 'required' || pillar.asked === 'unknown' || pillar.freedOn !== null))
      since = latest(since, reachedOn);
  }
  const late = lateRegistration(deadlines, settings);
  if (late !== null) {
    grounds.push(late.ground, settings.lateEmploymentServiceBarsCertificate.ground);
    if (late.bars) missing.push('employmentService');
  }
  if (missing.length === 0 && unsure !== null)
    return unknown(
      unsure.because ?? 'targetGroupUnknown',
      [unsure.missing],
      [...grounds, certificateDecisionRule.ground('undecidable', on)],
    );
  const complete = missing.length === 0;
  if (file.certificateOn !== null && file.certificateOn <= on) {
    missing.push('alreadyIssued');
    grounds.push(certificateDecisionRule.ground('alreadyIssued', file.certificateOn, undefined, 'certificateDate'));
  } else
    grounds.push(
      complete ? certificateDecisionRule.ground('entitled', since) : certificateDecisionRule.ground('notEntitled', on),
    );
  return known({ entitled: missing.length === 0, rule, missing, entitledSince: complete ? since : null }, grounds);
}

/** The contract chooses AT-LEG, AT-1 or AT-2; for the last the day of obligation and of Dutch may lead on to AT-3 and AT-4. */
function ruleFor(
  pillars: Pillars,
  signedOn: PlainDate,
  on: PlainDate,
  settings: LawSettings,
): { rule: string; grounds: Ground[] } {
  const grounds = [baseGround(pillars.base, signedOn)];
  if (pillars.base === 'AT-LEG') grounds.push(settings.effortCommitmentUntil.ground);
  let rule: string = pillars.base;
  if (pillars.underParticipationTrack) {
    grounds.push(certificate3Rule.ground('applies', null));
    if (pillars.base === 'AT-2') rule = 'AT-3';
  }
  const dutchDay = pillars.dutchJudgedOn ?? on;
  if (standardTestRule.holdsOn(dutchDay) && pillars.dutch.missing !== 'nt2OralA2' && pillars.dutch.asked !== 'notRequired') {
    grounds.push(
      certificate4Rule.ground('applies', dutchDay, undefined, pillars.dutchJudgedOn === null ? 'asked' : 'achievementDate'),
    );
    if (pillars.base === 'AT-2') rule = 'AT-4';
  }
  return { rule, grounds };
}

function baseGround(base: CertificateBase, signedOn: PlainDate): Ground {
  switch (base) {
    case 'AT-LEG':
      return certificateLegacyRule.ground('applies', signedOn);
    case 'AT-1':
      return certificate1Rule.ground('applies', signedOn);
    case 'AT-2':
      return certificate2Rule.ground('applies', signedOn);
  }
}

/** A contract that could not be signed (TG-F-05, TG-F-07) gives no certificate and no declaration of effort; nor does a dead person get one. */
export function outsideTargetGroup(file: CaseFile, signedOn: PlainDate, on: PlainDate): Ground | null {
  if (file.diedOn !== null && file.diedOn <= on)
    return certificateDecisionRule.ground('died', file.diedOn, undefined, 'deathDate');
  const stay = stayOn(staysOf(file), signedOn)?.ground;
  if (stay === undefined || nationalityOn(file, signedOn) === 'belgian') return null;
  if (isExcludedStay(stay) || (isAsylumStay(stay) && asylumFromReformRule.holdsOn(signedOn)))
    return certificateDecisionRule.ground('notTargetGroup', signedOn, undefined, 'contractDate');
  return null;
}

/** Q4: a late registration is a signal. An agency may make it a bar. */
function lateRegistration(
  deadlines: readonly DeadlineFinding[],
  settings: LawSettings,
): { readonly ground: Ground; readonly bars: boolean } | null {
  const late = deadlines.find((deadline) => (deadline.id === 'D2' || deadline.id === 'D3') && deadline.state === 'metLate');
  if (late === undefined) return null;
  const bars = settings.lateEmploymentServiceBarsCertificate.value;
  return {
    ground: certificateDecisionRule.ground(bars ? 'lateIsABar' : 'registeredLate', late.metOn, undefined, 'achievementDate'),
    bars,
  };
}
