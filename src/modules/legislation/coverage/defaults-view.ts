import { choices } from '#src/law/choices.ts';
import { alternativesTo } from '#src/law/define/choice.ts';
import type { Choice } from '#src/law/define/choice.ts';
import type { Override, Overrides } from '#src/law/settings.ts';
import type { LawDefault } from './contract.ts';
import { inThree } from './in-three.ts';

/** Every default of the law, and what this installation put in its place. */
export function defaultsView(overrides: Overrides): { choices: LawDefault[] } {
  const chosen: { readonly [key: string]: Override<unknown> | undefined } = overrides;
  const all: readonly (readonly [key: string, choice: Choice<unknown>])[] = Object.entries(choices);
  return {
    choices: all.map(([key, choice]) => {
      const { kind, options } = alternativesTo(choice);
      return {
        key,
        decision: choice.decision,
        question: inThree(choice.rule.title),
        answer: inThree(choice.says),
        value: choice.value,
        alternatives: { kind, options: [...options] },
        override: chosen[key] ?? null,
      };
    }),
  };
}
