import type { StreamId } from '#src/kernel/ids.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { copyIn, copyText } from './copy-in.ts';
import type { Ledger } from './ledger.ts';
import type { ProjectedValue, Projection } from './projection.ts';
import { withFastLoad } from './table-load.ts';

/** What stands in a view beside what the facts give. All zeros: the view is right. */
export interface Comparison {
  readonly table: string;
  readonly streams: number;
  readonly rebuiltRows: number;
  /** Rows that the facts give and the view has not. */
  readonly missing: number;
  /** Rows that the view has and the facts do not give. */
  readonly extra: number;
  /** Rows that stand there with other values: a missing and an extra row of one stream. */
  readonly different: number;
  /** Some of the streams concerned. */
  readonly examples: readonly StreamId[];
}

/**
 * Builds a view beside the live one and compares them, all as of one moment while the application works on. The rows are
 * built on one connection and put in a temporary table on another, under the same snapshot.
 */
export async function verifyProjection(
  database: Database,
  ledger: Ledger,
  projection: Projection,
  options: { readonly onProgress?: (streams: number) => void } = {},
): Promise<Comparison> {
  return withSharedSnapshot(database, async (reader, writer) => {
    const beside = 'pg_temp.rebuilt';
    await writer.query(
      `create temporary table rebuilt on commit drop as select ${projection.columns.join(', ')} from ${projection.table} with no data`,
    );
    const built = await buildRows(reader, writer, ledger, projection, beside, options.onProgress);
    return {
      table: projection.table,
      streams: built.streams,
      rebuiltRows: built.rows,
      ...(await compare(writer, projection, beside)),
    };
  });
}

/**
 * Fills a view from all facts, replacing what stands there; in the transaction of `tx`, with facts read by `reader`, another
 * connection that must see them (they are committed, or it shares the snapshot).
 */
export async function rebuildProjection(
  reader: Tx,
  tx: Tx,
  ledger: Ledger,
  projection: Projection,
  options: { readonly onProgress?: (streams: number) => void } = {},
): Promise<{ readonly streams: number; readonly rows: number }> {
  await tx.query(`delete from ${projection.table}`);
  return withFastLoad(tx, projection.table, async () => ({
    result: await buildRows(reader, tx, ledger, projection, projection.table, options.onProgress),
    check: () => Promise.resolve(),
  }));
}

/** One line of a view in COPY's text form, for whoever loads a view by itself. */
export function projectedLine(row: readonly ProjectedValue[]): string {
  return row.map(copyText).join('\t');
}

async function buildRows(
  reader: Tx,
  writer: Tx,
  ledger: Ledger,
  projection: Projection,
  into: string,
  onProgress?: (streams: number) => void,
): Promise<{ streams: number; rows: number }> {
  let streams = 0;
  async function* rows() {
    for await (const facts of ledger.readMany(reader)) {
      const stream = facts[0]?.stream;
      if (stream === undefined) continue;
      streams += 1;
      if (streams % 5000 === 0) onProgress?.(streams);
      yield* projection.rows(stream, facts);
    }
  }
  const count = await copyIn(writer, `${into} (${projection.columns.join(', ')}) from stdin`, rows(), projectedLine);
  onProgress?.(streams);
  return { streams, rows: count };
}

async function compare(
  writer: Tx,
  projection: Projection,
  beside: string,
): Promise<Pick<Comparison, 'missing' | 'extra' | 'different' | 'examples'>> {
  const columns = projection.columns.join(', ');
  const found = await writer.query<{ missing: number; extra: number; different: number; examples: StreamId[] | null }>(`
    with missing as (
      select counted.stream, count(*) as rows from (select ${columns} from ${beside} except all select ${columns} from ${projection.table}) as counted group by counted.stream
    ), extra as (
      select counted.stream, count(*) as rows from (select ${columns} from ${projection.table} except all select ${columns} from ${beside}) as counted group by counted.stream
    ), by_stream as (
      select stream, coalesce(missing.rows, 0) as missing, coalesce(extra.rows, 0) as extra from missing full join extra using (stream)
    )
    select
      coalesce(sum(by_stream.missing - least(by_stream.missing, by_stream.extra)), 0)::bigint as missing,
      coalesce(sum(by_stream.extra - least(by_stream.missing, by_stream.extra)), 0)::bigint as extra,
      coalesce(sum(least(by_stream.missing, by_stream.extra)), 0)::bigint as different,
      (array_agg(by_stream.stream order by by_stream.stream))[1:20] as examples
    from by_stream`);
  const counts = found.rows[0];
  if (counts === undefined) throw new Error('A count without a row');
  return { ...counts, examples: counts.examples ?? [] };
}

async function withSharedSnapshot<T>(database: Database, work: (reader: Tx, writer: Tx) => Promise<T>): Promise<T> {
  const [reader, writer] = await Promise.all([database.pool.connect(), database.pool.connect()]);
  try {
    await reader.query('begin isolation level repeatable read read only');
    const snapshot = await reader.query<{ id: string }>('select pg_export_snapshot() as id');
    await writer.query('begin isolation level repeatable read');
    await writer.query(`set transaction snapshot '${snapshot.rows[0]?.id ?? ''}'`);
    return await work(reader, writer);
  } finally {
    await Promise.allSettled([reader.query('rollback'), writer.query('rollback')]); // it only looked
    reader.release();
    writer.release();
  }
}
