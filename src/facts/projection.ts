import type { StreamId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import type { Fact } from './envelope.ts';

/**
 * A view folded from facts. One stream in, its rows out: so the inline update, the bulk load and the rebuild from
 * nothing are the same function, and a rebuild can be compared with what stands there.
 */
export interface Projection {
  /** Table it fills, with its schema: 'trajectory.work_line'. Its first column is `stream uuid`. */
  readonly table: string;
  readonly columns: readonly string[];
  /** Rows of one stream from all of its facts (corrections included, in version order), in the order of `columns`. */
  rows(stream: StreamId, facts: readonly Fact[]): readonly (readonly ProjectedValue[])[];
}

/** Dates and instants as text; arrays and objects only in jsonb columns, as JSON text. */
export type ProjectedValue = string | number | boolean | null;

/** Replaces one stream's rows; runs in the transaction of the append. */
export async function projectInline(tx: Tx, projection: Projection, stream: StreamId, facts: readonly Fact[]): Promise<void> {
  await tx.query(`delete from ${projection.table} where stream = $1`, [stream]);
  for (const row of projection.rows(stream, facts)) {
    const places = row.map((_, index) => `$${index + 1}`).join(', ');
    await tx.query(`insert into ${projection.table} (${projection.columns.join(', ')}) values (${places})`, [...row]);
  }
}
