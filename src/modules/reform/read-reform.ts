import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Reform, ReformValue } from '#src/law/reform/reform.ts';
import { reformProblems } from '#src/law/reform/reform-problems.ts';

/** A folder per reform, with reform.json and README.md. */
export const REFORMS_FOLDER = fileURLToPath(new URL('../../../reforms/', import.meta.url));

const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/;
const text = z.string().trim().min(1).max(4_000);
const words = z.strictObject({ nl: text, en: text, fr: text });
const day = z.custom<PlainDate>(isPlainDate, { error: (issue) => `${JSON.stringify(issue.input)} is not an existing day` });
const value = z
  .strictObject({ from: day.nullable(), until: day.optional(), value: z.json() })
  .transform(({ from, until, value: given }): ReformValue => ({ from, ...(until === undefined ? {} : { until }), value: given }));
const inWords = z.strictObject({ law: words, reform: words }).optional();
const change = z.union(
  [
    z.strictObject({ parameter: z.string(), values: z.array(value).min(1), inWords }),
    z.strictObject({ choice: z.string(), value: z.json(), inWords }),
  ],
  {
    error: (issue) =>
      `must be { parameter, values: [{ from, until, value }] } or { choice, value }${deepest(issue as unknown as Union)}`, // zod's own shape of a failed union
  },
);
const reformFile = z.strictObject({
  name: z.string().regex(NAME),
  title: words,
  owner: text,
  day,
  explanation: words,
  source: text,
  changes: z.array(change).min(1).max(100),
});

/** Reads and checks one reform. Every problem names the file and the place in it. */
export async function readReform(name: string, folder: string = REFORMS_FOLDER): Promise<Result<Reform, readonly string[]>> {
  const file = path.join(folder, name, 'reform.json');
  const shown = `reforms/${name}/reform.json`;
  const refused = (...problems: readonly string[]): Result<Reform, readonly string[]> => ({
    ok: false,
    error: problems.map((problem) => `${shown}: ${problem}`),
  });
  if (!NAME.test(name)) return refused('a name has small letters, digits and dashes');
  let raw: unknown;
  try {
    raw = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return refused(error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'cannot be read');
  }
  const parsed = reformFile.safeParse(raw);
  if (!parsed.success) return refused(...parsed.error.issues.map(({ path: at, message }) => `${place(at)}: ${message}`));
  const reform: Reform = {
    ...parsed.data,
    changes: parsed.data.changes.map(({ inWords: said, ...rest }) => (said === undefined ? rest : { ...rest, inWords: said })),
  };
  const problems = reformProblems(reform).map(({ path: at, message }) => `${place(at)}: ${message}`);
  if (reform.name !== name) problems.unshift(`name: is "${reform.name}", the folder is "${name}"`);
  return problems.length === 0 ? { ok: true, value: reform } : refused(...problems);
}

/** The names of the folders, in order. */
export async function reformNames(folder: string = REFORMS_FOLDER): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // an installation without reforms
  return entries
    .filter((entry) => entry.isDirectory() && NAME.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** changes[0].values[1].from */
function place(steps: readonly PropertyKey[]): string {
  const written = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return written === '' ? 'the file' : written.replace(/^\./, '');
}

interface Union {
  readonly errors?: readonly (readonly { readonly path: readonly PropertyKey[]; readonly message: string }[])[];
}

/** What is wrong with the alternative that was probably meant: the one with the fewest problems, the deepest first. */
function deepest({ errors = [] }: Union): string {
  const [issue] = errors
    .toSorted((a, b) => a.length - b.length || (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))
    .flatMap((issues) => issues.slice(0, 1));
  return issue === undefined ? '' : ` (${place(issue.path)}: ${issue.message})`;
}
