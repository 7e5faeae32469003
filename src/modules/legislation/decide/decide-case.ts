import { decide } from '#src/law/decide/decide.ts';
import { impossibilities } from '#src/law/decide/impossible/impossible.ts';
import type { Problem } from '#src/law/decide/impossible/problem.ts';
import { lawHere, lawSettings } from '#src/law/settings.ts';
import type { Overrides } from '#src/law/settings.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import { answerOf } from './answer.ts';
import { formProblems } from './form-problems.ts';
import { decideRequest } from './request.ts';
import type { DecideRequest } from './request.ts';
import type { DecideAnswer } from './response.ts';
import { overridesOf } from './settings-schema.ts';
import { inOrderOfDays, toCase } from './to-case.ts';

/** Whatever somebody sent: the answer, or everything that is wrong with it. For the command; over HTTP the server parses. */
export function decideUnknown(body: unknown, here: Overrides = {}): Result<DecideAnswer, readonly Problem[]> {
  const parsed = decideRequest.safeParse(body);
  return parsed.success ? decideTold(parsed.data, here) : err(formProblems(parsed.error, body));
}

/** A case that has the right shape: the answer, or everything in it that cannot be. `here`: what this installation put in the place of defaults. */
export function decideTold(asked: DecideRequest, here: Overrides = {}): Result<DecideAnswer, readonly Problem[]> {
  const { on, person, settings: theirs, language } = asked;
  const overrides = overridesOf(theirs ?? {}, on);
  const settings = Object.keys(overrides).length === 0 ? lawHere() : lawSettings({ ...here, ...overrides });
  const told = toCase(person ?? {}, on);
  const problems = [
    ...told.problems,
    ...impossibilities(told.file, on, settings).map((problem) => ({ ...problem, path: told.pathOf(problem.path) })),
  ];
  if (problems.length > 0) return err(problems);
  const { file, pathOf } = inOrderOfDays(told);
  return ok(answerOf(decide(file, on, settings, pathOf), language ?? 'nl'));
}
