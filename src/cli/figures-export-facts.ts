import { exportFacts } from '#src/modules/figures/exports/parquet.ts';
import { defineCommand } from './command.ts';
import { typedPath, withFigures } from './figures.ts';

export const figuresExportFacts = defineCommand({
  name: 'figures export-facts',
  summary: 'Write every fact as Parquet, for DuckDB, Python, R, Spark',
  options: { file: { type: 'string', value: 'path', required: true, about: 'Where: facts.parquet.' } },
  run: async ({ values }, context) => {
    const file = typedPath(values.file);
    context.progress('Writing the facts');
    const facts = await withFigures(context, ({ database }) => exportFacts(database, file));
    if (context.json) context.printJson({ file, facts });
    else context.print(`${file}: ${facts} facts`);
    return 0;
  },
});
