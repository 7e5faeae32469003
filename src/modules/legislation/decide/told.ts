import { z } from 'zod';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';

/**
 * Building blocks of a contract that a stranger can use without us: everything has a description and an example. What a
 * caller may leave out may also be sent as null, which says the same: not known.
 */
export function told<T extends z.ZodType>(schema: T, description: string, example: unknown) {
  return schema.meta({ description, examples: [example] });
}

/** May be left out. */
export function known<T extends z.ZodType>(schema: T, description: string, example: unknown) {
  return schema.nullish().meta({ description, examples: [example] });
}

/** A list that may be left out: nothing of the kind is known. In any order. */
export function list<T extends z.ZodType>(item: T, description: string, example: unknown) {
  return z
    .array(item)
    .max(200)
    .nullish()
    .meta({ description: `${description} In any order; at most 200.`, examples: [[example]] });
}

/** The codes of a list with what each means, for a description. */
export function meanings(description: string, labels: { readonly [code: string]: Label | string }): string {
  const lines = Object.entries(labels).map(
    ([code, label]) => `\`${code}\`: ${typeof label === 'string' ? label : `${label.en} (${label.nl})`}`,
  );
  return `${description} One of: ${lines.join('; ')}.`;
}

/** A code of a closed list, each with its meaning. */
export function codes<const L extends { readonly [code: string]: Label | string }>(labels: L) {
  return z.enum(Object.keys(labels) as [keyof L & string, ...(keyof L & string)[]]); // a table of labels has at least one
}

/** zod and PlainDate agree on which days exist. */
export const day = z.iso.date() as unknown as z.ZodType<PlainDate, string>;

/** A code with its meanings, in one go. */
export function coded<const L extends { readonly [code: string]: Label | string }>(
  labels: L,
  description: string,
  example: keyof L & string,
) {
  return told(codes(labels), meanings(description, labels), example);
}
