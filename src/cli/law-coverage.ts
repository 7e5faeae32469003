import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lawCoverage } from '#src/law/coverage.ts';
import { coverageAsMarkdown } from '#src/law/print-coverage.ts';
import { systemClock } from '#src/platform/clock.ts';
import { defineCommand } from './command.ts';

const PAGE = fileURLToPath(new URL('../law/COVERAGE.md', import.meta.url));

export const lawCoverageCommand = defineCommand({
  name: 'law coverage',
  summary:
    'Lists every article, the rules and values that rest on it and how they are tested. Exit code 1 when something is missing.',
  options: { write: { type: 'boolean', about: 'write src/law/COVERAGE.md instead of printing: what `npm run law` does' } },
  notes: ['What was not compared with its source for half a year is named on standard error; it does not change the exit code.'],
  run: async ({ values }, { json, print, printJson }) => {
    const coverage = lawCoverage();
    const old = lawCoverage(systemClock.today()).problems.filter((problem) => !coverage.problems.includes(problem));
    if (json) printJson({ ...coverage, old });
    else if (values.write) await writeFile(PAGE, coverageAsMarkdown(coverage));
    else print(coverageAsMarkdown(coverage).trimEnd());
    for (const problem of [...coverage.problems, ...old]) process.stderr.write(`${problem}\n`);
    return coverage.problems.length === 0 ? 0 : 1;
  },
});
