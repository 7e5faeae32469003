import type { Indicator } from './engine/indicator.ts';
import { cohortSteps } from './indicators/cohort-steps.ts';
import { a1Closed } from './indicators/a1-closed.ts';
import { a2Closed } from './indicators/a2-closed.ts';
import { coachingBudgets } from './indicators/coaching-budgets.ts';
import { coachingHours } from './indicators/coaching-hours.ts';
import { firstRegistrations } from './indicators/first-registrations.ts';
import { iboTCompleted } from './indicators/ibo-t-completed.ts';
import { jobCoachings } from './indicators/job-coachings.ts';
import { jobseekersNt2 } from './indicators/jobseekers-nt2.ts';
import { outflowToWork } from './indicators/outflow-to-work.ts';
import { registeredPersons } from './indicators/registered-persons.ts';
import { diplomaGuidances } from './indicators/diploma-guidances.ts';
import { inflowV1 } from './indicators/earlier/inflow-v1.ts';
import { educationGuidance } from './indicators/education-guidance.ts';
import { exemptionCertificates } from './indicators/exemption-certificates.ts';
import { firstContracts } from './indicators/first-contracts.ts';
import { inflow } from './indicators/inflow.ts';
import { inflowByMunicipality } from './indicators/inflow-by-municipality.ts';
import { inflowMinors } from './indicators/inflow-minors.ts';
import { infringementsForwarded } from './indicators/infringements-forwarded.ts';
import { integrationCertificates } from './indicators/integration-certificates.ts';
import { moCoursesStarted } from './indicators/mo-courses-started.ts';
import { moDecisions } from './indicators/mo-decisions.ts';
import { moExemptionTestsRequested } from './indicators/mo-exemption-tests-requested.ts';
import { moExemptionTestsTaken } from './indicators/mo-exemption-tests-taken.ts';
import { moLearnersStarted } from './indicators/mo-learners-started.ts';
import { moTestsTaken } from './indicators/mo-tests-taken.ts';
import { certifyingLanguageTests } from './indicators/certifying-language-tests.ts';
import { dutchTests } from './indicators/dutch-tests.ts';
import { nt2Advice } from './indicators/nt2-advice.ts';
import { nt2Enrolments } from './indicators/nt2-enrolments.ts';
import { nt2Interviews } from './indicators/nt2-interviews.ts';
import { nt2Persons } from './indicators/nt2-persons.ts';
import { registrations } from './indicators/registrations.ts';
import { regularParticipationProofs } from './indicators/regular-participation-proofs.ts';
import { runningContracts } from './indicators/running-contracts.ts';
import { suspensionCertificates } from './indicators/suspension-certificates.ts';
import { waitForContract } from './indicators/wait-for-contract.ts';
import { waitForDutch } from './indicators/wait-for-dutch.ts';
import { waitForOrientation } from './indicators/wait-for-orientation.ts';

/** Every indicator, in the order in which the annual report prints them; behind them what only our own screens show. */
export const indicators: readonly Indicator[] = [
  inflow,
  inflowMinors,
  educationGuidance,
  registrations,
  exemptionCertificates,
  firstContracts,
  runningContracts,
  moExemptionTestsRequested,
  moExemptionTestsTaken,
  moTestsTaken,
  moCoursesStarted,
  moLearnersStarted,
  moDecisions,
  diplomaGuidances,
  suspensionCertificates,
  integrationCertificates,
  regularParticipationProofs,
  infringementsForwarded,
  nt2Persons,
  nt2Interviews,
  nt2Advice,
  nt2Enrolments,
  dutchTests,
  certifyingLanguageTests,
  inflowByMunicipality,
  cohortSteps,
  waitForContract,
  waitForOrientation,
  waitForDutch,
  // Answers to parliament: 216 of 2022 (tables 1 to 4), on language at work of 2025, 473 of 2018.
  firstRegistrations,
  registeredPersons,
  a1Closed,
  a2Closed,
  jobseekersNt2,
  iboTCompleted,
  jobCoachings,
  coachingBudgets,
  coachingHours,
  outflowToWork,
];

/** Definitions that were replaced. They stay executable for ever: a receipt names the version that it was counted by. */
export const earlierIndicators: readonly Indicator[] = [inflowV1];

/** The newest where no version is named. */
export function findIndicator(id: string, version?: number): Indicator | undefined {
  const newest = indicators.find((indicator) => indicator.id === id);
  if (version === undefined || newest?.version === version) return newest;
  return earlierIndicators.find((indicator) => indicator.id === id && indicator.version === version);
}
