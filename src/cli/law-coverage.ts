import { lawCoverage } from '#src/law/coverage.ts';
import { coverageAsMarkdown } from '#src/law/print-coverage.ts';
import { systemClock } from '#src/platform/clock.ts';
import { defineCommand } from './command.ts';

export const lawCoverageCommand = defineCommand({
  name: 'law coverage',
  summary: 'Lists every article, the rules and values that rest on it and how they are tested. Exit code 1 when something is missing.',
  options: {},
  notes: ['Printed as Markdown: npm run -s law > src/law/COVERAGE.md. What was not compared with its source for half a year is named on standard error.'],
  run: async (_, { json, print, printJson }) => {
    const coverage = lawCoverage();
    const old = lawCoverage(systemClock.today()).problems.filter((problem) => !coverage.problems.includes(problem));
    if (json) printJson({ ...coverage, old });
    else print(coverageAsMarkdown(coverage).trimEnd());
    for (const problem of [...coverage.problems, ...old]) process.stderr.write(`${problem}\n`);
    return coverage.problems.length === 0 ? 0 : 1;
  },
});
