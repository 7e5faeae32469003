import { writeFile } from 'node:fs/promises';
import { figureCsv } from '#src/modules/figures/exports/csv.ts';
import { fileName, wordsOf } from '#src/modules/figures/exports/table-rows.ts';
import { figureText } from '#src/modules/figures/exports/text.ts';
import { figureXlsx } from '#src/modules/figures/exports/xlsx.ts';
import { withFindingsNow } from '#src/modules/figures/gate/of-figure.ts';
import { defineCommand, UsageError } from './command.ts';
import { issueFigure, languageOf, questionOptions, typedPath } from './figures.ts';

export const figuresExport = defineCommand({
  name: 'figures export',
  summary: 'Count one figure and write it to a file',
  options: {
    ...questionOptions,
    format: { type: 'string', value: 'table|json|csv|xlsx', about: 'What to write (default xlsx).' },
    file: { type: 'string', value: 'path', about: 'Where (default: a name that says what it is, in this folder).' },
  },
  run: async ({ values }, context) => {
    const language = languageOf(values.language);
    const format = values.format ?? 'xlsx';
    if (format !== 'table' && format !== 'json' && format !== 'csv' && format !== 'xlsx')
      throw new UsageError(`No such format: "${format}". Possible: table, json, csv, xlsx.`);
    const { table: counted, receipt } = await issueFigure(context, values);
    const table = withFindingsNow(counted);
    const file = typedPath(values.file ?? fileName(table, format === 'table' ? 'txt' : format, receipt));
    await writeFile(file, await contents(format));
    if (context.json) context.printJson({ file, cells: table.cells.length, synthetic: table.synthetic, receipt });
    else context.print(`${file}\n${wordsOf(language).receipt} ${receipt.id}: ${receipt.address}`);
    return 0;

    async function contents(kind: 'table' | 'json' | 'csv' | 'xlsx'): Promise<string | Uint8Array> {
      switch (kind) {
        case 'table':
          return `${figureText(table, language, receipt)}\n`;
        case 'json':
          return `${JSON.stringify({ ...table, receipt }, null, 2)}\n`;
        case 'csv':
          return figureCsv(table, language);
        case 'xlsx':
          return figureXlsx(table, language, receipt);
      }
    }
  },
});
