import { choices } from '#src/law/choices.ts';
import type { ChoiceKey } from '#src/law/choices.ts';
import type { Choice } from '#src/law/define/choice.ts';
import type { Sentence } from '#src/law/define/rule.ts';
import { findOnDay } from '#src/law/define/on-a-day.ts';
import type { Change, ParameterChange, Reform, Words } from '#src/law/reform/reform.ts';
import { parameterById } from '#src/law/rules.ts';

export interface ChangeView {
  readonly id: string;
  readonly title: Words;
  /** Null for a choice, and where the value is not a number of something. */
  readonly unit: string | null;
  /** What holds now and what under the reform, where the reform says it in words. */
  readonly inWords: { readonly law: Words; readonly reform: Words } | null;
  /** One line per stretch of time: what holds there as the law stands, and under the reform. */
  readonly stretches: readonly {
    readonly from: string | null;
    readonly until: string | null;
    readonly law: string;
    readonly reform: string;
  }[];
}

/** What a reform changes, with what the law has there now. For a reform that was checked. */
export function changesView({ changes }: Reform): readonly ChangeView[] {
  return changes.map((change) => ('choice' in change ? ofChoice(change) : ofParameter(change)));
}

function ofChoice({ choice, value, inWords }: Exclude<Change, ParameterChange>): ChangeView {
  const known: Choice<unknown> = choices[choice as ChoiceKey]; // the reform was checked
  return {
    id: choice,
    title: inThree(known.rule.title),
    unit: null,
    inWords: inWords ?? null,
    stretches: [{ from: null, until: null, law: written(known.value), reform: written(value) }],
  };
}

function ofParameter({ parameter: id, values, inWords }: ParameterChange): ChangeView {
  const parameter = parameterById.get(id);
  if (parameter === undefined) throw new Error(`The law has no parameter ${id}`);
  return {
    id,
    title: inThree(parameter.title),
    unit: values.every(({ value }) => typeof value === 'number') ? parameter.unit : null,
    inWords: inWords ?? null,
    stretches: values.map(({ from, until, value }, index) => {
      const held = from === null ? parameter.values[0] : findOnDay(parameter.values, from);
      return {
        from,
        until: until ?? values[index + 1]?.from ?? null,
        law: held === undefined ? '–' : written(held.value),
        reform: written(value),
      };
    }),
  };
}

/** A value for who reads: numbers and codes as they are, an object as its parts. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${name} ${written(part)}`)
      .join(', ');
  return String(value);
}

function inThree({ nl, en, fr }: Sentence): Words {
  return { nl, en, fr };
}
