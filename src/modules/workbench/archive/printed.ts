import { breakdownOf, printedFigures, readPrinted } from '#src/modules/figures/ask.ts';
import type { PrintedFigure } from '#src/modules/figures/ask.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { printedInArchive } from './archive.ts';
import type { ArchiveTable, PrintedTable } from './archive.ts';

/** What data/published holds, as far as a definition counts the same. */
export function printedArchive(definitions: readonly DefinitionView[]): readonly ArchiveTable[] {
  return annualReport(2024).flatMap((table) => printedInArchive(table, definitions) ?? []);
}

function annualReport(year: number): readonly PrintedTable[] {
  const printed = readPrinted(year);
  return printedFigures.map((asked) => toTable(asked));

  function toTable(asked: PrintedFigure): PrintedTable {
    const { figure, title, indicator, area, category } = asked;
    return {
      id: `annual-report-${year}/${figure}`,
      title,
      source: { nl: `Jaarverslag ${year} van AgII, figuur ${figure}`, en: `Annual report ${year} of AgII, figure ${figure}` },
      indicator,
      ...breakdownOf(asked),
      cells: printed
        .filter((cell) => cell.figure === figure && cell.measure === 'count')
        .map((cell) => ({
          period: cell.period,
          at: [
            ...(area.length === 0 ? [] : [cell.region]),
            ...(category === null ? [] : [cell.category === '' ? 'total' : cell.category]),
          ],
          value: cell.printed,
        })),
    };
  }
}
