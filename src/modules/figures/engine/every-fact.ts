import type { Count, Emit, Facts } from './indicator.ts';
import type { DayRange } from './period.ts';

/** The columns that hold a code in one byte, so that a table of 256 places says what to do with each. */
export const codeColumns = ['region', 'group', 'kind', 'detail'] as const;
export type CodeColumn = (typeof codeColumns)[number];

/** What an indicator counts that counts each fact of its type by what the fact itself says. */
export interface Reading {
  /** The column of each dimension of the indicator, in their order. */
  readonly columns: readonly CodeColumn[];
  /** The number in the dimension for each number in `kind`, or NOT_COUNTED; absent where all count, each as it is. */
  readonly kinds?: Uint8Array;
  /** The weight of a 'sum'. */
  readonly weight?: 'day';
}

export const NOT_COUNTED = 255;

/** As itself, for the kinds named; the others do not count. */
export function onlyKinds(...counted: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, kind) => (counted.includes(kind) ? kind : NOT_COUNTED));
}

/** The number in the dimension by the number of the kind; kinds beyond the list, and the zeros in it, do not count. */
export function kindsAs(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, kind) => numbers[kind] || NOT_COUNTED);
}

/**
 * Counts every fact within the period. Said as data, so that ./rows.ts counts all such indicators in one loop without a call per
 * fact; the function is the same in code, for whoever wants to see each (./members.ts).
 */
export function everyFact(columns: readonly CodeColumn[], more: Omit<Reading, 'columns'> = {}): Count {
  const reading: Reading = { columns, ...more };
  const codeIn = (facts: Facts, row: number, column: CodeColumn): number => {
    const number = facts[column][row] ?? 0;
    return column === 'kind' ? (reading.kinds?.[number] ?? number) : number;
  };
  const count = (facts: Facts, first: number, last: number, period: DayRange, emit: Emit): void => {
    for (let row = first; row < last; row += 1) {
      const on = facts.on[row] ?? 0;
      if (on < period.from || on >= period.until) continue;
      if (reading.kinds?.[facts.kind[row] ?? 0] === NOT_COUNTED) continue;
      const codes = columns.map((column) => codeIn(facts, row, column));
      const [a, b, c, d] = codes;
      if (reading.weight === undefined) emit(...codes);
      else emit(a, b, c, d, facts[reading.weight][row]);
    }
  };
  return Object.assign(count, { reading });
}
