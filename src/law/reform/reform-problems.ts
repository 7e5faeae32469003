import { choices } from '../choices.ts';
import type { ChoiceKey } from '../choices.ts';
import type { Choice } from '../define/choice.ts';
import { timelineProblems } from '../define/on-a-day.ts';
import { parameterById } from '../rules.ts';
import { cite } from '../sources.ts';
import { overlay } from './overlay.ts';
import type { ChoiceChange, ParameterChange, Reform } from './reform.ts';
import { shapeProblems } from './shape.ts';

export interface ReformProblem {
  /** Where it stands in the file: ['changes', 0, 'values', 1, 'from']. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with a reform as the law knows it. Empty when it can be applied. */
export function reformProblems(reform: Pick<Reform, 'changes'>): readonly ReformProblem[] {
  return reform.changes.flatMap((change, index) => {
    const path = ['changes', index];
    const about = 'choice' in change ? change.choice : change.parameter;
    const again = reform.changes.findIndex((other) => ('choice' in other ? other.choice : other.parameter) === about) < index;
    if (again) return [{ path, message: `${about} is changed twice` }];
    return 'choice' in change ? choiceProblems(change, path) : parameterProblems(change, path);
  });
}

type Path = readonly (string | number)[];

function choiceProblems({ choice, value }: ChoiceChange, path: Path): readonly ReformProblem[] {
  if (!Object.hasOwn(choices, choice)) return [{ path: [...path, 'choice'], message: `the law has no choice "${choice}"` }];
  const known: Choice<unknown> = choices[choice as ChoiceKey]; // hasOwn just said so
  return known.accepts(value)
    ? []
    : [{ path: [...path, 'value'], message: `${JSON.stringify(value)} is no answer to ${choice}` }];
}

function parameterProblems({ parameter: id, values }: ParameterChange, path: Path): readonly ReformProblem[] {
  const parameter = parameterById.get(id);
  if (parameter === undefined) return [{ path: [...path, 'parameter'], message: `the law has no parameter "${id}"` }];
  const at = [...path, 'values'];
  const wrong = values.flatMap(({ value }, index) => {
    const { accepts } = parameter;
    const problems =
      accepts === undefined
        ? shapeProblems(
            value,
            parameter.values.map((known) => known.value),
          )
        : accepts(value)
          ? []
          : [{ path: [], message: `${JSON.stringify(value)} is no value of ${id}` }];
    return problems.map((problem) => ({ path: [...at, index, 'value', ...problem.path], message: problem.message }));
  });
  const inTime = timelineProblems(values).filter(({ type }) => type !== 'gap'); // between two values of a reform the law itself may hold
  const laid =
    inTime.length > 0
      ? inTime
      : timelineProblems(
          overlay(
            parameter.values,
            values.map((value) => ({ ...value, citations: [cite('reform', id)] })),
          ),
        );
  return [
    ...wrong,
    ...laid.map((problem) => ({ path: at, message: `${problem.type} in time${'at' in problem ? ` at ${problem.at}` : ''}` })),
  ];
}
