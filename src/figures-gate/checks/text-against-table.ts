import { isTotal, normal, stems } from '../labels.ts';
import { sameAtPrecision } from '../matches.ts';
import { stemOf } from '../ratios.ts';
import type { CheckedCell, CheckedTable, Finding } from '../table.ts';
import { differs } from './differs.ts';

/** Numbers in sentences, against the table that the sentence refers to or that counts the same. */
export function textAgainstTable(tables: readonly CheckedTable[]): readonly Finding[] {
  const whole = tables.filter((table) => !table.quoted);
  return tables
    .filter((table) => table.quoted)
    .flatMap((text) =>
      text.cells.flatMap((cell): readonly Finding[] => {
        const sources = whole.filter((table) => refersTo(cell, text, table));
        const named = sources.length > 0;
        const candidates = (named ? sources : whole).flatMap((table) => {
          const match = cellIn(table, cell, text);
          return match ? [{ table, match }] : [];
        });
        if (candidates.length === 0) return near(text, cell, whole);
        if (candidates.some(({ match }) => match.value === cell.value || sameAtPrecision(match, cell))) return [];
        const [first] = candidates;
        return first ? [differs(text, cell, first.table, first.match, named ? 'likely' : 'possible')] : [];
      }),
    );
}

/** 'zie figuur 12', in a source with a figure 12. */
function refersTo(cell: CheckedCell, text: CheckedTable, table: CheckedTable): boolean {
  const referred = /\b(figuur|tabel|figure|table) (\d+)(?:-(\d+))?/u.exec(normal(cell.note));
  const own = /(\d+)/u.exec(table.figure);
  if (!referred || !own || text.source !== table.source || !/figuur|tabel|figure|table/u.test(normal(table.figure))) return false;
  const number = Number(own[1]);
  return number >= Number(referred[2]) && number <= Number(referred[3] ?? referred[2]);
}

function cellIn(table: CheckedTable, quoted: CheckedCell, text: CheckedTable): CheckedCell | null {
  const spoken = quoted.labels.filter((label) => label !== '' && !isTotal(label)).map(normal);
  const all = new Set(table.cells.flatMap((cell) => cell.labels.map(normal)));
  // What the table does not know as a label must be the area that its title is about.
  const area = normal(table.title);
  const asked = spoken.filter((label) => all.has(label));
  const other = spoken.filter((label) => !all.has(label));
  const about = (label: string) =>
    area.includes(label) || label.split(/ (?:excl|incl)/u)[0] === '' || area.includes(label.split(/ excl| incl/u)[0] ?? label);
  if (text === table || !other.every(about)) return null;
  const matches = table.cells.filter(
    (cell) =>
      cell.kind === quoted.kind &&
      cell.period === quoted.period &&
      (cell.measure === quoted.measure || (cell.kind === 'evolution' && stemOf(cell.measure) === stemOf(quoted.measure))) &&
      normal(cell.unit) === normal(quoted.unit) &&
      sameSet(cell.labels.filter((label) => !isTotal(label)).map(normal), asked),
  );
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label) => b.includes(label));
}

/** No table has the number itself, but one has nearly the same under nearly the same name. */
function near(text: CheckedTable, cell: CheckedCell, whole: readonly CheckedTable[]): readonly Finding[] {
  if (cell.kind !== 'count' || cell.value < 1000) return [];
  const words = new Set(stems(cell.measure));
  const close = whole
    .filter((table) => table.source === text.source)
    .flatMap((table) =>
      table.cells
        .filter(
          (each) =>
            each.kind === 'count' && each.period === cell.period && Math.abs(each.value - cell.value) <= cell.value * 0.003,
        )
        .filter((each) => stems(each.measure).filter((word) => words.has(word)).length >= 2)
        .map((match) => ({ table, match })),
    );
  if (close.length === 0 || close.some(({ match }) => match.value === cell.value)) return [];
  return close.slice(0, 1).map(({ table, match }) => differs(text, cell, table, match, 'possible'));
}
