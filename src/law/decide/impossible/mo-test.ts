import { plainDate } from '#src/kernel/plain-date.ts';
import { moTestInputRule, moTestShape } from '../../civic-integration/orientation/mo-test.ts';
import { processEvaluationRule } from '../../civic-integration/orientation/process-evaluation.ts';
import { problemOf, say } from './problem.ts';
import type { Check } from './problem.ts';

const FIRST_TEST = plainDate('2022-03-28');

/** No standard MO test before 28-3-2022 (decision 8, Annex F case 2), and no more right answers than questions. */
export const moTest: Check = (file, _, settings) =>
  file.moTests.flatMap(({ on, core, practical }, index) => {
    const early = !moTestShape.holdsOn(on, settings);
    const questions = moTestShape.on(early ? FIRST_TEST : on, settings);
    return [
      ...(early ? [problemOf(`moTests[${index}].on`, moTestInputRule.ground('noTestYet', on, { test: on }))] : []),
      ...(fits(core, questions.core) ? [] : [score(`moTests[${index}].core`, on, core, practical)]),
      ...(fits(practical, questions.practical) ? [] : [score(`moTests[${index}].practical`, on, core, practical)]),
    ];
  });

/** The process evaluation exists since 1-3-2023 (MO-PROC), and a percentage is one. */
export const processEvaluation: Check = (file) =>
  file.moProcessEvaluations.flatMap(({ on, percent }, index) => [
    ...(processEvaluationRule.holdsOn(on)
      ? []
      : [problemOf(`moProcessEvaluations[${index}].on`, processEvaluationRule.ground('notYet', null, { evaluated: on }))]),
    ...(percent === null || (percent >= 0 && percent <= 100)
      ? []
      : [
          {
            path: `moProcessEvaluations[${index}].percent`,
            rule: 'MO-PROC',
            code: 'notAPercentage',
            sentence: say(notAPercentage, { percent }),
            citations: processEvaluationRule.ground('notAssessed', null).citations,
          },
        ]),
  ]);

function fits(right: number, questions: number): boolean {
  return Number.isInteger(right) && right >= 0 && right <= questions;
}

function score(path: string, on: Parameters<typeof moTestShape.on>[0], core: number, practical: number) {
  return problemOf(path, moTestInputRule.ground('impossibleScore', on, { core, practical }));
}

const notAPercentage = {
  nl: 'Een procesevaluatie van {percent} procent kan niet: het is een getal van 0 tot en met 100.',
  en: 'A process evaluation of {percent} per cent is impossible: it is a number from 0 to 100.',
  fr: 'Une évaluation du processus de {percent} pour cent est impossible : il s’agit d’un nombre de 0 à 100.',
};
