import { regions } from '#src/reference/regions.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { DossierFact } from './dossier-fact.ts';
import type { Dossier, Infringement, Step } from './dossier.ts';

/** Folds a person's effective facts, in the order of their days. Never throws: what does not fit is passed over. */
export function dossierOf(facts: readonly Fact[]): Dossier {
  const dossier = emptyDossier();
  for (const fact of facts) evolve(dossier, fact as DossierFact); // facts of course streams match no case
  return dossier;
}

function evolve(dossier: Dossier, fact: DossierFact): true {
  const step: Step = { fact: fact.id, on: fact.on };
  const { on } = fact;
  switch (fact.type) {
    case 'register.inflow-received': {
      const { birthDay, region, nis, nationality, stayGround, temporaryProtection } = fact.data;
      dossier.inflow ??= step;
      if (birthDay !== 'unknown') dossier.birthDay = birthDay;
      dossier.residences.push({ on, place: regions[region].regime, region, nis });
      dossier.region = region;
      dossier.nationality = nationality;
      dossier.stayGround = stayGround;
      dossier.temporaryProtection ||= temporaryProtection;
      return true;
    }
    case 'register.letter-sent':
      dossier.letters.push({ ...step, kind: fact.data.kind, registered: fact.data.registered });
      return true;
    case 'register.residence-changed': {
      const region = fact.data.region === 'unknown' ? null : fact.data.region;
      dossier.residences.push({ on, place: fact.data.place, region, nis: fact.data.nis === 'unknown' ? null : fact.data.nis });
      dossier.region = region ?? dossier.region;
      return true;
    }
    case 'register.stay-changed':
      dossier.stayGround = fact.data.stayGround;
      return true;
    case 'register.nationality-changed':
      dossier.nationality = fact.data.nationality;
      return true;
    case 'register.activity-changed':
      dossier.works = fact.data.works;
      dossier.studies = fact.data.studies;
      return true;
    case 'register.died':
      dossier.diedOn ??= on;
      return true;
    case 'register.arrived':
      dossier.arrivedOn ??= on;
      return true;
    case 'register.school-enrolment-changed':
      dossier.schoolEnrolled = fact.data.enrolled;
      return true;
    case 'trajectory.target-group-determined':
      dossier.group = fact.data.group;
      return true;
    case 'trajectory.registered':
      dossier.registrations.push({ ...step, kind: fact.data.kind });
      dossier.region ??= fact.data.region;
      return true;
    case 'trajectory.registration-deferred':
      dossier.deferrals.push({ ...step, until: fact.data.until });
      return true;
    case 'trajectory.signature-deferred':
      dossier.signatureDeferrals.push({ ...step, until: fact.data.until });
      return true;
    case 'trajectory.pre-track-begun':
      dossier.preTrack ??= step;
      return true;
    case 'trajectory.contract-signed':
      dossier.contracts.push({ ...step, endedOn: null, endReason: null });
      return true;
    case 'trajectory.contract-ended': {
      const contract = dossier.contracts.findLast((candidate) => candidate.endedOn === null);
      if (contract !== undefined) {
        contract.endedOn = on;
        contract.endReason = fact.data.reason;
      }
      return true;
    }
    case 'trajectory.exempted':
      dossier.exemption ??= { ...step, ground: fact.data.ground };
      return true;
    case 'trajectory.suspended': {
      const { ground, from, until } = fact.data;
      dossier.suspensions.push({ ...step, ground, from, until, resumedOn: null });
      return true;
    }
    case 'trajectory.resumed': {
      const suspension = dossier.suspensions.find((candidate) => candidate.fact === fact.data.suspension);
      if (suspension !== undefined) suspension.resumedOn ??= on;
      return true;
    }
    case 'trajectory.system-wait-begun':
      dossier.waits.push({ ...step, reason: fact.data.reason, pillar: fact.data.pillar ?? null, endedOn: null });
      return true;
    case 'trajectory.system-wait-ended': {
      const wait = dossier.waits.find((candidate) => candidate.fact === fact.data.wait);
      if (wait !== undefined) wait.endedOn ??= on;
      return true;
    }
    case 'trajectory.mo-started':
      dossier.moStarts.push(step);
      return true;
    case 'trajectory.mo-course-closed':
      dossier.moCourses.push({ ...step, result: fact.data.result });
      return true;
    case 'trajectory.mo-process-evaluated':
      dossier.moProcessEvaluations.push(step);
      return true;
    case 'trajectory.mo-exemption-test-requested':
      dossier.moTestRequests.push(step);
      return true;
    case 'trajectory.mo-exemption-test-taken':
      dossier.moTests.push({ ...step, kind: 'exemption', passed: fact.data.passed });
      return true;
    case 'trajectory.mo-test-taken':
      dossier.moTests.push({ ...step, kind: 'afterCourse', passed: fact.data.passed });
      return true;
    case 'trajectory.mo-decided':
      if (fact.data.result === 'passed') dossier.moPassed ??= step;
      return true;
    case 'trajectory.literacy-assessed':
      dossier.literate = fact.data.literate;
      return true;
    case 'trajectory.nt2-interview-held':
      dossier.nt2Interviews.push({ ...step, kind: fact.data.kind ?? 'nt2Interview' });
      return true;
    case 'trajectory.nt2-test-taken':
      dossier.nt2Tests.push({ ...step, kind: fact.data.kind });
      return true;
    case 'trajectory.nt2-advised':
      dossier.nt2Advice = fact.data.advice;
      return true;
    case 'trajectory.nt2-enrolled':
      dossier.nt2Enrolments.push(step);
      return true;
    case 'trajectory.nt2-result-recorded': {
      const { level, skills, result } = fact.data;
      dossier.nt2Results.push({ ...step, level, skills, result });
      return true;
    }
    case 'trajectory.employment-service-registered':
      dossier.employmentServices.push({ ...step, service: fact.data.service });
      return true;
    case 'trajectory.participation-recorded':
      dossier.participations.push({ ...step, halfHours: fact.data.halfHours });
      return true;
    case 'trajectory.integration-certificate-issued':
      dossier.certificate ??= step;
      return true;
    case 'trajectory.regular-participation-proven':
      dossier.regularParticipation ??= step;
      return true;
    case 'trajectory.b1-oral-proven':
      dossier.b1Oral ??= step;
      return true;
    case 'trajectory.infringement-established': {
      const { kind, region } = fact.data;
      dossier.infringements.push({
        ...step,
        kind,
        region,
        noticeOn: null,
        regularisedOn: null,
        handedOverOn: null,
        cancelledOn: null,
        fine: null,
      });
      return true;
    }
    case 'trajectory.notice-of-default-sent':
      return onInfringement(dossier, fact.data.infringement, (infringement) => {
        infringement.noticeOn ??= on;
      });
    case 'trajectory.infringement-regularised':
      return onInfringement(dossier, fact.data.infringement, (infringement) => {
        infringement.regularisedOn ??= on;
      });
    case 'trajectory.infringement-handed-over':
      return onInfringement(dossier, fact.data.infringement, (infringement) => {
        infringement.handedOverOn ??= on;
      });
    case 'trajectory.infringement-cancelled':
      return onInfringement(dossier, fact.data.infringement, (infringement) => {
        infringement.cancelledOn ??= on;
      });
    case 'trajectory.infringement-decided': {
      const { infringement: id, cents } = fact.data;
      return onInfringement(dossier, id, (infringement) => {
        infringement.fine ??= { decidedOn: on, cents, remindedOn: null, recoveryOn: null, irrecoverableOn: null, paidOn: null };
      });
    }
    case 'trajectory.fine-paid':
      return onInfringement(dossier, fact.data.infringement, ({ fine }) => {
        if (fine !== null) fine.paidOn ??= on;
      });
    case 'trajectory.fine-followed-up': {
      const { infringement: id, step: next } = fact.data;
      return onInfringement(dossier, id, ({ fine }) => {
        if (fine === null) return;
        if (next === 'reminder') fine.remindedOn ??= on;
        else if (next === 'recovery') fine.recoveryOn ??= on;
        else fine.irrecoverableOn ??= on;
      });
    }
    case 'trajectory.attendance-recorded':
      dossier.attendances.push({ ...step, pillar: fact.data.pillar, until: fact.data.until });
      return true;
    case 'trajectory.limited-learning-established':
      dossier.limitedLearning.push({ ...step, pillar: fact.data.pillar });
      return true;
    case 'trajectory.fee-exempted':
      dossier.feeExemptions.push({ ...step, category: fact.data.category });
      return true;
    case 'trajectory.diploma-guidance-started':
      dossier.diplomaGuidances.push(step);
      return true;
    case 'trajectory.education-guidance-given':
      dossier.educationGuidances.push(step);
      return true;
    // The timeline shows these; no decision asks for them.
    case 'register.ministry-begun':
    case 'register.identifier-changed':
    case 'register.persons-merged':
    case 'register.merged-into':
    case 'register.fact-withdrawn':
    case 'trajectory.fee-paid':
    case 'trajectory.conversation-held':
    case 'trajectory.fact-withdrawn':
      return true;
  }
}

