import writeExcelFile from 'write-excel-file/node';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import type { DefinitionView } from '../endpoints.ts';
import { csv } from '../exports/csv.ts';
import { registerTables } from './register-rows.ts';

/** One line per definition; the codes and the versions are in the workbook. */
export function registerCsv(definitions: readonly DefinitionView[]): string {
  return csv(registerTables(definitions).definitions);
}

/** Three sheets with headers that stay in sight. Text cells are text cells, so nothing in them is ever read as a formula. */
export async function registerXlsx(definitions: readonly DefinitionView[]): Promise<Uint8Array> {
  const tables = registerTables(definitions);
  const file = await writeExcelFile([
    sheetOf('Definities – Definitions', tables.definitions),
    sheetOf('Codes', tables.codes),
    sheetOf('Versies – Versions', tables.versions),
  ]).toBuffer();
  return new Uint8Array(file);
}

function sheetOf(sheet: string, [header = [], ...rows]: readonly (readonly (string | number)[])[]) {
  return {
    sheet,
    stickyRowsCount: 1,
    columns: header.map((title) => ({
      width: /^(wat_|counts|waaruit|population|let_op|caveats|gewijzigd|changed)/.test(String(title)) ? 60 : 22,
    })),
    data: [
      header.map((value) => ({ ...textCell(String(value)), fontWeight: 'bold' as const, backgroundColor: '#E8E8E4' })),
      ...rows.map((row) =>
        row.map((value) =>
          typeof value === 'number'
            ? { value, type: Number, alignVertical: 'top' as const }
            : { ...textCell(value), wrap: true, alignVertical: 'top' as const },
        ),
      ),
    ],
  };
}
