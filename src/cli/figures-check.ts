import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { asTables, type Description } from '#src/figures-gate/as-table.ts';
import { checkTables } from '#src/figures-gate/check-tables.ts';
import type { CheckedTable, Finding } from '#src/figures-gate/table.ts';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits, type Sheet } from '#src/spreadsheets/sheet.ts';
import { defineCommand, UsageError, type Context } from './command.ts';

interface Unread {
  readonly file: string;
  readonly at: string;
  readonly why: string;
}

export const figuresCheck = defineCommand({
  name: 'figures check',
  summary: 'Find what cannot be true in tables: CSV or Excel, of anyone',
  options: {
    describe: {
      type: 'string',
      value: 'INDEX.csv',
      about: 'A CSV with a row for each file: file, title, dimensions (semicolon between), figure.',
    },
    language: { type: 'string', value: 'nl|en', about: 'Of the findings (default nl).' },
  },
  positionals: '<file…>',
  notes: ['Exit code 0: nothing found. 1: something found. 2: called wrongly, or a file cannot be read.'],
  run: async ({ values, positionals }, context) => {
    const language = values.language ?? 'nl';
    if (language !== 'nl' && language !== 'en') throw new UsageError(`No such language: "${language}". Possible: nl, en.`);
    if (positionals.length === 0) throw new UsageError('Name at least one file to check.');
    const described = values.describe === undefined ? new Map<string, Description>() : await descriptions(values.describe);
    const tables: CheckedTable[] = [];
    const unread: Unread[] = [];
    for (const file of positionals) {
      if (file === values.describe) continue;
      for (const sheet of await sheetsOf(file, language, unread)) {
        const found = asTables(sheet, described.get(basename(file)) ?? {});
        if (found.ok) tables.push(...found.value);
        else unread.push({ file, at: found.error.at, why: found.error.says[language] });
      }
    }
    const findings = checkTables(tables);
    if (context.json) context.printJson({ tables: tables.length, findings, unread });
    else print(findings, tables.length, unread, language, context);
    if (unread.length > 0) return 2;
    return findings.length > 0 ? 1 : 0;
  },
});

async function sheetsOf(file: string, language: 'nl' | 'en', unread: Unread[]): Promise<readonly Sheet[]> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    // What is refused for its size is not read into memory first.
    bytes = size > usualLimits.bytes ? Buffer.alloc(usualLimits.bytes + 1) : await readFile(file);
  } catch {
    unread.push({ file, at: '', why: language === 'nl' ? 'Het bestand is niet te openen.' : 'The file cannot be opened.' });
    return [];
  }
  const sheets = await readTable(bytes, basename(file), usualLimits);
  if (sheets.ok) return sheets.value.length === 1 ? sheets.value : sheets.value.filter((sheet) => sheet.rows.length > 0);
  unread.push({ file, at: sheets.error.at, why: sheets.error.says[language] });
  return [];
}

async function descriptions(file: string): Promise<Map<string, Description>> {
  const unread: Unread[] = [];
  const [sheet] = await sheetsOf(file, 'en', unread);
  const [header, ...rows] = sheet?.rows ?? [];
  const names = header?.map((cell) => cell.text.trim().toLowerCase()) ?? [];
  if (!names.includes('file')) throw new UsageError(`"${file}" describes no tables: it needs a column "file".`);
  return new Map(
    rows.map((row) => {
      const text = (name: string) => row[names.indexOf(name)]?.text.trim() ?? '';
      const dimensions = text('dimensions');
      return [
        text('file'),
        {
          ...(text('title') && { title: text('title') }),
          ...(names.includes('dimensions') && {
            dimensions: dimensions === '' ? [] : dimensions.split(/[;|]/u).map((each) => each.trim()),
          }),
          ...(text('figure') && { figure: text('figure') }),
          ...(text('source') && { source: text('source') }),
        },
      ];
    }),
  );
}

const sure = {
  nl: { certain: 'zeker', likely: 'waarschijnlijk', possible: 'mogelijk' },
  en: { certain: 'certain', likely: 'likely', possible: 'possible' },
} as const;

function print(
  findings: readonly Finding[],
  tables: number,
  unread: readonly Unread[],
  language: 'nl' | 'en',
  context: Context,
): void {
  const dutch = language === 'nl';
  for (const { file, at, why } of unread) context.print(`! ${file}${at === '' ? '' : ` (${at})`}: ${why}`);
  for (const [table, own] of Map.groupBy(findings, (finding) => finding.table)) {
    context.print(`\n${table}`);
    for (const each of own) {
      context.print(`  ${each.place.at}  [${sure[language][each.confidence]}]  ${each.sentence[language]}`);
      context.print(`      ${dutch ? 'gedrukt' : 'stated'} ${each.stated} · ${dutch ? 'berekend' : 'computed'} ${each.computed}`);
      context.print(`      ${each.likelyCause[language]}`);
    }
  }
  if (tables === 0) return;
  const none = dutch ? 'geen tegenspraak gevonden' : 'no contradiction found';
  const count = dutch
    ? `${findings.length} bevinding${findings.length === 1 ? '' : 'en'}`
    : `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  context.print(
    `\n${tables} ${dutch ? (tables === 1 ? 'tabel' : 'tabellen') : tables === 1 ? 'table' : 'tables'}: ${findings.length === 0 ? none : count}.`,
  );
}
