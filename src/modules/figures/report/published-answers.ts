import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One printed number of an answer to parliament, as data/published/README.md describes. */
export interface AnswerCell {
  readonly figure: string;
  readonly measure: 'count' | 'share' | 'change';
  readonly period: string;
  /** One code per dimension, between slashes. */
  readonly at: string;
  readonly printed: number;
  readonly unit: string;
  readonly place: 'table' | 'text';
  /** What we count where print contradicts itself; null where we count what is printed. */
  readonly chosen: number | null;
}

const cell = z.object({
  figure: z.string(),
  measure: z.enum(['count', 'share', 'change']),
  period: z.string(),
  at: z.string(),
  printed: z.coerce.number(),
  unit: z.string(),
  place: z.enum(['table', 'text']),
  chosen: z.string().transform((text) => (text === '' ? null : Number(text))),
});
const note = z.object({ figure: z.string(), nl: z.string(), en: z.string() });

const folder = new URL('../../../../data/published/', import.meta.url);

/** The file has no quoted field, so a line is its parts. */
export function readAnswerCells(id: string): readonly AnswerCell[] {
  const [header = '', ...lines] = readFileSync(new URL(`${id}.csv`, folder), 'utf8')
    .trimEnd()
    .split('\n');
  const names = header.split(',');
  return lines.map((line) => cell.parse(Object.fromEntries(line.split(',').map((value, index) => [names[index] ?? '', value]))));
}

export function readAnswerNotes(id: string): readonly z.infer<typeof note>[] {
  return z.array(note).parse(JSON.parse(readFileSync(new URL(`${id}-notes.json`, folder), 'utf8')));
}
