import { z } from 'zod';
import type { Problem } from '#src/law/decide/impossible/problem.ts';
import type { Overrides } from '#src/law/settings.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { decideTold } from './decide-case.ts';
import { formProblems } from './form-problems.ts';
import { problemsView } from './problem-schema.ts';
import type { DecideRequest } from './request.ts';
import type { DecideAnswer } from './response.ts';

export function decideAsked(asked: DecideRequest, here: Overrides): DecideAnswer {
  const decided = decideTold(asked, here);
  if (!decided.ok) throw impossible(decided.error);
  return decided.value;
}

/** A body of the wrong shape is told in the same words as a case that cannot be. */
export function misunderstood(error: unknown, body: unknown): HttpProblem {
  if (!(error instanceof z.ZodError)) throw error;
  return impossible(formProblems(error, body));
}

function impossible(problems: readonly Problem[]): HttpProblem {
  return new HttpProblem(422, 'impossibleCase', problemsView(problems));
}
