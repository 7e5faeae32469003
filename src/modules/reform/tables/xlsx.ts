import writeExcelFile from 'write-excel-file/node';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import type { Reform } from '#src/law/reform/reform.ts';
import type { Ran } from '../run/run-simulation.ts';
import { simulationRows } from './rows.ts';
import { fileWords } from './words.ts';

/** A workbook of two sheets: the numbers, and what one must know to use them. */
export async function simulationXlsx(reform: Reform, ran: Ran, language: 'nl' | 'en'): Promise<Uint8Array> {
  const say = fileWords[language];
  const { header, rows } = simulationRows(ran, language);
  const text = (value: string) => ({ ...textCell(value), wrap: true });
  const file = await writeExcelFile([
    {
      data: [
        header.map((value) => ({ ...text(value), fontWeight: 'bold' as const, backgroundColor: '#E8E8E4' })),
        ...rows.map((row) =>
          row.map((value) => (typeof value === 'number' ? { value, type: Number, format: '#,##0' } : textCell(value))),
        ),
      ],
      sheet: say.data,
      columns: header.map((title) => ({ width: Math.max(14, title.length + 2) })),
      stickyRowsCount: 1,
    },
    {
      data: [
        ...(ran.synthetic ? [[text(say.population), { ...text(say.synthetic), fontWeight: 'bold' as const }]] : []),
        [text(say.reform), text(reform.title[language])],
        [text(say.explanation), text(reform.explanation[language])],
        [text(say.source), text(reform.source)],
        [text(say.dossiers), { value: ran.dossiers, type: Number }],
      ],
      sheet: say.about,
      columns: [{ width: 26 }, { width: 90 }],
    },
  ]).toBuffer();
  return new Uint8Array(file);
}
