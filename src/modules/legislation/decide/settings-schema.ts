import { z } from 'zod';
import { choices } from '#src/law/choices.ts';
import type { ChoiceKey } from '#src/law/choices.ts';
import { alternativesTo } from '#src/law/define/choice.ts';
import type { Choice } from '#src/law/define/choice.ts';
import type { Overrides } from '#src/law/settings.ts';
import { day, known } from './told.ts';

/** The defaults where the law is silent, each of which a caller may override for this case. */
export const settingsSchema = z.strictObject(
  Object.fromEntries(Object.entries(choices).map(([key, choice]) => [key, overrideOf(choice)])),
);
export type SettingsTold = z.infer<typeof settingsSchema>;

function overrideOf(choice: Choice<unknown>) {
  const { decision, rule, says, value } = choice;
  const default_ = `Default: ${says.en} (${decision.startsWith('Q') ? `§16 ${decision}` : decision}).`;
  return known(
    z.strictObject({
      value: z
        .unknown()
        .refine((given) => choice.accepts(given))
        .meta({ ...shapeOf(choice), description: `The value to hold. ${default_}`, examples: [value] }),
      owner: known(z.string().min(1).max(120), 'Who decided it. Absent: the caller.', 'Agency for Integration'),
      reason: known(z.string().min(1).max(400), 'Why. Absent: none given.', 'decision of the board'),
      on: known(day, 'Day of that decision. Absent: the day asked about.', '2024-01-01'),
    }),
    `${rule.title.en}. ${default_}`,
    { value },
  );
}

/** As JSON Schema tells it. */
function shapeOf(choice: Choice<unknown>): object {
  const { kind, options } = alternativesTo(choice);
  switch (kind) {
    case 'oneOf':
      return { enum: options };
    case 'yesOrNo':
      return { type: 'boolean' };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'months':
      return { type: 'integer', minimum: 0, maximum: 120 };
    case 'listOf':
      return { type: 'array', items: { enum: options } };
    case 'listsOf':
      return { type: 'object', additionalProperties: { type: 'array', items: { enum: options } } };
    case 'other':
      return {};
  }
}

/** With the caller as the owner of what nobody is named for. */
export function overridesOf(told: SettingsTold, on: string): Overrides {
  const given = Object.entries(told).flatMap(([key, override]) =>
    override == null
      ? []
      : [
          [
            key as ChoiceKey, // the schema has these keys only
            {
              value: override.value,
              owner: override.owner ?? 'caller',
              reason: override.reason ?? 'asked with this case',
              on: override.on ?? on,
            },
          ] as const,
        ],
  );
  return Object.fromEntries(given) as Overrides; // each value was accepted by its own choice
}
