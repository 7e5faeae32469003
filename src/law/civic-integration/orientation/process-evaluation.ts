import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const processEvaluationRule = rule({
  id: 'MO-PROC',
  title: {
    nl: 'Procesevaluatie van de cursus MO',
    en: 'Process evaluation of the MO course',
    fr: 'Évaluation du processus du cours',
  },
  anchor: 'testDate',
  reads: ['moProcessEvaluations'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2023-03-01'), citations: [cite('s004', 'OD 1.6')] }],
  says: {
    sufficient: {
      nl: 'De procesevaluatie van {day} was voldoende.',
      en: 'The process evaluation of {day} was sufficient.',
      fr: "L'évaluation du processus du {day} était suffisante.",
    },
    insufficient: {
      nl: 'De procesevaluatie van {day} was onvoldoende.',
      en: 'The process evaluation of {day} was insufficient.',
      fr: "L'évaluation du processus du {day} était insuffisante.",
    },
    notAssessed: {
      nl: 'Op {day} werd geen procesevaluatie gegeven.',
      en: 'No process evaluation was given on {day}.',
      fr: "Aucune évaluation du processus n'a été donnée le {day}.",
    },
    notYet: {
      nl: 'De procesevaluatie bestaat sinds 1 maart 2023. Een evaluatie van {evaluated} kan dus niet: controleer de dag.',
      en: 'The process evaluation exists since 1 March 2023. One of {evaluated} is therefore impossible: check the day.',
      fr: "L'évaluation du processus existe depuis le 1er mars 2023. Une évaluation du {evaluated} est donc impossible : vérifiez la date.",
    },
    bars: {
      nl: 'De test van {day} telt niet: daarvoor moet de procesevaluatie voldoende zijn.',
      en: 'The test of {day} does not count: for that the process evaluation has to be sufficient.',
      fr: "Le test du {day} ne compte pas : pour cela, l'évaluation du processus doit être suffisante.",
    },
    unknown: {
      nl: 'Of de test van {day} telt, hangt af van een procesevaluatie die er niet is.',
      en: 'Whether the test of {day} counts hangs on a process evaluation that is not there.',
      fr: "La prise en compte du test du {day} dépend d'une évaluation du processus qui n'existe pas.",
    },
  },
});

type ProcessEvaluation = CaseFile['moProcessEvaluations'][number];

/** The newest process evaluation of that day or before. */
export function processEvaluationBy(
  evaluations: CaseFile['moProcessEvaluations'],
  day: PlainDate,
): ProcessEvaluation | undefined {
  return inOrder(evaluations, 'on').findLast((evaluation) => evaluation.on <= day);
}
