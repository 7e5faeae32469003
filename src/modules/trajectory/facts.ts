import { defineFact, field } from '#src/facts/define.ts';
import type { FactOf } from '#src/facts/define.ts';
import { waitReasons } from '#src/law/case.ts';
import { pillarKeys } from '#src/law/judgement.ts';
import { feePartKinds } from '#src/law/case.ts';
import { deskCodes } from '#src/reference/desks.ts';
import { languageCodes } from '#src/reference/languages.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import {
  cefrLevels,
  contractEndReasons,
  courseForms,
  courseProviders,
  exemptionGrounds,
  feeExemptionCategories,
  fineSteps,
  infringementCancellations,
  infringementKinds,
  learningPillars,
  nt2Advices,
  nt2InterviewKinds,
  nt2TestKinds,
  nt2TestOrganisers,
  processResults,
  suspensionGrounds,
} from './codes.ts';

const { cents, code, count, day, maybe, ref, yes } = field;
const region = () => code(regionCodes);

// ── target group and registration ──
/** What we decided about the target group on that day, and by which rule (rule id of src/law, kept as recorded). */
export const targetGroupDetermined = defineFact('trajectory.target-group-determined', 1, {
  group: code(targetGroupCodes),
  region: region(),
});
/** Aanmelding. `group` is the target group as it stood that day; the desk is absent for Atlas and Amal. */
export const registered = defineFact('trajectory.registered', 1, {
  kind: code(['first', 're']),
  region: region(),
  desk: maybe(code(deskCodes)),
  group: code(targetGroupCodes),
});
/** Uitstel van aanmelding; `until` is the last day of the deferral. */
export const registrationDeferred = defineFact('trajectory.registration-deferred', 1, { until: day() });

/** Uitstel van ondertekening: after the registration, before the signature. `until` is the last day. */
export const signatureDeferred = defineFact('trajectory.signature-deferred', 1, { until: day() });
/** A person under temporary protection became a client of the pre-track (voortraject, 2022 to 30 June 2024). */
export const preTrackBegun = defineFact('trajectory.pre-track-begun', 1, { region: region() });

// ── contract, exemption, suspension ──
/** Inburgeringscontract. `first` is true for the first contract of this person with any agency. */
export const contractSigned = defineFact('trajectory.contract-signed', 1, {
  region: region(),
  desk: maybe(code(deskCodes)),
  group: code(targetGroupCodes),
  first: yes(),
  declarationSigned: yes(),
});
export const contractEnded = defineFact('trajectory.contract-ended', 1, { reason: code(contractEndReasons), region: region() });
export const exempted = defineFact('trajectory.exempted', 1, { ground: code(exemptionGrounds), region: region() });
/** Attest van opschorting. `on` is the day of the certificate; `from` and `until` are the printed days, both counted (decision 1). */
export const suspended = defineFact('trajectory.suspended', 1, {
  ground: code(suspensionGrounds),
  from: day(),
  until: day(),
  region: region(),
});
/** The suspension ended before its printed end; `on` is the first day on which the track runs again. */
export const resumed = defineFact('trajectory.resumed', 1, { suspension: ref() });

// ── time that the system took ──
/** Wachttijd van het systeem: from `on` the person waits for something that is not theirs to give. The pillar where it is of one. */
export const systemWaitBegun = defineFact('trajectory.system-wait-begun', 1, {
  reason: code(waitReasons),
  pillar: maybe(code(pillarKeys)),
});
/** `on` is the first day without waiting: a seat, a date, an interpreter, a decision, data. */
export const systemWaitEnded = defineFact('trajectory.system-wait-ended', 1, { wait: ref() });

// ── pillar social orientation (MO) ──
export const moStarted = defineFact('trajectory.mo-started', 1, {
  course: ref(),
  language: code(languageCodes),
  region: region(),
  form: code(courseForms),
  first: yes(),
});
/** The course MO as such; `legacyMet` marks belong to contracts before 19-2-2016. */
export const moCourseClosed = defineFact('trajectory.mo-course-closed', 1, {
  result: code(['passed', 'notPassed', 'legacyMet', 'legacyNotMet']),
  region: region(),
});
export const moExemptionTestRequested = defineFact('trajectory.mo-exemption-test-requested', 1, { region: region() });
/** A sitting; pass or fail follows from the scores and the law of that day. Of 11 core and 30 practical questions. */
export const moExemptionTestTaken = defineFact('trajectory.mo-exemption-test-taken', 1, {
  core: count(11),
  practical: count(30),
  region: region(),
  passed: yes(),
});
export const moTestTaken = defineFact('trajectory.mo-test-taken', 1, {
  core: count(11),
  practical: count(30),
  region: region(),
  passed: yes(),
});
/** Besluit MO: the pillar is decided. */
export const moDecided = defineFact('trajectory.mo-decided', 1, { result: code(['passed', 'notPassed']), region: region() });

/** Procesevaluatie of the course, from 1-3-2023. `percent` where the provider gave a score; it decides nothing as the law stands. */
export const moProcessEvaluated = defineFact('trajectory.mo-process-evaluated', 1, {
  result: code(processResults),
  percent: maybe(count(100)),
});

