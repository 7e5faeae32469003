import type { Fact } from '#src/facts/envelope.ts';
import type { DossierFact } from '../dossier/dossier-fact.ts';

/** Whether a counsellor may correct it: what a register told, and what follows from other facts, is corrected there. */
export function isCorrectable(recorded: Fact): boolean {
  const fact = recorded as DossierFact; // facts of course streams match no case
  switch (fact.type) {
    case 'register.inflow-received':
    case 'register.letter-sent':
    case 'register.ministry-begun':
    case 'register.identifier-changed':
    case 'register.persons-merged':
    case 'register.merged-into':
    case 'register.fact-withdrawn':
    case 'trajectory.target-group-determined':
    case 'trajectory.mo-decided':
    // The officer's own: what the officer decided is not the counsellor's to correct.
    case 'trajectory.infringement-decided':
    case 'trajectory.fine-paid':
    case 'trajectory.fine-followed-up':
    case 'trajectory.fact-withdrawn':
      return false;
    case 'register.residence-changed':
    case 'register.stay-changed':
    case 'register.nationality-changed':
    case 'register.activity-changed':
    case 'register.died':
    case 'register.arrived':
    case 'register.school-enrolment-changed':
      return fact.source !== 'register';
    case 'trajectory.contract-ended':
      return fact.data.reason !== 'certificateIssued' && fact.data.reason !== 'exempted';
    case 'trajectory.infringement-cancelled':
      return fact.data.reason !== 'exempted';
    case 'trajectory.registered':
    case 'trajectory.registration-deferred':
    case 'trajectory.signature-deferred':
    case 'trajectory.pre-track-begun':
    case 'trajectory.contract-signed':
    case 'trajectory.exempted':
    case 'trajectory.suspended':
    case 'trajectory.resumed':
    case 'trajectory.system-wait-begun':
    case 'trajectory.system-wait-ended':
    case 'trajectory.mo-started':
    case 'trajectory.mo-course-closed':
    case 'trajectory.mo-process-evaluated':
    case 'trajectory.mo-exemption-test-requested':
    case 'trajectory.mo-exemption-test-taken':
    case 'trajectory.mo-test-taken':
    case 'trajectory.literacy-assessed':
    case 'trajectory.nt2-interview-held':
    case 'trajectory.nt2-test-taken':
    case 'trajectory.nt2-advised':
    case 'trajectory.nt2-enrolled':
    case 'trajectory.nt2-result-recorded':
    case 'trajectory.employment-service-registered':
    case 'trajectory.participation-recorded':
    case 'trajectory.attendance-recorded':
    case 'trajectory.limited-learning-established':
    case 'trajectory.fee-paid':
    case 'trajectory.fee-exempted':
    case 'trajectory.integration-certificate-issued':
    case 'trajectory.regular-participation-proven':
    case 'trajectory.b1-oral-proven':
    case 'trajectory.infringement-established':
    case 'trajectory.notice-of-default-sent':
    case 'trajectory.infringement-regularised':
    case 'trajectory.infringement-handed-over':
    case 'trajectory.diploma-guidance-started':
    case 'trajectory.education-guidance-given':
    case 'trajectory.conversation-held':
      return true;
  }
  return false;
}