function onInfringement(dossier: Dossier, id: string, change: (infringement: Infringement) => void): true {
  const infringement = dossier.infringements.find((candidate) => candidate.fact === id);
  if (infringement !== undefined) change(infringement);
  return true;
}

function emptyDossier(): Dossier {
  return {
    inflow: null,
    birthDay: null,
    diedOn: null,
    arrivedOn: null,
    schoolEnrolled: null,
    residences: [],
    region: null,
    stayGround: null,
    nationality: null,
    works: null,
    studies: null,
    temporaryProtection: false,
    letters: [],
    group: null,
    registrations: [],
    deferrals: [],
    signatureDeferrals: [],
    preTrack: null,
    contracts: [],
    exemption: null,
    suspensions: [],
    waits: [],
    moStarts: [],
    moCourses: [],
    moProcessEvaluations: [],
    moTestRequests: [],
    moTests: [],
    moPassed: null,
    literate: null,
    nt2Interviews: [],
    nt2Tests: [],
    nt2Advice: null,
    nt2Enrolments: [],
    nt2Results: [],
    employmentServices: [],
    participations: [],
    attendances: [],
    limitedLearning: [],
    feeExemptions: [],
    certificate: null,
    regularParticipation: null,
    b1Oral: null,
    infringements: [],
    diplomaGuidances: [],
    educationGuidances: [],
  };
}
