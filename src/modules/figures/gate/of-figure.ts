import { checkTables } from '#src/figures-gate/check-tables.ts';
import type { CheckedTable, Finding } from '#src/figures-gate/table.ts';
import { labelIn } from '../engine/answer.ts';
import type { FigureTable } from '../endpoints.ts';
import { checkTablesInThread } from './in-thread.ts';

/** A figure with what in its numbers cannot be true together: shown beside it and written in its files, for whoever signs. */
export async function withFindings(table: FigureTable): Promise<FigureTable> {
  const [found = []] = await checkTablesInThread([[checkedFigure(table)]]);
  return marked(table, found);
}

/** The same on the spot, where nobody else waits. */
export function withFindingsNow(table: FigureTable): FigureTable {
  return marked(table, checkTables([checkedFigure(table)]));
}

function marked(table: FigureTable, found: readonly Finding[]): FigureTable {
  if (found.length === 0) return table;
  return {
    ...table,
    findings: found.map(({ kind, confidence, sentence, likelyCause }) => ({ kind, confidence, sentence, likelyCause })),
  };
}

const kinds = { count: 'count', sum: 'amount', share: 'share', mean: 'mean', evolution: 'evolution' } as const;

/** The words that a reader sees, and the number of each cell as it is shown. */
function checkedFigure({ definition, by, cells, period }: FigureTable): CheckedTable {
  const unit = definition.additive ? definition.unit.nl : `unieke ${definition.unit.nl}`;
  return {
    name: definition.id,
    title: definition.additive ? definition.title.nl : `${definition.title.nl} (${unit})`,
    figure: '',
    source: '',
    dimensions: by.map((id) => definition.dimensions.find((dimension) => dimension.id === id)?.title.nl ?? id),
    cells: cells.flatMap(({ at, value }, row) =>
      value === null
        ? []
        : [
            {
              at: `rij ${row + 1}`,
              row,
              column: by.length,
              labels: at.map((code, place) => labelIn(definition, by[place] ?? '', code).nl),
              measure: definition.id,
              unit,
              kind: kinds[definition.measure],
              period: period.from,
              referenceDate: '',
              value,
              decimals: definition.decimals,
              note: definition.additive ? '' : 'uniek',
            },
          ],
    ),
    quoted: false,
    coded: true,
    withheld: new Set(),
  };
}
