import { isPlainDate } from '#src/kernel/plain-date.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import { choices } from './choices.ts';
import { alternativesTo } from './define/choice.ts';
import type { Choice } from './define/choice.ts';
import type { Overrides } from './settings.ts';

/** An agency's settings as its file has them, or everything that is wrong with them, a sentence each. */
export function readOverrides(settings: unknown): Result<Overrides, readonly string[]> {
  if (!isObject(settings)) return err(['The settings must be an object with a default of the law for each key.']);
  const problems = Object.entries(settings).flatMap(([key, override]) => problemsOf(key, override));
  return problems.length === 0 ? ok(settings as Overrides) : err(problems); // each key and value has just been looked at
}

const parts = ['value', 'owner', 'reason', 'on'] as const;

function problemsOf(key: string, override: unknown): string[] {
  const choice: Choice<unknown> | undefined = Object.hasOwn(choices, key) ? choices[key as keyof typeof choices] : undefined; // hasOwn just said so
  if (choice === undefined) return [`${key}: there is no such default. Known: ${Object.keys(choices).sort().join(', ')}.`];
  if (!isObject(override)) return [`${key}: must be an object with value, owner, reason and on.`];
  const { value, owner, reason, on } = override;
  return [
    ...Object.keys(override)
      .filter((name) => !parts.some((part) => part === name))
      .map((name) => `${key}.${name}: unknown; an override has value, owner, reason and on.`),
    ...(choice.accepts(value)
      ? []
      : [`${key}.value: ${JSON.stringify(value) ?? 'nothing'} is not possible. ${possible(choice)}`]),
    ...(isText(owner) ? [] : [`${key}.owner: must say who decided.`]),
    ...(isText(reason) ? [] : [`${key}.reason: must say why.`]),
    ...(isPlainDate(on) ? [] : [`${key}.on: must be the day of the decision, as 2026-12-31.`]),
  ];
}

function possible(choice: Choice<unknown>): string {
  const { kind, options } = alternativesTo(choice);
  const list = options.join(', ');
  switch (kind) {
    case 'oneOf':
      return `Possible: ${list}.`;
    case 'listOf':
      return `Possible: a list of ${list}.`;
    case 'listsOf':
      return `Possible: for each term a list of ${list}.`;
    case 'yesOrNo':
      return 'Possible: true, false.';
    case 'day':
      return 'Possible: a day, as 2026-12-31.';
    case 'months':
      return 'Possible: a whole number of months, from 0 to 120.';
    case 'other':
      return `The default is ${JSON.stringify(choice.value)}.`;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
