import { normal } from '../labels.ts';
import { subject, type Layout } from '../layout.ts';
import { written } from '../numbers.ts';
import { placeOf, type CheckedCell, type Finding } from '../table.ts';

/** Two rows under different labels with the same numbers, too many and too large to be the same by chance. */
export function repeatedRows(layout: Layout): readonly Finding[] {
  const { name, quoted } = layout.table;
  if (quoted) return [];
  const found: Finding[] = [];
  const told = new Set<string>();
  for (const across of [null, ...layout.dimensions.map((_, position) => position)]) {
    const rows = rowsOf(layout, across);
    const seen = new Map<string, Row>();
    const spreads = spreadsOf(rows);
    for (const row of rows) {
      const counts = row.cells.filter((cell) => cell.kind === 'count' || cell.kind === 'amount');
      const values = counts.length > 0 ? counts : row.cells.filter((cell) => cell.kind !== 'evolution');
      // Rounded to tens, 60 is what 6 is otherwise.
      const large = counts.filter((cell) => cell.value >= 20 * Math.max(1, 2 * layout.rounding));
      const distinct = new Set(large.map((cell) => cell.value)).size;
      if (distinct < 3 && !isTelling(values, rows, spreads, row)) continue;
      const print = `${row.under}¦${values.map((cell) => `${row.columnOf(cell)}=${cell.value}`).join('¦')}`;
      const first = seen.get(print);
      if (!first) {
        seen.set(print, row);
        continue;
      }
      const [a, b] = [first.cells[0], values[0]] as [CheckedCell, CheckedCell];
      if (isNested(first.keys, row.keys) || told.has(`${a.at}${b.at}`)) continue;
      told.add(`${a.at}${b.at}`);
      const [one, two] = [labelOf(a, across, layout), labelOf(b, across, layout)];
      if (normal(one) === normal(two)) continue;
      const numbers = values.map((cell) => written(cell.value, cell.decimals)).join(', ');
      found.push({
        kind: 'repeated-row',
        table: name,
        place: placeOf(b),
        stated: numbers,
        computed: one,
        confidence: distinct >= 3 ? 'likely' : 'possible',
        likelyCause: {
          nl: 'een rij is onder een verkeerd label geplakt',
          en: 'a row was pasted under the wrong label',
        },
        sentence: {
          nl: `"${two}" (${b.at}) heeft precies dezelfde getallen als "${one}" (${a.at}): ${numbers}.`,
          en: `"${two}" (${b.at}) has exactly the numbers of "${one}" (${a.at}): ${numbers}.`,
        },
      });
    }
  }
  return found;
}

/** How many steps of the printed precision lie between the least and the most of a column. */
function spreadsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const columns = Map.groupBy(
    rows.flatMap((row) => row.cells.map((cell) => ({ cell, name: row.columnOf(cell) }))),
    ({ name }) => name,
  );
  return new Map(
    [...columns].map(([name, all]) => {
      const values = all.map(({ cell }) => cell.value);
      const decimals = Math.max(...all.map(({ cell }) => cell.decimals));
      return [name, (Math.max(...values) - Math.min(...values)) * 10 ** decimals];
    }),
  );
}

/** More digits alike than two of so many rows would share by chance; neighbours of a series share their first digits. */
function isTelling(
  values: readonly CheckedCell[],
  rows: readonly Row[],
  spreads: ReadonlyMap<string, number>,
  row: Row,
): boolean {
  const distinct = [...new Map(values.map((cell) => [cell.value, cell])).values()];
  const digits = distinct.reduce((all, cell) => {
    const steps = Math.abs(cell.value) * 10 ** cell.decimals;
    const own = Math.log10(Math.max(1, steps)) - 0.7;
    return all + Math.max(0, Math.min(own, Math.log10(Math.max(1, spreads.get(row.columnOf(cell)) ?? 1))));
  }, 0);
  return distinct.length >= 2 && digits >= 3 + Math.log10((rows.length * (rows.length - 1)) / 2);
}

interface Row {
  readonly under: string;
  readonly keys: readonly string[];
  readonly cells: readonly CheckedCell[];
  columnOf(cell: CheckedCell): string;
}

function rowsOf(layout: Layout, across: number | null): readonly Row[] {
  const rows = new Map<string, { under: string; keys: readonly string[]; cells: CheckedCell[] }>();
  const columns = new Map<CheckedCell, string>();
  layout.table.cells.forEach((cell, index) => {
    const key = layout.keys[index] ?? [];
    const keys = key.map((label, position) => (position === across ? '*' : label));
    const under = across === null ? '' : [cell.measure, cell.kind, cell.period].join('|');
    const id = [under, ...keys].join('¦');
    columns.set(cell, across === null ? subject(cell) : (key[across] ?? ''));
    const row = rows.get(id) ?? { under, keys, cells: [] };
    row.cells.push(cell);
    rows.set(id, row);
  });
  return [...rows.values()].map((row) => ({ ...row, columnOf: (cell) => columns.get(cell) ?? '' }));
}

/** A whole with one part has the numbers of that part. */
function isNested(a: readonly string[], b: readonly string[]): boolean {
  return a.every((label, at) => label === b[at] || label === '') || b.every((label, at) => label === a[at] || label === '');
}

function labelOf(cell: CheckedCell, across: number | null, layout: Layout): string {
  const skip = across === null ? -1 : layout.dimensions[across];
  return cell.labels.filter((label, at) => label !== '' && at !== skip).join(', ');
}
