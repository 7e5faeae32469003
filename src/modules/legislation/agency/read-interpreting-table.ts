import { err, ok } from '#src/kernel/result.ts';
import { interpretingCounts, interpretingModes } from '#src/law/interpreting/identities.ts';
import type { Result } from '#src/kernel/result.ts';
import type { InterpretingCount, InterpretingMode, InterpretingTable } from '#src/law/interpreting/identities.ts';

/** Where a file cannot be read, for who has to mend it. Lines are counted from 1, the header being line 1. */
export interface TableProblem {
  readonly line: number;
  readonly problem: 'empty' | 'noHeader' | 'unknownMode' | 'unknownCount' | 'notACount' | 'twice' | 'wrongNumberOfCells';
  readonly value: string;
}

const modeNames: { readonly [name: string]: InterpretingMode } = {
  'tolken ter plaatse': 'onSite',
  telefoontolken: 'phone',
  videotolken: 'video',
  'sociaal vertalen': 'translation',
  totaal: 'total',
};
const countNames: { readonly [name: string]: InterpretingCount } = {
  vraag: 'requests',
  aanvragen: 'requests',
  beantwoord: 'answered',
  volbracht: 'performed',
  'niet volbracht': 'notPerformed',
  'niet beantwoord': 'notAnswered',
  'tolk/taal niet beschikbaar': 'unavailable',
  'andere reden': 'otherReason',
};

/**
 * A table of interpreting requests from CSV, comma or semicolon. Either one line per cell, with columns `status` (which count),
 * `mode` and `value` among others, as published; or one line per count and one column per mode. Names in Dutch or as codes.
 */
export function readInterpretingTable(text: string): Result<InterpretingTable, TableProblem> {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  const header = lines[0] ?? '';
  if (header.trim() === '') return err({ line: 1, problem: 'empty', value: '' });
  const separator = header.includes(';') ? ';' : ',';
  const names = fieldsOf(header, separator).map((name) => name.trim());
  const columns = names.map((name) => name.toLowerCase());
  const rows = lines
    .map((line, index) => ({ line: index + 1, fields: fieldsOf(line, separator).map((field) => field.trim()) }))
    .slice(1)
    .filter(({ fields }) => fields.some((field) => field !== ''));
  if (rows.length === 0) return err({ line: 1, problem: 'empty', value: '' });
  const wrong = rows.find(({ fields }) => fields.length !== names.length);
  if (wrong !== undefined)
    return err({ line: wrong.line, problem: 'wrongNumberOfCells', value: `${wrong.fields.length}, not ${names.length}` });
  const oneCellALine = ['status', 'mode', 'value'].every((column) => columns.includes(column));
  return collect(oneCellALine ? long(columns, rows) : wide(names, rows));
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}
interface Cell {
  readonly line: number;
  readonly mode: string;
  readonly count: string;
  readonly value: string;
}

function long(names: readonly string[], rows: readonly Row[]): readonly Cell[] {
  const at = (row: Row, name: string) => row.fields[names.indexOf(name)] ?? '';
  return rows.map((row) => ({ line: row.line, mode: at(row, 'mode'), count: at(row, 'status'), value: at(row, 'value') }));
}

function wide(names: readonly string[], rows: readonly Row[]): readonly Cell[] {
  return rows.flatMap(({ line, fields }) =>
    names.slice(1).map((mode, index) => ({ line, mode, count: fields[0] ?? '', value: fields[index + 1] ?? '' })),
  );
}

function collect(cells: readonly Cell[]): Result<InterpretingTable, TableProblem> {
  const table: { [Mode in InterpretingMode]?: { [Count in InterpretingCount]?: number | null } } = {};
  if (cells.length === 0) return err({ line: 1, problem: 'noHeader', value: '' });
  for (const { line, mode: modeName, count: countName, value } of cells) {
    const mode = codeOf(modeName, interpretingModes, modeNames);
    if (mode === undefined) return err({ line, problem: 'unknownMode', value: modeName });
    const count = codeOf(countName, interpretingCounts, countNames);
    if (count === undefined) return err({ line, problem: 'unknownCount', value: countName });
    if (!/^\d{0,9}$/.test(value)) return err({ line, problem: 'notACount', value });
    const column = (table[mode] ??= {});
    if (Object.hasOwn(column, count)) return err({ line, problem: 'twice', value: `${countName}, ${modeName}` });
    column[count] = value === '' ? null : Number(value);
  }
  return ok(table);
}

function codeOf<Code extends string>(
  name: string,
  codes: readonly Code[],
  names: { readonly [name: string]: Code },
): Code | undefined {
  const wanted = name.toLowerCase();
  return codes.find((code) => code.toLowerCase() === wanted) ?? (Object.hasOwn(names, wanted) ? names[wanted] : undefined);
}

/** A field in quotes may hold the separator, and a quote doubled. */
function fieldsOf(line: string, separator: ',' | ';'): readonly string[] {
  const field = separator === ',' ? /("(?:[^"]|"")*"|[^,]*)(?:,|$)/gy : /("(?:[^"]|"")*"|[^;]*)(?:;|$)/gy;
  const fields: string[] = [];
  for (const [whole, text = ''] of line.matchAll(field)) {
    fields.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (!whole.endsWith(separator)) break;
  }
  return fields;
}
