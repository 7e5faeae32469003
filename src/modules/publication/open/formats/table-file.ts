import type { PageLanguage } from '#src/platform/html.ts';
import { fileStem } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import type { Rendered } from '../rendered.ts';
import { tableCsv } from './csv.ts';
import { tableCsvw } from './csvw.ts';
import type { TableFile } from './files.ts';
import { tableJsonStat } from './json-stat.ts';
import { tableXlsx } from './xlsx.ts';

/** A table in one of its formats. */
export async function tableFile(table: OpenTable, file: TableFile, origin: string, language: PageLanguage): Promise<Rendered> {
  const stem = fileStem(table);
  switch (file) {
    case 'table.csv':
      return {
        mediaType: 'text/csv; charset=utf-8; header=present',
        body: tableCsv(table, language),
        fileName: `${stem}.csv`,
        shared: true,
      };
    case 'table.csv-metadata.json':
      return { mediaType: 'application/csvm+json', body: tableCsvw(table, origin, language), shared: true };
    case 'table.json':
      return { mediaType: 'application/json; charset=utf-8', body: tableJsonStat(table, origin, language), shared: true };
    case 'table.xlsx':
      return {
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await tableXlsx(table, origin, language),
        fileName: `${stem}.xlsx`,
        shared: true,
      };
  }
}
