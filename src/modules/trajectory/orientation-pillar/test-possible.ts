import { moTestShape } from '#src/law/civic-integration/orientation/mo-test.ts';
import { refusal } from '../decision/refusal.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Refusal } from '../decision/refusal.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** No test of either kind lies before the standard test began (domain reference §4.3; product owner's decision 8). */
export function noTestYet(on: PlainDate): Refusal | null {
  return !moTestShape.holdsOn(on) ? refusal('noStandardTestYet', { day: on }) : null;
}

/** The form checks it too; a decision that is called from elsewhere must not depend on that. */
export function impossibleScores({
  on,
  core,
  practical,
}: {
  readonly on: PlainDate;
  readonly core: number;
  readonly practical: number;
}): Refusal | null {
  const questions = moTestShape.on(on);
  return within(core, questions.core) && within(practical, questions.practical) ? null : refusal('scoresOutOfRange');
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
