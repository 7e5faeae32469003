import { isPlainDate } from '#src/kernel/plain-date.ts';

export interface ShapeProblem {
  /** Steps below the value: ['testWeight'] or [0, 'from']. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** How a value differs in kind from the values that the parameter has had: another type, a key too many, a fraction of a month. */
export function shapeProblems(
  value: unknown,
  known: readonly unknown[],
  path: readonly (string | number)[] = [],
): readonly ShapeProblem[] {
  const problem = (message: string): readonly ShapeProblem[] => [{ path, message }];
  if (known.length === 0 || known.includes(value)) return [];
  if (Array.isArray(value)) {
    const lists = known.filter((each): each is readonly unknown[] => Array.isArray(each));
    if (lists.length === 0) return problem(`must be ${kindOf(known)}, not a list`);
    return value.flatMap((item, index) => shapeProblems(item, lists.flat(), [...path, index]));
  }
  if (isRecord(value)) {
    const records = known.filter(isRecord);
    if (records.length === 0) return problem(`must be ${kindOf(known)}, not an object`);
    const keys = new Set(records.flatMap((each) => Object.keys(each)));
    const missing = [...keys].filter((key) => records.every((each) => Object.hasOwn(each, key)) && !Object.hasOwn(value, key));
    return [
      ...missing.flatMap((key) => problem(`must have "${key}"`)),
      ...Object.entries(value).flatMap(([key, inner]) =>
        keys.has(key)
          ? shapeProblems(
              inner,
              records.filter((each) => Object.hasOwn(each, key)).map((each) => each[key]),
              [...path, key],
            )
          : problem(`must not have "${key}"`),
      ),
    ];
  }
  const alike = known.filter((each) => typeof each === typeof value && each !== null);
  if (value === null || alike.length === 0) return problem(`must be ${kindOf(known)}, not ${kindOf([value])}`);
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || value < 0) return problem('must be zero or more');
    if (alike.every(Number.isInteger) && !Number.isInteger(value)) return problem('must be a whole number');
  }
  if (typeof value === 'string' && alike.every(isPlainDate) && !isPlainDate(value)) return problem('must be an existing day');
  return [];
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(known: readonly unknown[]): string {
  const kinds = known.map((each) =>
    each === null ? 'null' : Array.isArray(each) ? 'a list' : typeof each === 'object' ? 'an object' : `a ${typeof each}`,
  );
  return [...new Set(kinds)].join(' or ');
}
