import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { lawSettings } from '#src/law/settings.ts';
import { readLawSettings } from '#src/law-settings.ts';
import { readReform, reformNames } from '#src/modules/reform/read-reform.ts';
import { runSimulation } from '#src/modules/reform/run/run-simulation.ts';
import { isMonth, periodProblem } from '#src/modules/reform/period.ts';
import { simulationCsv } from '#src/modules/reform/tables/rows.ts';
import { tablesOf } from '#src/modules/reform/tables/tables.ts';
import { simulationText } from '#src/modules/reform/tables/text.ts';
import { demoClock, systemClock } from '#src/platform/clock.ts';
import { APPLICATION_ROLE, openDatabase } from '#src/platform/database.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf } from './figures.ts';

export const lawSimulate = defineCommand({
  name: 'law simulate',
  summary: 'Runs all dossiers under the law as it stands and under a reform, and says what would change',
  options: {
    reform: {
      type: 'string',
      value: 'name',
      required: true,
      about: 'A folder of reforms/, which has reform.json and README.md.',
    },
    from: { type: 'string', value: 'yyyy-mm', required: true, about: 'First month; judged on its last day.' },
    to: { type: 'string', value: 'yyyy-mm', required: true, about: 'Last month.' },
    examples: {
      type: 'string',
      value: 'number',
      about: 'Example dossiers per measure that changes, by file number (default 5).',
    },
    csv: { type: 'boolean', about: 'Every number on a line of its own: month, region, target group, measure, both laws.' },
    language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' },
  },
  notes: ['Names nobody: examples are file numbers. Nothing is written; the office keeps its runs.'],
  run: async ({ values }, { config, json, print, printJson, progress, databaseUrl }) => {
    const language = languageOf(values.language);
    const reform = await readReform(values.reform);
    if (!reform.ok) throw new UsageError(`${reform.error.join('\n')}\nPossible: ${(await reformNames()).join(', ')}.`);
    const examples = Number(values.examples ?? 5);
    if (!Number.isInteger(examples) || examples < 0 || examples > 100)
      throw new UsageError('--examples is a number from 0 to 100.');
    const { from, to } = values;
    if (!isMonth(from) || !isMonth(to)) throw new UsageError('--from and --to are months: 2024-01.');
    const today = (config.demo ? demoClock() : systemClock).today();
    const problem = periodProblem(from, to, today);
    if (problem !== null) throw new UsageError(`${from} to ${to}: ${problem}.`);
    const database = openDatabase(await databaseUrl(), { role: APPLICATION_ROLE, max: 1 });
    try {
      const ran = await runSimulation(
        database,
        createLedger(factCatalogue),
        { reform: reform.value, from, to, today, examples, law: lawSettings(readLawSettings(config)) },
        (seen, of) => progress(`${reform.value.title[language]}: ${seen} of ${of} dossiers`),
      );
      if (json) printJson({ reform: reform.value, ...ran, tables: tablesOf(ran) });
      else if (values.csv) print(simulationCsv(ran, language).trimEnd());
      else {
        print(`${reform.value.title[language]}, ${from} – ${to}\n`);
        print(simulationText(ran, language));
        process.stderr.write(
          `${ran.dossiers} dossiers, ${ran.judgements} judgements, ${ran.underBoth} of them under both laws, in ${(ran.milliseconds / 1000).toFixed(1)} s.\n`,
        );
      }
      return 0;
    } finally {
      await database.close();
    }
  },
});
