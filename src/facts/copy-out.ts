import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import copyStreams from 'pg-copy-streams';
import type { Tx } from '#src/platform/database.ts';
import type { Fact } from './envelope.ts';

/** A fact with its place in the order of the ledger. */
export interface PlacedFact {
  readonly transaction: string;
  readonly position: number;
  readonly fact: Fact;
}

/**
 * Reads facts by COPY, some hundreds at a time, in constant memory. `tail` is what follows `from facts.fact`: SQL of this
 * folder's own making, as COPY takes no parameters. The connection is taken until the reader is through; one that stops
 * early lets the rest run dry.
 */
export async function* copyFactsOut(tx: Tx, tail: string): AsyncGenerator<readonly PlacedFact[]> {
  const source: Readable = tx.query(
    copyStreams.to(`copy (select ${COLUMNS} from facts.fact ${tail}) to stdout`, { highWaterMark: 1 << 18 }),
  );
  const decoder = new TextDecoder();
  const intern = interner();
  let rest = '';
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      // a stream of Buffers
      const text = rest + decoder.decode(chunk, { stream: true });
      const end = text.lastIndexOf('\n');
      rest = text.slice(end + 1);
      if (end >= 0)
        yield text
          .slice(0, end)
          .split('\n')
          .map((line) => lineToFact(line, intern));
    }
  } finally {
    if (!source.readableEnded && !source.destroyed) await finished(source.resume(), { writable: false });
  }
}

/** Instants are written by PostgreSQL, whose process is another one: that halves the work on this side. */
const COLUMNS = `
  fact.transaction, fact.position, fact.id, fact.stream, fact.version, fact.type, fact.schema_version, fact."on",
  to_char(fact.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), fact.recorded_by, fact.source, fact.corrects, fact.data`;

type Line = [string, string, string, string, string, string, string, string, string, string, string, string, string];

function lineToFact(line: string, intern: (text: string) => string): PlacedFact {
  const [transaction, position, id, stream, version, type, schemaVersion, on, recordedAt, recordedBy, source, corrects, data] =
    line.split('\t') as Line; // COLUMNS
  const fact = {
    id,
    stream,
    version: Number(version),
    type: intern(type),
    schemaVersion: Number(schemaVersion),
    on,
    recordedAt,
    recordedBy: intern(recordedBy),
    source: intern(source),
    ...(corrects === '\\N' ? {} : { corrects }),
    data: JSON.parse(data.includes('\\') ? unescapeCopyText(data) : data) as unknown,
  } as Fact; // the table's types and constraints are these
  return { transaction: intern(transaction), position: Number(position), fact };
}

/** jsonb's text has no raw control characters, so the only thing that COPY escapes in it is the backslash. */
function unescapeCopyText(text: string): string {
  return text.replaceAll('\\\\', '\\');
}

/** The same few words come a million times; one copy of each also compares faster. */
function interner(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size < 10_000) known.set(text, text);
    return text;
  };
}
