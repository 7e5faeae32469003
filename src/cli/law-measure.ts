import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { lawSettings } from '#src/law/settings.ts';
import { readLawSettings } from '#src/law-settings.ts';
import { measure } from '#src/modules/legislation/agency/contract.ts';
import { measured } from '#src/modules/legislation/agency/measures-view.ts';
import { systemClock } from '#src/platform/clock.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf } from './figures.ts';

export const lawMeasure = defineCommand({
  name: 'law measure',
  summary: 'A measure by its one definition: share of CBE in the advices, pass rate of Dutch, outflow to work',
  positionals: '<file.json>',
  options: { language: { type: 'string', value: 'nl|en', about: 'Language of the sentences (default nl).' } },
  notes: [
    'The file is what POST /api/v1/law/measures takes: {"measure": "passRate", "passed": 1757, "notPassed": 289, "undetermined": 31}.',
  ],
  run: async ({ values, positionals }, { config, json, print, printJson }) => {
    const language = languageOf(values.language);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('One file, please.');
    const body = bodyOf(
      file,
      await readFile(file, 'utf8').catch((cause: unknown) => {
        throw new UsageError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
      }),
    );
    const answer = measured(body, systemClock.today(), lawSettings(readLawSettings(config)));
    if (json) printJson(answer);
    else
      for (const { sentence } of [...answer.reasons, ...answer.points.flatMap(({ reasons }) => reasons)])
        print(sentence[language]);
    return 0;
  },
});

function bodyOf(file: string, text: string): ReturnType<typeof measure.body.parse> {
  try {
    return measure.body.parse(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof z.ZodError) throw new UsageError(`${file}: ${z.prettifyError(cause)}`);
    if (cause instanceof SyntaxError) throw new UsageError(`${file} is not JSON: ${cause.message}`);
    throw cause;
  }
}
