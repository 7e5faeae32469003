import { plainDate } from '#src/kernel/plain-date.ts';
import { refusal } from '../decision/refusal.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Refusal } from '../decision/refusal.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** Start of the standard MO test; no test of either kind lies before it (domain reference §4.3; product owner's decision 8). */
const STANDARD_TEST_SINCE = plainDate('2022-03-28');
const CORE_QUESTIONS = 11;
const PRACTICAL_QUESTIONS = 30;

export function noTestYet(on: PlainDate): Refusal | null {
  return on < STANDARD_TEST_SINCE ? refusal('noStandardTestYet', { day: on }) : null;
}

/** The form checks it too; a decision that is called from elsewhere must not depend on that. */
export function impossibleScores({ core, practical }: { readonly core: number; readonly practical: number }): Refusal | null {
  return within(core, CORE_QUESTIONS) && within(practical, PRACTICAL_QUESTIONS) ? null : refusal('scoresOutOfRange');
}

/** The exemption test serves to skip the course; and nobody sits a test for a pillar that is met. */
export function courseClosed(dossier: Dossier, on: PlainDate): Refusal | null {
  if (dossier.moPassed !== null) return refusal('moPassed', { day: dossier.moPassed.on });
  const closed = dossier.moCourses.find((course) => course.on <= on);
  return closed === undefined ? null : refusal('exemptionTestAfterCourse', { day: closed.on });
}

function within(score: number, questions: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= questions;
}
