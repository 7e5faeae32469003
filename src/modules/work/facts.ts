import { defineFact, field } from '#src/facts/define.ts';
import { coachingFundings, coachingInstruments, jobseekerCourseProviders } from './codes.ts';

const { cents, code, count, day } = field;

// ── on the stream of a person, as the employment service delivers them ──
/** A jobseeker ended a course of Dutch, whatever came of it. `on` is the last day of the course. */
const jobseekerCourseEnded = defineFact('work.jobseeker-course-ended', 1, { provider: code(jobseekerCourseProviders) });
/** An individual vocational training with language support (IBO-T) was completed. */
const iboTCompleted = defineFact('work.ibo-t-completed', 1, {});
/** Job and language coaching of an employee began; one person may be coached more than once. */
const jobCoachingBegun = defineFact('work.job-coaching-begun', 1, { funding: code(coachingFundings) });

// ── on the stream of who delivers or grants ──
/** Hours that the employment service says were given in the month from `from`; `on` is its last day. A later delivery corrects an earlier. */
const coachingHoursDelivered = defineFact('work.coaching-hours-delivered', 1, {
  instrument: code(coachingInstruments),
  from: day(),
  hours: count(1_000_000),
});
/**
 * Money set aside for a funding, from `on` (its first day) until `until` (its last day): one fact per instalment of at most a million
 * euros. A number that could be larger could also be somebody's telephone.
 */
const budgetGranted = defineFact('work.budget-granted', 1, {
  funding: code(coachingFundings),
  cents: cents(),
  until: day(),
});

export const workFactDefinitions = [
  jobseekerCourseEnded,
  iboTCompleted,
  jobCoachingBegun,
  coachingHoursDelivered,
  budgetGranted,
] as const;
