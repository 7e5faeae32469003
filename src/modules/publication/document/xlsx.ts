import writeExcelFile from 'write-excel-file/node';
import type { Grid } from './grid.ts';
import type { DocumentFigure, ReportDocument } from './report-document.ts';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import { wordsOf } from './words.ts';

const header = (value: string) => ({
  ...textCell(value),
  fontWeight: 'bold' as const,
  backgroundColor: '#E8E8E4',
  wrap: true,
});

/**
 * A workbook: an account of what every figure is, then a sheet for each figure under headers that stay in sight. Numbers are numbers;
 * words are cells of text, so nothing in them is ever read as a formula.
 */
export async function reportXlsx(document: ReportDocument): Promise<Uint8Array> {
  const { title, subtitle, publisher, standing, synthetic, protections, language, chapters } = document;
  const say = wordsOf(language);
  const figures = chapters.flatMap((chapter) => chapter.figures);
  const text = (value: string) => ({ ...textCell(value), wrap: true, alignVertical: 'top' as const });
  const line = (name: string, value: string) => [{ ...text(name), fontWeight: 'bold' as const }, text(value)];
  const account = [
    [header(say.sheet), header(say.value)],
    line(say.about, title),
    line('', subtitle),
    line('', publisher),
    line('', standing.text),
    ...(synthetic === null ? [] : [line('', synthetic)]),
    line('', say.hiddenMeans),
    ...protections.map(({ text: words, figures: numbers }) => line('', `${say.protectionOf(numbers.join(', '))}: ${words}`)),
    ...figures.flatMap(({ number, title: name, caption, notes, receipts }) => [
      line(`${say.figure} ${number}`, `${name}. ${caption}`),
      ...notes.map((note) => line('', `${note.name}: ${note.text}`)),
      ...receipts.map(({ period, id }) => line('', `${say.receipts} ${period}: ${id}`)),
    ]),
  ];
  const file = await writeExcelFile([
    { data: account, sheet: say.cover, columns: [{ width: 18 }, { width: 110 }], stickyRowsCount: 1 },
    ...figures.map((figure) => ({
      data: rowsOf(figure, say),
      sheet: `${say.figure} ${figure.number}`,
      columns: widthsOf(figure),
      stickyRowsCount: 1,
      stickyColumnsCount: figure.grids.length > 1 ? 2 : 1,
    })),
  ]).toBuffer();
  return new Uint8Array(file);
}

/** Tables of several periods stand under each other, the period in the first column: one header, so that it can be filtered. */
function rowsOf({ grids }: DocumentFigure, say: ReturnType<typeof wordsOf>) {
  const named = grids.length > 1;
  const headers = [...(named ? [say.period] : []), ...(grids[0]?.headers ?? [])];
  return [
    headers.map(header),
    ...grids.flatMap((grid) =>
      alignedRows(grid, grids[0]?.headers ?? []).map((row) => (named ? [textCell(grid.name), ...row] : row)),
    ),
  ];
}

/** A region that had nobody in one of the periods is a column all the same. */
function alignedRows({ rows, headers }: Grid, wanted: readonly string[]) {
  const places = wanted.slice(1).map((name) => headers.indexOf(name) - 1);
  return rows.map(({ label, total, cells }) => {
    const weight = total ? { fontWeight: 'bold' as const } : {};
    return [
      { ...textCell(label), ...weight },
      ...places.map((place) => {
        const cell = cells[place];
        if (cell === undefined || cell.value === null)
          return { ...textCell(cell?.text ?? ''), align: 'right' as const, ...weight };
        return cell.percentage
          ? {
              value: Math.round(cell.value * 10) / 1000,
              type: Number,
              format: cell.text.startsWith('+') || cell.value < 0 ? '+0.0%;-0.0%;0.0%' : '0.0%',
              ...weight,
            }
          : { value: cell.value, type: Number, format: Number.isInteger(cell.value) ? '#,##0' : '#,##0.0', ...weight };
      }),
    ];
  });
}

function widthsOf({ grids }: DocumentFigure) {
  const headers = grids[0]?.headers ?? [];
  return [...(grids.length > 1 ? [{ width: 12 }] : []), ...headers.map((_, index) => ({ width: index === 0 ? 32 : 14 }))];
}
