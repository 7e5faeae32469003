import { z } from 'zod';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/**
 * The only building blocks of a fact's data. There is no text among them, so no fact can hold a name, a national
 * number, an address, a phone number, health or free text: those live in the vault (./vault.ts).
 */
export const field = {
  /** One of a closed list of codes. */
  code: <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes),
  /** The id of something else: another fact, a course, an entry in the vault. */
  ref: () => z.uuid(),
  /** An existing day. */
  day: () => z.iso.date().refine(isPlainDate) as unknown as z.ZodType<PlainDate, PlainDate>, // the refinement makes it one
  /** A whole number from zero. */
  count: (max: number) => z.int().min(0).max(max),
  /** Money in integer cents. */
  cents: () => z.int().min(0).max(100_000_000),
  yes: () => z.boolean(),
  /** A municipality code of Statistics Belgium: five digits. */
  nis: () => z.string().regex(/^[1-9]\d{4}$/),
  /** Explicitly not known. */
  orUnknown: <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.literal('unknown')]),
  maybe: <Schema extends z.ZodType>(schema: Schema) => schema.optional(),
};

export interface FactDefinition<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly schemaVersion: number;
  readonly schema: { parse(input: unknown): Data };
}

/** Names a fact, `module.what-happened`, past tense, with the shape of its data. Unknown keys are refused. */
export function defineFact<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  schemaVersion: number,
  shape: Shape,
) {
  return { type, schemaVersion, schema: z.strictObject(shape) } as const;
}

/** What a definition's fact holds, as `{ type, data }`. A union of definitions gives a discriminated union. */
export type FactOf<Definition> = Definition extends {
  readonly type: infer Type;
  readonly schema: { parse(input: unknown): infer Data };
}
  ? { readonly type: Type; readonly data: Data }
  : never;
