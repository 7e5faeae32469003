import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One printed number of an annual report, as data/published/README.md describes. */
export interface PrintedCell {
  readonly figure: string;
  readonly measure: 'count' | 'evolution' | 'share';
  readonly period: string;
  readonly region: string;
  /** Code of the second dimension, two joined by '+', 'total', or empty where the figure has none. */
  readonly category: string;
  readonly printed: number;
  readonly unit: string;
  readonly place: 'table' | 'text';
}

const cell = z.object({
  figure: z.string(),
  measure: z.enum(['count', 'evolution', 'share']),
  period: z.string(),
  region: z.string(),
  category: z.string(),
  printed: z.coerce.number(),
  unit: z.string(),
  place: z.enum(['table', 'text']),
});
const note = z.object({
  figure: z.string(),
  nl: z.string(),
  en: z.string(),
  /** Two regions whose rows are printed in each other's place. */
  exchanged: z.tuple([z.string(), z.string()]).optional(),
});
export type PrintedNote = z.infer<typeof note>;

const folder = new URL('../../../../data/published/', import.meta.url);

/** The file has no quoted field, so a line is its parts. */
export function readPrinted(year: number): readonly PrintedCell[] {
  const [header = '', ...lines] = readFileSync(new URL(`annual-report-${year}.csv`, folder), 'utf8')
    .trimEnd()
    .split('\n');
  const names = header.split(',');
  return lines.map((line) => cell.parse(Object.fromEntries(line.split(',').map((value, index) => [names[index] ?? '', value]))));
}

export function readNotes(year: number): readonly PrintedNote[] {
  return z.array(note).parse(JSON.parse(readFileSync(new URL(`annual-report-${year}-notes.json`, folder), 'utf8')));
}
