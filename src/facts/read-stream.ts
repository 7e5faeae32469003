import type { StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Tx } from '#src/platform/database.ts';
import type { Fact } from './envelope.ts';

export async function readStream(tx: Tx, stream: StreamId, options: { readonly asKnownAt?: Instant } = {}): Promise<Fact[]> {
  const found = await tx.query<FactRow>({
    name: 'facts.read-stream',
    text: `
      select fact.id, fact.stream, fact.version, fact.type, fact.schema_version, fact."on", fact.recorded_at, fact.recorded_by,
        fact.source, fact.corrects, fact.data
      from facts.fact
      where fact.stream = $1 and fact.recorded_at <= $2
      order by fact.version`,
    values: [stream, options.asKnownAt ?? 'infinity'],
  });
  return found.rows.map(rowToFact);
}

interface FactRow extends Pick<Fact, 'id' | 'stream' | 'version' | 'type' | 'on' | 'source' | 'data'> {
  readonly schema_version: number;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
  readonly corrects: Fact['id'] | null;
}

function rowToFact(row: FactRow): Fact {
  return {
    id: row.id,
    stream: row.stream,
    version: row.version,
    type: row.type,
    schemaVersion: row.schema_version,
    on: row.on,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    source: row.source,
    ...(row.corrects === null ? {} : { corrects: row.corrects }),
    data: row.data,
  };
}
