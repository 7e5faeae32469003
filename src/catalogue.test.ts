import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createValidator } from '#src/facts/validate.ts';
import { FactProblem } from '#src/facts/problem.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { factCatalogue } from './catalogue.ts';

/**
 * No fact of any kind can carry personal data. First by structure: whatever a fact holds is a closed code, a uuid, a day, a
 * bounded whole number, yes or no, or a municipality. Then by throwing personal data at every field and at extra keys.
 */

const NIS_PATTERN = '^[1-9]\\d{4}$';

/** The paths in a schema where something could stand that is none of these. */
function openings(schema: z.core.$ZodType, path: string): string[] {
  const { def } = schema._zod;
  const kind = def as z.core.$ZodTypes['_zod']['def']; // zod's own union of everything a schema can be
  if (kind.type === 'enum')
    return Object.values(kind.entries).every((code) => /^[a-z][A-Za-z0-9-]{0,63}$/.test(String(code)))
      ? []
      : [`${path}: codes that are no codes`];
  if (kind.type === 'literal') return kind.values.every((value) => value === 'unknown') ? [] : [`${path}: literal`];
  if (kind.type === 'boolean') return [];
  if (kind.type === 'number') return isBoundedWhole(schema) ? [] : [`${path}: number without bounds`];
  if (kind.type === 'string') return isClosedText(schema) ? [] : [`${path}: text`];
  if (kind.type === 'optional') return openings(kind.innerType, path);
  if (kind.type === 'union') return kind.options.flatMap((option) => openings(option, path));
  if (kind.type !== 'object') return [`${path}: ${kind.type}`];
  const inner = Object.entries(kind.shape).flatMap(([key, value]) => openings(value, `${path}.${key}`));
  return kind.catchall?._zod.def.type === 'never' ? inner : [...inner, `${path}: unknown keys pass`];
}

/** JSON Schema says for each what it lets through: formats and patterns for text, limits for numbers. */
function isClosedText(schema: z.core.$ZodType): boolean {
  const seen = z.toJSONSchema(schema) as { format?: string; pattern?: string };
  return seen.format === 'uuid' || seen.format === 'date' || seen.pattern === NIS_PATTERN;
}

function isBoundedWhole(schema: z.core.$ZodType): boolean {
  const seen = z.toJSONSchema(schema) as { type?: string; minimum?: number; maximum?: number };
  return seen.type === 'integer' && seen.minimum === 0 && seen.maximum !== undefined && seen.maximum <= 100_000_000;
}

describe('the structure of every fact', () => {
  it.each(factCatalogue.map((definition) => [definition.type, definition.schema] as const))(
    '%s has no room for personal data',
    (type, schema) => {
      expect(openings(schema, type)).toEqual([]);
    },
  );

  it.each([
    ['free text', z.strictObject({ note: z.string() })],
    ['text of a certain length', z.strictObject({ note: z.string().max(20) })],
    ['an e-mail address', z.strictObject({ mail: z.email() })],
    ['eleven digits', z.strictObject({ insz: z.string().regex(/^\d{11}$/) })],
    ['any number', z.strictObject({ phone: z.number() })],
    ['a whole number that a national number fits in', z.strictObject({ phone: z.int().min(0).max(99_999_999_999) })],
    ['unknown keys', z.looseObject({})],
    ['unknown keys that are dropped', z.object({})],
    ['anything', z.strictObject({ extra: z.unknown() })],
    ['a list', z.strictObject({ list: z.array(z.boolean()) })],
    ['a record', z.strictObject({ record: z.record(z.string(), z.boolean()) })],
    ['text behind a choice', z.strictObject({ deep: z.union([z.literal('unknown'), z.string()]).optional() })],
    ['a name among the codes', z.strictObject({ who: z.enum(['jan', 'Jan Janssens']) })],
  ])('this test sees %s', (_, schema) => {
    expect(openings(schema, 'test')).not.toEqual([]);
  });
});

const names = fc.constantFrom('Fatima El Amrani', 'Jan', "O'Neill", 'Ångström', 'محمد', 'Nguyễn Thị Hoa', 'van de Velde');
const numbers = fc.constantFrom('85.01.01-001.47', '85010100147', 85010100147, '+32 470 12 34 56', 470123456);
const personal = fc.oneof(
  names,
  numbers,
  fc.emailAddress(),
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.double(),
  fc.bigInt(),
  fc.record({ name: names }),
  fc.array(names),
  fc.constant(null),
);
const validator = createValidator(factCatalogue);
const on = plainDate('2024-01-01');

