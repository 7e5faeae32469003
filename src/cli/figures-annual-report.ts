import { reportText } from '#src/modules/figures/exports/text.ts';
import { annualReport, publishedYears } from '#src/modules/figures/report/annual-report.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf, withFigures } from './figures.ts';

export const figuresAnnualReport = defineCommand({
  name: 'figures annual-report',
  summary: 'Put the printed annual report beside what the facts say; exit code 1 when a cell differs',
  options: {
    year: { type: 'string', value: 'yyyy', required: true, about: `Of which report: ${publishedYears.join(', ')}.` },
    language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' },
  },
  run: async ({ values }, context) => {
    const language = languageOf(values.language);
    const report = await withFigures(context, async ({ snapshots }) =>
      annualReport(await snapshots.current(), Number(values.year)),
    );
    if (report === undefined)
      throw new UsageError(`There is no printed report of "${values.year}" here. Possible: ${publishedYears.join(', ')}.`);
    if (context.json) context.printJson(report);
    else context.print(reportText(report, language));
    return report.differences === 0 ? 0 : 1;
  },
});
