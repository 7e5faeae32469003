import type { PlainDate } from '#src/kernel/plain-date.ts';
import { brusselsRegistrationTerm, brusselsTrackTerm, undecidedBrusselsTerms } from './brussels/deadlines/brussels-terms.ts';
import type { CaseFile } from './case.ts';
import { judgeCertificate } from './civic-integration/certificate/certificate.ts';
import { b1OralTerm } from './civic-integration/deadlines/b1-oral-term.ts';
import { employmentServiceTerm } from './civic-integration/deadlines/employment-service-term.ts';
import { registrationTerm, undecidedRegistrationTerm } from './civic-integration/deadlines/registration-term.ts';
import { noticeTerm } from './civic-integration/enforcement/notice-term.ts';
import type { NoticeTerm } from './civic-integration/enforcement/notice-term.ts';
import { sanctionable } from './civic-integration/enforcement/sanctionable.ts';
import { judgePillars, pillarFindings } from './civic-integration/pillars/pillars.ts';
import type { Pillars } from './civic-integration/pillars/pillars.ts';
import { standingOn } from './civic-integration/target-group/target-group.ts';
import type { Standing } from './civic-integration/target-group/target-group.ts';
import type {
  CertificateFinding,
  DeadlineFinding,
  Judgement,
  PillarFinding,
  TargetGroupFinding,
  UndecidedDeadline,
} from './judgement.ts';
import type { Outcome } from './outcome.ts';
import { lawHere } from './settings.ts';
import type { LawSettings } from './settings.ts';

/** Everything the law says of one case on one day. What happened after that day is not looked at. Never throws on a well-formed case. */
export function judge(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Judgement {
  const standing = standingOn(file, on, settings);
  const pillars = judgePillars(file, standing, on, settings);
  const terms = runningTerms(file, standing, pillars, on, settings);
  return {
    on,
    regime: standing.regime,
    targetGroup: standing.targetGroup,
    pillars: pillarFindings(pillars, terms.decided),
    deadlines: terms.decided,
    undecidedDeadlines: terms.undecided,
    certificate: judgeCertificate(file, pillars, terms.decided, on, settings),
    sanctionable: sanctionable(file, standing, on, settings),
  };
}

export function targetGroupOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Outcome<TargetGroupFinding> {
  return standingOn(file, on, settings).targetGroup;
}

export function certificateOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Outcome<CertificateFinding> {
  return judge(file, on, settings).certificate;
}

/** Was a certificate that was issued one that could be issued? Judged on the day of issue, as if it had not been issued yet. Null without one. */
export function issuedCertificate(file: CaseFile, settings: LawSettings = lawHere()): Outcome<CertificateFinding> | null {
  return file.certificateOn === null ? null : certificateOn({ ...file, certificateOn: null }, file.certificateOn, settings);
}

export function deadlinesOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): readonly DeadlineFinding[] {
  return judge(file, on, settings).deadlines;
}

export function pillarsOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): readonly PillarFinding[] {
  return judge(file, on, settings).pillars;
}

export function sanctionableOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Outcome<boolean> {
  return sanctionable(file, standingOn(file, on, settings), on, settings);
}

/** The term of each notice of default, in the order of the infringements: D5 (Flanders) or D9 (Brussels). */
export function noticeTermsOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): readonly NoticeTerm[] {
  const ended = standingOn(file, on, settings).duty?.ending?.on ?? null;
  return file.infringements.flatMap((infringement) => noticeTerm(file, infringement, ended, on, settings) ?? []);
}

function runningTerms(
  file: CaseFile,
  standing: Standing,
  pillars: Pillars,
  on: PlainDate,
  settings: LawSettings,
): { decided: DeadlineFinding[]; undecided: UndecidedDeadline[] } {
  const decided: DeadlineFinding[] = [];
  const undecided: UndecidedDeadline[] = [];
  const sort = (term: DeadlineFinding | UndecidedDeadline | null) => {
    if (term === null) return;
    if ('because' in term) undecided.push(term);
    else decided.push(term);
  };
  const { duty } = standing;
  if (duty !== null && duty.regime === 'flanders') sort(registrationTerm(file, duty, on, settings));
  if (duty !== null && duty.regime === 'brussels') {
    sort(brusselsRegistrationTerm(file, duty, on, settings));
    sort(brusselsTrackTerm(file, duty, on, settings));
  }
  if (duty === null && !standing.targetGroup.known) {
    const { because, missing, grounds } = standing.targetGroup;
    if (standing.regime === 'flanders') undecided.push(undecidedRegistrationTerm(because, missing, grounds));
    if (standing.regime === 'brussels') undecided.push(...undecidedBrusselsTerms(file, on, because, missing, grounds));
  }
  sort(employmentServiceTerm(file, standing, pillars, on, settings));
  sort(b1OralTerm(file, standing, on, settings));
  for (const infringement of file.infringements) {
    const term = noticeTerm(file, infringement, duty?.ending?.on ?? null, on, settings);
    // D5 has no place among the deadlines of a judgement; noticeTermsOn gives it.
    if (term !== null && term.id !== 'D5') sort(term);
  }
  return { decided, undecided };
}