/** The longest a fact's own values get: what came through must be one of the closed shapes. */
function isClosedValue(value: unknown): boolean {
  if (typeof value === 'boolean' || value === undefined) return true;
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= 100_000_000;
  return (
    typeof value === 'string' &&
    /^(?:[a-z][A-Za-z0-9-]{0,63}|\d{5}|\d{4}-\d{2}-\d{2}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(value) &&
    isKnown(value)
  );
}
const allCodes = new Set(factCatalogue.flatMap(({ schema }) => codesOf(schema)));
function isKnown(value: string): boolean {
  return allCodes.has(value) || /^\d{5}$|^\d{4}-\d{2}-\d{2}$|^[0-9a-f]{8}-/i.test(value);
}
function codesOf(schema: z.core.$ZodType): string[] {
  const kind = schema._zod.def as z.core.$ZodTypes['_zod']['def']; // as above
  if (kind.type === 'enum') return Object.values(kind.entries).map(String);
  if (kind.type === 'literal') return kind.values.map(String);
  if (kind.type === 'optional') return codesOf(kind.innerType);
  if (kind.type === 'union') return kind.options.flatMap(codesOf);
  return kind.type === 'object' ? Object.values(kind.shape).flatMap(codesOf) : [];
}

describe('personal data thrown at every fact', () => {
  it.each(factCatalogue.map((definition) => [definition.type, definition] as const))('%s', (type, definition) => {
    const fields = Object.keys(definition.schema.shape);
    const data = fc.dictionary(fc.oneof(fc.constantFrom(...fields, 'note'), names, fc.emailAddress()), personal, {
      maxKeys: fields.length + 2,
    });
    fc.assert(
      fc.property(data, (given) => {
        try {
          const checked = validator.proposed({ type, on, data: given }).data as Record<string, unknown>; // an object, by its schema
          expect(Object.keys(checked).every((key) => fields.includes(key))).toBe(true);
          expect(Object.values(checked).every(isClosedValue)).toBe(true);
        } catch (error) {
          if (!(error instanceof FactProblem)) throw error;
          expect(error.code).toBe('invalidFactData');
          for (const thrown of [...Object.keys(given), ...Object.values(given)]) {
            if (typeof thrown === 'string' && thrown.length > 3 && !fields.includes(thrown))
              expect(error.message).not.toContain(thrown);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(factCatalogue.map((definition) => [definition.type, definition] as const))(
    '%s that is right but for one field, or one key more',
    (type, { schema }) => {
      const right = exampleOf(schema) as Record<string, unknown>; // an object, by its schema
      expect(() => validator.proposed({ type, on, data: right })).not.toThrow();
      fc.assert(
        fc.property(personal, names, (value, key) => {
          for (const field of Object.keys(right)) {
            if (!isClosedValue(value))
              expect(() => validator.proposed({ type, on, data: { ...right, [field]: value } })).toThrow(FactProblem);
          }
          expect(() => validator.proposed({ type, on, data: { ...right, [key]: value } })).toThrow(FactProblem);
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** One right value for a schema made of the building blocks of src/facts/define.ts. */
function exampleOf(schema: z.core.$ZodType): unknown {
  const kind = schema._zod.def as z.core.$ZodTypes['_zod']['def']; // as above
  if (kind.type === 'enum') return Object.values(kind.entries)[0];
  if (kind.type === 'boolean') return true;
  if (kind.type === 'number') return 1;
  if (kind.type === 'optional') return exampleOf(kind.innerType);
  if (kind.type === 'union') return kind.options[0] === undefined ? undefined : exampleOf(kind.options[0]);
  if (kind.type === 'object')
    return Object.fromEntries(Object.entries(kind.shape).map(([key, value]) => [key, exampleOf(value)]));
  const { format } = z.toJSONSchema(schema) as { format?: string };
  return format === 'uuid' ? '01900000-0000-7000-8000-000000000000' : format === 'date' ? '2024-02-29' : '11002';
}
