import { z } from 'zod';
import { readInsz } from '#src/kernel/insz.ts';
import type { Insz, InszOptions, InszRefusal } from '#src/kernel/insz.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';

/** What the vault holds of a person, by kind. `health` and `note` are many beside each other; of the others one holds at a time. */
export interface VaultValues {
  readonly name: { readonly familyName: string; readonly givenNames: string };
  readonly insz: Insz;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly health: string;
  readonly note: string;
}
export type VaultKind = keyof VaultValues;
export const vaultKinds = ['name', 'insz', 'address', 'phone', 'email', 'health', 'note'] as const satisfies readonly VaultKind[];
export const severalAtOnce: ReadonlySet<VaultKind> = new Set<VaultKind>(['health', 'note']);

/** A value as given: text that is not checked yet. */
export type VaultInput<Kind extends VaultKind> = Kind extends 'name' ? VaultValues['name'] : string;

export type InvalidValue = { readonly type: 'invalidValue'; readonly kind: VaultKind; readonly problem: string } | InszRefusal;

/** One line, without control characters or characters that turn the reading direction unseen. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u);
const text = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .regex(/^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\n\t])*$/u);

const schemas = {
  name: z.strictObject({ familyName: line(100), givenNames: z.union([line(100), z.string().trim().length(0)]) }),
  address: line(300),
  phone: line(40).regex(/^\+?[0-9 ()/.-]{6,}$/),
  email: line(200).pipe(z.email()),
  health: text(4000),
  note: text(10_000),
} as const;

/** Checks a value and brings it in the form that is kept. */
export function checkedValue(
  kind: VaultKind,
  input: unknown,
  options: InszOptions,
): Result<VaultValues[VaultKind], InvalidValue> {
  if (kind === 'insz') {
    const read = readInsz(typeof input === 'string' ? input : '', options);
    return read.ok ? ok(read.value.insz) : read;
  }
  const parsed = schemas[kind].safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return err({ type: 'invalidValue', kind, problem: parsed.error.issues[0]?.code ?? 'invalid' }); // which rule, never the value
}
