import { writeFile } from 'node:fs/promises';
import { makeReport } from '#src/modules/publication/document/make-document.ts';
import { documentFormats, writtenReport } from '#src/modules/publication/document/write.ts';
import { reportText } from '#src/modules/figures/exports/text.ts';
import { annualReport, publishedYears } from '#src/modules/figures/report/annual-report.ts';
import { systemClock } from '#src/platform/clock.ts';
import { readConfig } from '#src/platform/config.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf, withFigures } from './figures.ts';

export const figuresAnnualReport = defineCommand({
  name: 'figures annual-report',
  summary: 'Put the printed annual report beside what the facts say; exit code 1 when a cell differs. Or write it as a document',
  options: {
    year: { type: 'string', value: 'yyyy', required: true, about: `Of which report: ${publishedYears.join(', ')}.` },
    language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' },
    format: {
      type: 'string',
      value: documentFormats.join('|'),
      about: 'Write the report as a document with charts, definitions and receipts, protected as what is released.',
    },
    out: { type: 'string', value: 'file', about: 'Where to write the document (default its own name, here).' },
  },
  run: async ({ values }, context) => {
    const language = languageOf(values.language);
    const year = Number(values.year);
    if (!publishedYears.includes(year))
      throw new UsageError(`There is no printed report of "${values.year}" here. Possible: ${publishedYears.join(', ')}.`);
    if (values.format !== undefined) {
      const format = documentFormats.find((known) => known === values.format);
      if (format === undefined)
        throw new UsageError(`No such format: "${values.format}". Possible: ${documentFormats.join(', ')}.`);
      const { protectionKey } = readConfig(process.env);
      if (protectionKey === undefined)
        throw new UsageError('Set DOORSTROOM_PROTECTION_KEY: without it nothing leaves the house.');
      const document = await withFigures(context, (parts) =>
        makeReport({ ...parts, clock: systemClock, protectionKey }, { year, language, by: 'system' }),
      );
      const { fileName, bytes } = await writtenReport(document, year, format);
      const file = values.out ?? fileName;
      await writeFile(file, bytes);
      context.print(`${file}: ${document.standing.text}`);
      return 0;
    }
    const report = await withFigures(context, async ({ snapshots }) => annualReport(await snapshots.current(), year));
    if (report === undefined) throw new UsageError(`There is no printed report of "${values.year}" here.`);
    if (context.json) context.printJson(report);
    else context.print(reportText(report, language));
    return report.differences === 0 ? 0 : 1;
  },
});
