import { choices } from '../choices.ts';
import type { ChoiceKey } from '../choices.ts';
import type { Choice } from '../define/choice.ts';
import type { ParameterValue } from '../define/parameter.ts';
import { parameterById } from '../rules.ts';
import { lawHere } from '../settings.ts';
import type { Chosen, LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';
import { overlay } from './overlay.ts';
import type { ChoiceChange, ParameterChange, Reform } from './reform.ts';

/** The law as a reform would have it: what it changes cites the reform, everything else stays as it is. For a reform that was checked. */
export function settingsUnder(reform: Reform, law: LawSettings = lawHere()): LawSettings {
  const chosen: { [key: string]: Chosen<unknown> } = {};
  const changed = new Map(law.changed);
  for (const change of reform.changes) {
    if ('choice' in change) chosen[change.choice] = choiceUnder(reform, change);
    else changed.set(change.parameter, valuesUnder(reform, change, law));
  }
  return Object.freeze({ ...law, ...chosen, changed });
}

function choiceUnder(reform: Reform, { choice, value }: ChoiceChange): Chosen<unknown> {
  const { rule }: Choice<unknown> = choices[choice as ChoiceKey]; // the reform was checked
  const ground = rule.ground('reform', null, { reform: reform.title.nl, choice: String(value) });
  return Object.freeze({ value, ground: Object.freeze({ ...ground, citations: [...ground.citations, citation(reform)] }) });
}

function valuesUnder(
  reform: Reform,
  { parameter, values }: ParameterChange,
  law: LawSettings,
): readonly ParameterValue<unknown>[] {
  return Object.freeze(
    overlay(
      parameterById.get(parameter)?.timeline(law) ?? [],
      values.map((value) => ({ ...value, citations: [citation(reform)] })),
    ),
  );
}

function citation({ name, owner, day, source }: Reform) {
  return cite('reform', `${name} (${owner}, ${day}): ${source}`);
}
