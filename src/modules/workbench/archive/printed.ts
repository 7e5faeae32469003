import { printedFigures, readPrinted } from '#src/modules/figures/ask.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { printedInArchive } from './archive.ts';
import type { ArchiveTable, PrintedTable } from './archive.ts';

/** What data/published holds, as far as a definition counts the same. */
export function printedArchive(definitions: readonly DefinitionView[]): readonly ArchiveTable[] {
  return annualReport(2024).flatMap((table) => printedInArchive(table, definitions) ?? []);
}

function annualReport(year: number): readonly PrintedTable[] {
  const printed = readPrinted(year);
  return printedFigures.map(({ figure, title, indicator, area, category }) => ({
    id: `annual-report-${year}/${figure}`,
    title,
    source: { nl: `Jaarverslag ${year} van AgII, figuur ${figure}`, en: `Annual report ${year} of AgII, figure ${figure}` },
    indicator,
    by: ['region', ...(category === null ? [] : [category])],
    where: { region: area },
    cells: printed
      .filter((cell) => cell.figure === figure && cell.measure === 'count')
      .map((cell) => ({
        period: cell.period,
        at: [cell.region, ...(category === null ? [] : [cell.category === '' ? 'total' : cell.category])],
        value: cell.printed,
      })),
  }));
}
