import { regionCodes } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import { measureCodes, measures } from '../codes.ts';
import type { Measure } from '../codes.ts';
import type { Simulated } from '../simulate/simulate.ts';
import type { Cell, Counts } from '../simulate/tally.ts';

export interface Line {
  readonly code: string;
  readonly counts: Counts;
}

/** One measure as it is read: over the months, and by region and by group for the period as a whole. */
export interface MeasureTables {
  readonly measure: Measure;
  /** Persons for whom it differs in at least one month. */
  readonly changed: number;
  readonly byMonth: readonly Line[];
  /** Of a stock the last month, of a flow all months together. */
  readonly total: Counts;
  readonly byRegion: readonly Line[];
  readonly byGroup: readonly Line[];
}

export function tablesOf({
  months,
  cells,
  changedBy,
}: Pick<Simulated, 'months' | 'cells' | 'changedBy'>): readonly MeasureTables[] {
  const last = months.at(-1);
  return measureCodes.map((measure, index) => {
    const sum = (fits: (cell: Cell) => boolean) => sumOf(cells.filter(fits).map(({ counts }) => counts[index] ?? nothing));
    const isLast = ({ month }: Cell) => month === last;
    // Whether somebody meets the conditions is asked every month: the months of who cannot be judged do not add up.
    const inPeriod = (fits: (cell: Cell) => boolean): Counts => {
      const atEnd = sum((cell) => isLast(cell) && fits(cell));
      if (measures[measure].kind === 'stock') return atEnd;
      const [law, reform, lawUnknown, reformUnknown] = sum(fits);
      return measure === 'certificates' ? [law, reform, atEnd[2], atEnd[3]] : [law, reform, lawUnknown, reformUnknown];
    };
    const lines = (codes: readonly string[], codeOf: (cell: Cell) => string) =>
      codes
        .map((code) => ({ code, counts: inPeriod((cell) => codeOf(cell) === code) }))
        .filter(({ counts }) => counts.some((count) => count !== 0));
    return {
      measure,
      changed: changedBy[measure],
      byMonth: months.map((month) => ({ code: month, counts: sum((cell) => cell.month === month) })),
      total: inPeriod(() => true),
      byRegion: lines(regionCodes, ({ region }) => region),
      byGroup: lines(targetGroupCodes, ({ group }) => group),
    };
  });
}

/** Cents are read as euro; persons are persons. */
export function shown(measure: Measure, value: number): number {
  return measures[measure].unit === 'cents' ? value / 100 : value;
}

const nothing: Counts = [0, 0, 0, 0];

function sumOf(all: readonly Counts[]): Counts {
  let [law, reform, lawUnknown, reformUnknown] = nothing;
  for (const counts of all) {
    law += counts[0];
    reform += counts[1];
    lawUnknown += counts[2];
    reformUnknown += counts[3];
  }
  return [law, reform, lawUnknown, reformUnknown];
}
