import fc from 'fast-check';
import { fromEpochDay, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { idOf, PERSON } from './given.ts';

interface Definition {
  readonly type: string;
  readonly schema: { readonly shape: Readonly<Record<string, unknown>>; parse(input: unknown): unknown };
}

/** Any day of a life that the system may hold. */
const anyDay = fc
  .integer({ min: toEpochDay(plainDate('1950-01-01')), max: toEpochDay(plainDate('2025-02-21')) })
  .map(fromEpochDay);
const recentDay = fc
  .integer({ min: toEpochDay(plainDate('2014-01-01')), max: toEpochDay(plainDate('2025-02-21')) })
  .map(fromEpochDay);

const LONGEST = 25;

/** Any stream of facts that the catalogue takes, sensible or not. References point at facts of the same stream, or at none. */
export function anyStream(definitions: readonly Definition[]): fc.Arbitrary<readonly Fact[]> {
  const content = fc.constantFrom(...definitions).chain((definition) =>
    fc
      .record({
        on: recentDay,
        data: fc.record(Object.fromEntries(Object.entries(definition.schema.shape).map(([key, schema]) => [key, anyOf(schema)]))),
      })
      .map(({ on, data }) => ({
        type: definition.type,
        on,
        data: definition.schema.parse(Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))),
      })),
  );
  return fc.array(content, { maxLength: LONGEST }).map((contents) =>
    contents.map(({ type, on, data }, index): Fact => ({
      id: idOf(index + 1),
      stream: PERSON,
      version: index + 1,
      type,
      schemaVersion: 1,
      on,
      recordedAt: `${on}T12:00:00.000Z` as Instant,
      recordedBy: 'demo',
      source: 'demo',
      data,
      ...(type.endsWith('.fact-withdrawn') ? { corrects: idOf(Math.max(1, index - 2)) } : {}),
    })),
  );
}

interface ZodLike {
  readonly def: {
    readonly type: string;
    readonly entries?: Record<string, string>;
    readonly options?: readonly unknown[];
    readonly innerType?: unknown;
    readonly values?: readonly unknown[];
  };
  safeParse(input: unknown): { success: boolean };
}

/** What a field of a fact can hold, found by asking its schema: the building blocks of src/facts/define.ts are few. */
function anyOf(schema: unknown): fc.Arbitrary<unknown> {
  const field = schema as ZodLike; // every field of a fact is a zod schema
  const { def } = field;
  if (def.type === 'optional') return fc.option(anyOf(def.innerType), { nil: undefined });
  if (def.type === 'union') return fc.oneof(...(def.options ?? []).map(anyOf));
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries ?? {}));
  if (def.type === 'literal') return fc.constantFrom(...(def.values ?? []));
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'number')
    return fc
      .oneof(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 400 }))
      .filter((value) => field.safeParse(value).success);
  const candidates: readonly fc.Arbitrary<unknown>[] = [
    fc.integer({ min: 1, max: LONGEST }).map(idOf),
    anyDay,
    fc.constantFrom('44083', '21015', '24062'),
  ];
  for (const candidate of candidates) {
    if (field.safeParse(fc.sample(candidate, { numRuns: 1, seed: 1 })[0]).success) return candidate;
  }
  throw new Error(`No way to make a ${def.type}`);
}
