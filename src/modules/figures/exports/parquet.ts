import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import copyStreams from 'pg-copy-streams';
import { factCatalogue } from '#src/catalogue.ts';
import type { Database } from '#src/platform/database.ts';

/**
 * Every decided fact as Parquet, for other people's tools: the envelope without who recorded it, and one typed column per
 * field that any fact has (snake_case), empty where a fact lacks it or says that it is unknown. PostgreSQL writes text beside
 * the target, DuckDB turns it into Parquet; neither holds more than a part in memory. Answers how many facts.
 */
export async function exportFacts(database: Database, file: string): Promise<number> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const text = `${file}.${process.pid}.csv`;
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeText(database, text);
    const written = await toParquet(text, beside);
    await rename(beside, file);
    return written;
  } finally {
    await Promise.all([rm(text, { force: true }), rm(beside, { force: true })]);
  }
}

async function writeText(database: Database, file: string): Promise<void> {
  const client = await database.pool.connect();
  try {
    const rows = client.query(
      copyStreams.to(`copy (
      select fact.id, fact.stream, fact.version, fact.type, fact.schema_version, fact."on",
        to_char(fact.recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'), fact.source, fact.corrects, fact.data
      from facts.fact
      where fact.transaction < facts.in_ledger(pg_snapshot_xmin(pg_current_snapshot()))
      order by fact.stream, fact.version
    ) to stdout (format csv)`),
    );
    await pipeline(rows, createWriteStream(file, { mode: 0o600 }));
  } finally {
    client.release();
  }
}

async function toParquet(text: string, file: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '512MB',
    threads: '2',
    temp_directory: path.dirname(path.resolve(file)),
  });
  const connection = await instance.connect();
  try {
    const result = await connection.runAndReadAll(`copy (
      select id, stream, version, type, schema_version, "on", recorded_at, source, corrects, ${fieldColumns().join(', ')}
      from (select *, json_transform(data, ${fieldsWanted()}) as field from read_csv(${quoted(text)}, header = false, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false, columns = {
        'id': 'uuid', 'stream': 'uuid', 'version': 'integer', 'type': 'varchar', 'schema_version': 'smallint', 'on': 'date', 'recorded_at': 'timestamp_ms',
        'source': 'varchar', 'corrects': 'uuid', 'data': 'json'
      }))
    ) to ${quoted(file)} (format parquet, compression zstd)`);
    return Number(result.getRowsJson()[0]?.[0] ?? 0);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What is taken out of the data of a fact, once for all columns: to ask for each by itself would read the text a hundred times. */
function fieldsWanted(): string {
  return quoted(JSON.stringify(Object.fromEntries([...factFields().keys()].map((name) => [name, 'VARCHAR']))));
}

/** SQL for each field of the catalogue. Unknown becomes null where the type has no word for it. */
function fieldColumns(): readonly string[] {
  return [...factFields()].map(([name, type]) => {
    const text = `field."${name}"`;
    return `${type === 'varchar' ? text : `try_cast(${text} as ${type})`} as "${snakeCase(name)}"`;
  });
}

/** Field name → column type, over all facts. Two facts with one field name must mean the same type by it. */
export function factFields(): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { type, schema } of factCatalogue) {
    for (const [name, field] of Object.entries<unknown>(schema.shape)) {
      const column = columnType(field);
      const before = fields.get(name);
      if (before !== undefined && before !== column)
        throw new Error(`${type} has a field ${name} of another type than other facts: ${column}, ${before}`);
      fields.set(name, column);
    }
  }
  return fields;
}

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

function columnType(field: unknown): string {
  const { def } = field as { readonly def: Definition }; // zod 4 shows its definition so
  switch (def.type) {
    case 'optional':
      return columnType(def.innerType);
    case 'union':
      return columnType(def.options?.[0]);
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'integer';
    case 'string':
      return def.format === 'date' ? 'date' : def.format === 'uuid' ? 'uuid' : 'varchar';
    default:
      return 'varchar';
  }
}

export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
