import { figureCsv } from '#src/modules/figures/exports/csv.ts';
import { figureText } from '#src/modules/figures/exports/text.ts';
import { defineCommand, UsageError } from './command.ts';
import { askFigure, languageOf, questionOptions } from './figures.ts';

export const figuresShow = defineCommand({
  name: 'figures show',
  summary: 'Count one figure and print it',
  options: { ...questionOptions, format: { type: 'string', value: 'table|json|csv', about: 'How (default table).' } },
  run: async ({ values }, context) => {
    const language = languageOf(values.language);
    const format = context.json ? 'json' : (values.format ?? 'table');
    if (!['table', 'json', 'csv'].includes(format))
      throw new UsageError(`No such format to print: "${format}". Possible: table, json, csv; \`figures export\` writes xlsx.`);
    const table = await askFigure(context, values);
    if (format === 'json') context.printJson(table);
    else context.print(format === 'csv' ? figureCsv(table, language).trimEnd() : figureText(table, language));
    return 0;
  },
});
