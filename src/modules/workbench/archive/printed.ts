import { breakdownOf, printedFigures, readPrinted } from '#src/modules/figures/ask.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { printedInArchive } from './archive.ts';
import type { ArchiveTable, PrintedTable } from './archive.ts';
import { printedQuestions } from './printed-questions.ts';

/** What data/published holds, as far as a definition counts the same. */
export function printedArchive(definitions: readonly DefinitionView[]): readonly ArchiveTable[] {
  return [...printedQuestions(), ...annualReport(2024)].flatMap((table) => printedInArchive(table, definitions) ?? []);
}

function annualReport(year: number): readonly PrintedTable[] {
  const cells = readPrinted(year);
  return printedFigures.map((printed) => {
    const { figure, title, indicator } = printed;
    const { by, where } = breakdownOf(printed);
    return {
      id: `annual-report-${year}/${figure}`,
      title,
      source: { nl: `Jaarverslag ${year} van AgII, figuur ${figure}`, en: `Annual report ${year} of AgII, figure ${figure}` },
      indicator,
      by,
      where,
      cells: cells
        .filter((cell) => cell.figure === figure && cell.measure === 'count')
        .map((cell) => ({
          period: cell.period,
          at: by.map((id) => (id === 'region' ? cell.region : cell.category === '' ? 'total' : cell.category)),
          value: cell.printed,
        })),
    };
  });
}
