import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { applyLawHere, lawSettings } from '#src/law/settings.ts';
import { languages } from '#src/law/explain/reason.ts';
import type { Language } from '#src/law/explain/reason.ts';
import { readLawSettings } from '#src/law-settings.ts';
import { answerText, decideUnknown, problemsText, problemsView } from '#src/modules/legislation/ask.ts';
import { defineCommand, UsageError } from './command.ts';
import { typedPath } from './figures.ts';

export const lawDecide = defineCommand({
  name: 'law decide',
  summary: 'Decides one case and says why: target group, obligations, certificate, fees, sanctions, terms',
  positionals: '<case.json | ->',
  options: {
    language: { type: 'string', value: 'nl|en|fr', about: "Language of the answer (default: the case's own, otherwise nl)." },
    formal: { type: 'boolean', about: 'The reasons as grounds for a letter: sources first, what is assumed said.' },
  },
  notes: [
    'The case is the body of POST /api/v1/law/decide; /api/v1/openapi.json describes every property, examples/law has examples.',
    'Exit code 1: the case contradicts itself or a rule; every problem is named. Needs no database and keeps nothing.',
  ],
  run: async ({ values, positionals }, { config, json, print, printJson }) => {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file, or - for standard input.');
    const asked = languageOf(values.language);
    const here = readLawSettings(config);
    applyLawHere(lawSettings(here));
    const body = await readCase(file);
    const language = asked ?? languageIn(body) ?? 'nl';
    const decided = decideUnknown(asked === null ? body : withLanguage(body, asked), here);
    if (!decided.ok) {
      const problems = problemsView(decided.error);
      if (json) printJson(problems);
      else print(problemsText(problems, language));
      return 1;
    }
    if (json) printJson(decided.value);
    else print(answerText(decided.value, { language, formal: values.formal }));
    return 0;
  },
});

async function readCase(file: string): Promise<unknown> {
  const written = await (file === '-' ? text(process.stdin) : readFile(typedPath(file), 'utf8')).catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return JSON.parse(written);
  } catch {
    throw new UsageError(`${file === '-' ? 'Standard input' : file} is not JSON.`);
  }
}

function languageOf(told: string | undefined): Language | null {
  if (told === undefined) return null;
  const found = languages.find((language) => language === told);
  if (found === undefined) throw new UsageError(`There is no language "${told}". Possible: ${languages.join(', ')}.`);
  return found;
}

function languageIn(body: unknown): Language | null {
  const told = typeof body === 'object' && body !== null && 'language' in body ? body.language : null;
  return languages.find((language) => language === told) ?? null;
}

function withLanguage(body: unknown, language: Language): unknown {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, language } : body;
}
