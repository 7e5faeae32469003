import { againstEvents } from './checks/against-events.ts';
import { quotedDifferently } from './checks/quoted-differently.ts';
import { textAgainstTable } from './checks/text-against-table.ts';
import { choices } from './choices.ts';
import { columnSense } from './checks/column-sense.ts';
import { meansOfTwoTables } from './checks/mean-of-two-tables.ts';
import { repeatedRows } from './checks/repeated.ts';
import { seriesBreaks } from './checks/series.ts';
import { stepsAndRates } from './checks/steps.ts';
import { coordinatesOf, type Coordinates } from './coordinates.ts';
import { explain } from './explain.ts';
import type { Constraint } from './constraints.ts';
import { layoutOf, type Layout } from './layout.ts';
import { matchesOf } from './matches.ts';
import { means } from './means.ts';
import { evolutions, shares, sharesTogether } from './ratios.ts';
import { relations } from './relations.ts';
import { sums } from './sums.ts';
import type { CheckedCell, CheckedTable, Finding } from './table.ts';

/** What in these tables cannot be true together. Says nothing of tables that are sound. */
export function checkTables(tables: readonly CheckedTable[]): readonly Finding[] {
  const findings: Finding[] = [];
  const explained = new Map<string, Set<string>>();
  const coordinates = new Map(tables.map((table) => [table, coordinatesOf(table)]));
  for (const table of tables) {
    const layout = layoutOf(table);
    const constraints = constraintsOf(layout);
    const { findings: own, wrong } = explain(layout, constraints, elsewhere(table, coordinates));
    // Tables under each other on one sheet have one name.
    explained.set(table.name, new Set([...(explained.get(table.name) ?? []), ...wrong]));
    findings.push(...own, ...repeatedRows(layout), ...seriesBreaks(layout), ...columnSense(layout));
  }
  const known = (table: string, at: string) => explained.get(table)?.has(at) ?? false;
  return [
    ...findings,
    ...stepsAndRates(tables),
    ...quotedDifferently([...coordinates.values()], known),
    ...textAgainstTable(tables),
    ...againstEvents(tables),
    ...meansOfTwoTables(tables),
  ];
}

/** What must hold in a table; where its rows themselves tell how a column is computed, its headings are not asked. */
function constraintsOf(layout: Layout): readonly Constraint[] {
  const learned = relations(layout);
  const told = new Set(learned.filter((each) => each.weak !== true).map((each) => each.target));
  const read = [...shares(layout), ...evolutions(layout), ...means(layout)].filter((each) => !told.has(each.target));
  return [...sums(layout), ...choices(layout), ...learned, ...read, ...sharesTogether(layout)];
}

/** What other tables say of the same labels and period: tells where a shift begins. */
function elsewhere(
  table: CheckedTable,
  coordinates: ReadonlyMap<CheckedTable, Coordinates>,
): (cell: number) => number | undefined {
  let known: ReadonlyMap<CheckedCell, number> | null = null;
  return (cell) => {
    const own = coordinates.get(table);
    known ??= new Map(
      [...coordinates.values()]
        .filter((other) => own && other.table !== table && !other.table.quoted)
        .flatMap((other) => (own ? matchesOf(own, other) : []))
        .filter((match) => match.plain)
        .flatMap((match) => match.pairs.map((pair) => [pair.a, pair.b.value])),
    );
    const printed = table.cells[cell];
    return printed && known.get(printed);
  };
}
