import { againstEvents } from './checks/against-events.ts';
import { quotedDifferently, textAgainstTable } from './checks/between-tables.ts';
import { columnSense } from './checks/column-sense.ts';
import { repeatedRows } from './checks/repeated.ts';
import { seriesBreaks } from './checks/series.ts';
import { stepsAndRates } from './checks/steps.ts';
import { explain } from './explain.ts';
import { layoutOf } from './layout.ts';
import { evolutions, shares, sharesTogether } from './ratios.ts';
import { sums } from './sums.ts';
import type { CheckedTable, Finding } from './table.ts';

/** What in these tables cannot be true together. Says nothing of tables that are sound. */
export function checkTables(tables: readonly CheckedTable[]): readonly Finding[] {
  return [
    ...tables.flatMap(checkOne),
    ...stepsAndRates(tables),
    ...quotedDifferently(tables),
    ...textAgainstTable(tables),
    ...againstEvents(tables),
  ];
}

function checkOne(table: CheckedTable): readonly Finding[] {
  const layout = layoutOf(table);
  const constraints = [...sums(layout), ...shares(layout), ...sharesTogether(layout), ...evolutions(layout)];
  return [...explain(layout, constraints), ...repeatedRows(layout), ...seriesBreaks(layout), ...columnSense(layout)];
}
