import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, MoTest } from '../../case.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import { cite } from '../../sources.ts';
import { processEvaluationBy } from './process-evaluation.ts';

/** How a sitting of the MO test becomes a result: each part against its own mark, or test and course weighed together. */
export type MoGrading =
  | { readonly method: 'perPart' }
  | {
      readonly method: 'weighted';
      /** Shares of one. */
      readonly testWeight: number;
      readonly processWeight: number;
      /** Least weighted total to pass, as a share of one. */
      readonly passTotal: number;
    };

export const moGrading = parameter<MoGrading>({
  id: 'MO.grading',
  title: {
    nl: 'Hoe de MO-test beoordeeld wordt',
    en: 'How the MO test is graded',
    fr: "Comment le test d'orientation sociale est noté",
  },
  unit: 'method',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  accepts: isGrading,
  values: [{ from: plainDate('2022-03-28'), value: { method: 'perPart' }, citations: [cite('s004', '§1.5')] }],
});

/** Weights that are shares of one and come to one. */
function isGrading(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('method' in value)) return false;
  if (value.method === 'perPart') return Object.keys(value).length === 1;
  if (value.method !== 'weighted' || Object.keys(value).length !== 4) return false;
  const { testWeight, processWeight, passTotal } = value as { readonly [key: string]: unknown };
  const shares = [testWeight, processWeight, passTotal];
  if (!shares.every((share): share is number => typeof share === 'number' && share >= 0 && share <= 1)) return false;
  return Math.abs(Number(testWeight) + Number(processWeight) - 1) < HAIR;
}

/** Known from one unreliable text, never applied as the law stands: `MO.grading` has to be changed by a reform first. */
export const moWeightedRule = rule({
  id: 'MO-6040',
  title: {
    nl: 'MO-test en procesevaluatie samen gewogen (60/40)',
    en: 'MO test and process evaluation weighed together (60/40)',
    fr: "Test d'orientation sociale et évaluation du processus pondérés ensemble (60/40)",
  },
  anchor: 'testDate',
  reads: ['moTests', 'moProcessEvaluations'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: plainDate('2026-02-01'),
      active: false,
      citations: [cite('p74', '60 % test, 40 % procesevaluatie, geslaagd vanaf 70 %')],
    },
  ],
  says: {
    passed: {
      nl: 'Geslaagd voor de MO-test op {day}: {right} van 41 vragen juist en {process} % voor de procesevaluatie geven samen {total} % ({needed} % nodig).',
      en: 'Passed the MO test on {day}: {right} of 41 questions right and {process} % for the process evaluation give {total} % together ({needed} % needed).',
      fr: "Test d'orientation sociale réussi le {day} : {right} bonnes réponses sur 41 et {process} % pour l'évaluation du processus donnent ensemble {total} % ({needed} % requis).",
    },
    failed: {
      nl: 'Niet geslaagd voor de MO-test op {day}: {right} van 41 vragen juist en {process} % voor de procesevaluatie geven samen {total} % ({needed} % nodig).',
      en: 'Did not pass the MO test on {day}: {right} of 41 questions right and {process} % for the process evaluation give {total} % together ({needed} % needed).',
      fr: "Test d'orientation sociale non réussi le {day} : {right} bonnes réponses sur 41 et {process} % pour l'évaluation du processus donnent ensemble {total} % ({needed} % requis).",
    },
    processMissing: {
      nl: 'De MO-test van {day} kan niet beoordeeld worden: er is geen procesevaluatie met een score van die dag of daarvoor.',
      en: 'The MO test of {day} cannot be graded: there is no process evaluation with a score of that day or before.',
      fr: "Le test d'orientation sociale du {day} ne peut pas être noté : il n'y a pas d'évaluation du processus avec un score à cette date ou avant.",
    },
  },
});

/** Sums of decimal weights miss a mark by a hair that nobody meant. */
const HAIR = 1e-9;

/** The test after the course only: the exemption test has no course, so no process, and stays graded per part. */
export function weightedResult(
  test: MoTest,
  questions: number,
  grading: MoGrading & { readonly method: 'weighted' },
  evaluations: CaseFile['moProcessEvaluations'],
  day: PlainDate,
): Outcome<boolean> {
  const process = processEvaluationBy(evaluations, test.on)?.percent ?? null;
  const anchor = day === test.on ? 'testDate' : 'contractDate';
  if (process === null)
    return unknown('processEvaluationMissing', ['processEvaluation'], [moWeightedRule.ground('processMissing', test.on)]);
  const right = test.core + test.practical;
  const total = grading.testWeight * (right / questions) + grading.processWeight * (process / 100);
  const passed = total + HAIR >= grading.passTotal;
  const values = { right, process, total: percent(total), needed: percent(grading.passTotal) };
  return known(passed, [moWeightedRule.ground(passed ? 'passed' : 'failed', day, values, anchor)]);
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
