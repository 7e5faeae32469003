import { readFile } from 'node:fs/promises';
import { lawSettings } from '#src/law/settings.ts';
import { readLawSettings } from '#src/law-settings.ts';
import { interpretingCheckOf } from '#src/modules/legislation/agency/interpreting-view.ts';
import { readInterpretingTable } from '#src/modules/legislation/agency/read-interpreting-table.ts';
import type { TableProblem } from '#src/modules/legislation/agency/read-interpreting-table.ts';
import { systemClock } from '#src/platform/clock.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf } from './figures.ts';

const problems: { readonly [Problem in TableProblem['problem']]: string } = {
  empty: 'there is no table',
  noHeader: 'the header names no column of counts',
  unknownMode: 'no such mode of interpreting',
  unknownCount: 'no such count',
  notACount: 'not a whole number without separators, nor a blank cell',
  twice: 'this cell stands there twice',
  wrongNumberOfCells: 'another number of cells than the header has',
};

export const lawInterpreting = defineCommand({
  name: 'law interpreting',
  summary: 'Checks a table of interpreting requests against the counting rules. Exit code 1 when one of them fails.',
  positionals: '<file.csv>',
  options: { language: { type: 'string', value: 'nl|en', about: 'Language of the sentences (default nl).' } },
  notes: [
    'Columns status, mode and value, as published; or one line per count and one column per mode. Names in Dutch or as codes: requests, answered, …; onSite, phone, …',
    'A blank cell is not 0: it counts as 0 beside a number in a sum, and is otherwise left alone.',
  ],
  run: async ({ values, positionals }, { config, json, print, printJson }) => {
    const language = languageOf(values.language);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('One file, please.');
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new UsageError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    });
    const table = readInterpretingTable(text);
    if (!table.ok) {
      const { line, problem, value } = table.error;
      throw new UsageError(`${file}, line ${line}: ${problems[problem]}${value === '' ? '' : ` (${value})`}.`);
    }
    const check = interpretingCheckOf(table.value, systemClock.today(), lawSettings(readLawSettings(config)));
    if (json) printJson(check);
    else {
      for (const { identity, mode, count, reasons } of check.problems)
        print(`${mode}, ${count}${identity === 'modes' ? ' (sum of the modes)' : ''}: ${reasons[0]?.sentence[language] ?? ''}`);
      print(`Identities judged: ${check.judged}. Failing: ${check.problems.length}.`);
    }
    return check.problems.length === 0 ? 0 : 1;
  },
});
