import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import copyStreams from 'pg-copy-streams';
import type { Tx } from '#src/platform/database.ts';

/**
 * Loads rows by COPY. `toLine` gives a row in COPY's text form, without its line end. Answers how many; when a row cannot
 * be made or PostgreSQL refuses one, nothing of it stays and the error is thrown.
 */
export async function copyIn<Row>(
  client: Tx,
  into: string,
  rows: Iterable<Row> | AsyncIterable<Row>,
  toLine: (row: Row) => string,
  onRows?: (rows: number) => void,
): Promise<number> {
  const target = client.query(copyStreams.from(`copy ${into}`));
  let refused = false;
  const ended = finished(target).catch((error: unknown) => {
    refused = true;
    throw error;
  });
  ended.catch(() => {}); // awaited below, once the writing stops
  let count = 0;
  let chunk = '';
  const send = async (): Promise<void> => {
    const isFree = target.write(chunk);
    chunk = '';
    onRows?.(count);
    if (!isFree) await Promise.race([once(target, 'drain'), ended]);
  };
  try {
    // Waiting for every row of a list that is at hand would take longer than making its line.
    if (Symbol.iterator in rows) {
      for (const row of rows) {
        chunk += toLine(row) + '\n';
        count += 1;
        if (chunk.length >= CHUNK) await send();
      }
    } else {
      for await (const row of rows) {
        chunk += toLine(row) + '\n';
        count += 1;
        if (chunk.length >= CHUNK) await send();
      }
    }
    if (chunk !== '') await send();
  } catch (error) {
    if (!refused) target.destroy(new Error('the rows could not be made')); // makes PostgreSQL forget the COPY; says nothing of the rows
    await ended.catch(() => {});
    throw error;
  }
  target.end();
  await ended;
  return count;
}

const CHUNK = 1 << 18;

/** One value in COPY's text form. */
export function copyText(value: string | number | boolean | null): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return NEEDS_ESCAPE.test(value) ? value.replace(EACH_ESCAPE, (character) => escapes[character] ?? character) : value;
}

const NEEDS_ESCAPE = /[\\\t\n\r]/;
const EACH_ESCAPE = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
