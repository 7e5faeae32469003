import type { FigureTable } from '#src/modules/figures/endpoints.ts';
import { BarChart } from '#src/web/ui/chart/bar-chart.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { figuresWords } from '../words/figures.ts';
import { gridOf } from './cells.ts';

/** Too many bars say nothing; the largest are drawn and the table has them all. */
const MOST_BARS = 24;
const MOST_SERIES = 6;

export function FigureChart({ table }: { readonly table: FigureTable }) {
  const words = useWords(figuresWords);
  const say = useSay();
  const grid = gridOf(table);
  // Bars begin at zero; what rises and falls is read in the table.
  if (table.definition.measure === 'evolution') return null;
  const series = grid.columns.length > 0 && grid.columns.length <= MOST_SERIES ? grid.columns : [];
  const rows = grid.rows
    .map((row) => ({
      key: row.code,
      label: say(row.label),
      total: grid.value(row.code, null) ?? 0,
      values:
        series.length === 0 ? [grid.value(row.code, null) ?? 0] : series.map((column) => grid.value(row.code, column.code) ?? 0),
    }))
    .filter((row) => row.total > 0);
  const shown = rows.length > MOST_BARS ? rows.toSorted((a, b) => b.total - a.total).slice(0, MOST_BARS) : rows;
  if (shown.length === 0) return null;
  return (
    <BarChart
      title={say(table.definition.title)}
      text={words.chartText(say(table.definition.title))}
      series={series.map((column) => say(column.label))}
      rows={shown}
    />
  );
}
