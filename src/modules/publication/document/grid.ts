import type { TableContent } from '../release/made-table.ts';
import type { AskedFigure } from '../../figures/ask.ts';
import { written, writtenPercentage, writtenRatio, writtenShare } from './words.ts';
import type { Language, Words } from './words.ts';

/** A printed table: rows under headers, and the bars that show it. */
export interface Grid {
  /** What tells it from the other tables of the figure: the period; empty where there is one. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
  readonly series: readonly string[];
  readonly bars: readonly { readonly label: string; readonly cells: readonly GridCell[] }[];
  /** How many rows have no bar: only the largest are drawn, and it is said of how many. */
  readonly undrawn: number;
}

export interface GridRow {
  readonly label: string;
  readonly total: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly value: number | null;
  /** As printed: '1.234', '<5', '+2,1 %'. */
  readonly text: string;
  readonly percentage: boolean;
}

interface Found {
  readonly content: TableContent;
  readonly period: string;
}

interface Saying {
  readonly language: Language;
  readonly say: Words;
  readonly labelOf: (content: TableContent, place: number, code: string) => string;
  readonly titleOf: (place: number) => string;
  readonly shares: AskedFigure['shares'];
}

const MOST_BARS = 12;

/** One dimension: the periods side by side. Two dimensions: a table for each period, the first of the two across. */
export function gridsOf(found: readonly Found[], saying: Saying): readonly Grid[] {
  const [first] = found;
  if (first === undefined) return [];
  if (first.content.by.length < 2) return [sideBySide(found, saying)];
  return found.map((one) => across(one, found.length > 1 ? one.period : '', saying));
}

function sideBySide(found: readonly Found[], { language, say, labelOf, titleOf }: Saying): Grid {
  const newest = found.at(-1)?.content ?? found[0]?.content;
  if (newest === undefined) throw new Error('A grid of nothing');
  const lookups = found.map(({ content }) => new Map(content.cells.map((cell) => [cell.at[0] ?? 'total', cell])));
  const evolves = newest.indicator.derived === null && found.length === 2 && found.every(({ period }) => /^\d{4}$/.test(period));
  const rows = newest.cells.map(({ at }): GridRow => {
    const code = at[0] ?? 'total';
    const shown = lookups.map((lookup) => lookup.get(code));
    const cells = shown.map((cell) => shownCell(cell, newest, { language, say }));
    const [before = null, after = null] = shown.map((cell) => cell?.value ?? null);
    return {
      label: labelOf(newest, 0, code),
      total: code === 'total',
      cells: evolves ? [...cells, evolutionCell(before, after, language)] : cells,
    };
  });
  const periods = found.map(({ period }) => period);
  return {
    name: '',
    headers: [titleOf(0) || say.total, ...periods, ...(evolves ? [say.evolution] : [])],
    rows,
    series: periods,
    ...barsOf(rows.map(({ cells, ...row }) => ({ ...row, cells: cells.slice(0, found.length) }))),
  };
}

/** The largest by their last number where there are too many. */
function barsOf(rows: readonly GridRow[]): Pick<Grid, 'bars' | 'undrawn'> {
  const bars = rows.filter(({ total }) => !total).map(({ label, cells }) => ({ label, cells }));
  if (bars.length <= MOST_BARS) return { bars, undrawn: 0 };
  const largest = bars.toSorted((a, b) => (b.cells.at(-1)?.value ?? 0) - (a.cells.at(-1)?.value ?? 0)).slice(0, MOST_BARS);
  return { bars: largest, undrawn: bars.length - MOST_BARS };
}

function across({ content, period }: Found, name: string, { language, say, labelOf, titleOf, shares }: Saying): Grid {
  const values = new Map(content.cells.map((cell) => [cell.at.join('\0'), cell]));
  const codes = (place: number) =>
    [...new Set(content.cells.map(({ at }) => at[place] ?? 'total'))].filter((code) => code !== 'total');
  const columns = [...codes(0), 'total'];
  const lines = shares === null ? [...codes(1), 'total'] : (shares.whole ?? codes(1));
  const cellAt = (column: string, line: string) => values.get([column, line].join('\0'));
  const shown = (column: string, line: string) => cellAt(column, line)?.value ?? null;
  const wholeOf = (column: string) =>
    shares?.whole === null ? shown(column, 'total') : lines.reduce((sum, line) => sum + (shown(column, line) ?? 0), 0);
  const rows = lines
    .map((line): GridRow => ({
      label: labelOf(content, 1, line),
      total: line === 'total',
      cells: columns.map((column) =>
        shares === null
          ? shownCell(cellAt(column, line), content, { language, say })
          : shareCell(shown(column, line), wholeOf(column), { language, say }),
      ),
    }))
    // Forty languages of which most are nobody's: a row that hides everything says nothing.
    .filter(({ cells, total }) => total || lines.length < 20 || cells.some(({ value }) => value !== null));
  return {
    name,
    headers: [titleOf(1), ...columns.map((column) => labelOf(content, 0, column))],
    rows,
    series: [period],
    ...barsOf(rows.map(({ cells, ...row }) => ({ ...row, cells: cells.slice(-1) }))),
  };
}

type Shown = TableContent['cells'][number] | undefined;

/** '< 5' is a small count; what is hidden for another reason is a point. */
function shownCell(cell: Shown, { indicator }: TableContent, { language, say }: Pick<Saying, 'language' | 'say'>): GridCell {
  const value = cell?.value ?? null;
  const percentage = indicator.measure === 'share' || indicator.measure === 'evolution';
  if (value === null) return { value, text: cell?.why === undefined || cell.why === 'few' ? say.hidden : '·', percentage };
  const text = indicator.derived === null ? written(value, language) : writtenRatio(value, indicator, language);
  return { value, text, percentage };
}

/** Of what is shown, as the evolution is. */
function shareCell(part: number | null, whole: number | null, { language, say }: Pick<Saying, 'language' | 'say'>): GridCell {
  const value = part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
  return { value, text: value === null ? (part === null ? say.hidden : '–') : writtenShare(value, language), percentage: true };
}

/** Of what is shown, so that a reader who computes it finds the same. */
function evolutionCell(before: number | null, after: number | null, language: Language): GridCell {
  const value = before === null || after === null || before === 0 ? null : ((after - before) / before) * 100;
  return { value, text: value === null ? '–' : writtenPercentage(value, language), percentage: true };
}