// ── pillar Dutch (NT2) ──
export const literacyAssessed = defineFact('trajectory.literacy-assessed', 1, { literate: yes() });
/** Gesprek of the orientation to Dutch. One that does not say its kind was recorded before there were kinds: an NT2-gesprek. */
export const nt2InterviewHeld = defineFact('trajectory.nt2-interview-held', 1, {
  region: region(),
  kind: maybe(code(nt2InterviewKinds)),
});
/** Advies NT2. The region is where it was given; older ones do not say it. */
export const nt2Advised = defineFact('trajectory.nt2-advised', 1, { advice: code(nt2Advices), region: maybe(region()) });
/** A test of Dutch was sat: where, and who took it. What came of it is the result of a level, or an advice. */
export const nt2TestTaken = defineFact('trajectory.nt2-test-taken', 1, {
  kind: code(nt2TestKinds),
  organiser: code(nt2TestOrganisers),
  region: region(),
});
export const nt2Enrolled = defineFact('trajectory.nt2-enrolled', 1, { provider: code(courseProviders), level: code(cefrLevels) });
/** Result of a closed level. `standardTest` is true when the standard NT2 test was passed with it (demanded from 1-9-2023). */
export const nt2ResultRecorded = defineFact('trajectory.nt2-result-recorded', 1, {
  level: code(cefrLevels),
  skills: code(['oral', 'written', 'both']),
  result: code(['passed', 'notPassed', 'undetermined']),
  standardTest: yes(),
});

// ── pillars work and participation ──
export const employmentServiceRegistered = defineFact('trajectory.employment-service-registered', 1, {
  service: code(['vdab', 'actiris']),
});
/** A signed proof of participation; hours in steps of half an hour. */
export const participationRecorded = defineFact('trajectory.participation-recorded', 1, { halfHours: count(400) });

/** Sessions of a part that is over (domain reference §16, Q36); `justified` are the absences with a good reason. */
export const attendanceRecorded = defineFact('trajectory.attendance-recorded', 1, {
  pillar: code(learningPillars),
  from: day(),
  until: day(),
  sessions: count(400),
  attended: count(400),
  justified: count(400),
});
/** Beperkte leercapaciteit, in Dutch or in social orientation. */
export const limitedLearningEstablished = defineFact('trajectory.limited-learning-established', 1, {
  pillar: code(learningPillars),
});

// ── fees ──
export const feePaid = defineFact('trajectory.fee-paid', 1, { part: code(feePartKinds), cents: cents() });
/** A decision of staff, on proof that was seen. */
export const feeExempted = defineFact('trajectory.fee-exempted', 1, { category: code(feeExemptionCategories) });

// ── certificates ──
export const integrationCertificateIssued = defineFact('trajectory.integration-certificate-issued', 1, { region: region() });
export const regularParticipationProven = defineFact('trajectory.regular-participation-proven', 1, { region: region() });
export const b1OralProven = defineFact('trajectory.b1-oral-proven', 1, {});

// ── enforcement ──
export const infringementEstablished = defineFact('trajectory.infringement-established', 1, {
  kind: code(infringementKinds),
  region: region(),
});
export const noticeOfDefaultSent = defineFact('trajectory.notice-of-default-sent', 1, { infringement: ref() });
export const infringementRegularised = defineFact('trajectory.infringement-regularised', 1, { infringement: ref() });
/** The file went to the enforcement officer of ABB (doorgestuurd naar de handhavingsambtenaar). */
export const infringementHandedOver = defineFact('trajectory.infringement-handed-over', 1, {
  infringement: ref(),
  region: region(),
});
export const infringementCancelled = defineFact('trajectory.infringement-cancelled', 1, {
  infringement: ref(),
  reason: code(infringementCancellations),
});

/** What the enforcement officer decided. Zero cents: no fine. The amount is the officer's; nothing computes it. */
export const infringementDecided = defineFact('trajectory.infringement-decided', 1, { infringement: ref(), cents: cents() });
export const finePaid = defineFact('trajectory.fine-paid', 1, { infringement: ref() });
/** A reminder, then the tax service, then perhaps nothing to recover. */
export const fineFollowedUp = defineFact('trajectory.fine-followed-up', 1, { infringement: ref(), step: code(fineSteps) });

// ── guidance ──
export const diplomaGuidanceStarted = defineFact('trajectory.diploma-guidance-started', 1, { region: region() });
/** Toeleiding naar onderwijs of a minor newcomer. */
export const educationGuidanceGiven = defineFact('trajectory.education-guidance-given', 1, { region: region() });
export const conversationHeld = defineFact('trajectory.conversation-held', 1, {
  kind: code(['intake', 'followUp', 'screening', 'labourPerspective', 'closing']),
});

/** The fact that it corrects should not have been recorded at all. Carries nothing of its own. */
export const factWithdrawn = defineFact('trajectory.fact-withdrawn', 1, {
  reason: code(['wrongPerson', 'wrongDay', 'didNotHappen', 'duplicate', 'wrongCode']),
});

export const trajectoryFactDefinitions = [
  targetGroupDetermined,
  registered,
  registrationDeferred,
  signatureDeferred,
  preTrackBegun,
  contractSigned,
  contractEnded,
  exempted,
  suspended,
  resumed,
  systemWaitBegun,
  systemWaitEnded,
  moStarted,
  moCourseClosed,
  moExemptionTestRequested,
  moExemptionTestTaken,
  moTestTaken,
  moDecided,
  literacyAssessed,
  nt2InterviewHeld,
  nt2Advised,
  nt2Enrolled,
  nt2ResultRecorded,
  employmentServiceRegistered,
  participationRecorded,
  attendanceRecorded,
  limitedLearningEstablished,
  feePaid,
  feeExempted,
  integrationCertificateIssued,
  regularParticipationProven,
  b1OralProven,
  infringementEstablished,
  noticeOfDefaultSent,
  infringementRegularised,
  infringementHandedOver,
  infringementCancelled,
  infringementDecided,
  finePaid,
  fineFollowedUp,
  diplomaGuidanceStarted,
  educationGuidanceGiven,
  conversationHeld,
  factWithdrawn,
  moProcessEvaluated,
  nt2TestTaken,
] as const;
export type TrajectoryFact = FactOf<(typeof trajectoryFactDefinitions)[number]>;
