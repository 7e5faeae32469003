import { randomUUID } from 'node:crypto';
import type { Fact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { segmentsOf } from '#src/modules/figures/snapshot/snapshot.ts';
import type { Segment, Snapshot } from '#src/modules/figures/snapshot/snapshot.ts';
import type { SnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { milliseconds } from '../report.ts';

const NEW_FACTS = 10_000;

/** Ten thousand facts come in, of as many persons spread over everybody, one in ten of them new; then the snapshot is asked for. */
export async function measureCatchUp(database: Database, ledger: Ledger, snapshots: SnapshotStore): Promise<number> {
  const before = await snapshots.current();
  await inTransaction(database, (tx) => ledger.bulkLoad(tx, newFacts(before), { validate: 'sample' }));
  const taken = await milliseconds(() => snapshots.current());
  const after = await snapshots.current();
  if (after.facts !== before.facts + NEW_FACTS)
    throw new Error(`Not all new facts were taken in: ${after.facts - before.facts} of ${NEW_FACTS}`);
  return taken;
}

function* newFacts(snapshot: Snapshot): Generator<Fact> {
  const known = NEW_FACTS - NEW_FACTS / 10;
  const step = Math.floor(snapshot.streams / known);
  let told = 0;
  let place = 0;
  for (const segment of segmentsOf(snapshot)) {
    for (let stream = 0; stream < segment.streams && told < known; stream += 1, place += 1) {
      const mask = (segment.maskLow[stream] ?? 0) | (segment.maskHigh[stream] ?? 0);
      if (place % step !== 0 || mask === 0) continue;
      told += 1;
      yield guidance(uuidOf(segment, stream), newestVersion(segment, stream) + 1);
    }
  }
  for (; told < NEW_FACTS; told += 1) yield guidance(randomUuid7(), 1);
}

/** Of 2026, recorded now: no figure of the report is touched. */
function guidance(stream: string, version: number): Fact {
  return {
    id: randomUuid7() as FactId, // shaped as one
    stream: stream as StreamId,
    version,
    type: 'trajectory.diploma-guidance-started',
    schemaVersion: 1,
    on: plainDate('2026-03-02'),
    recordedAt: fromEpochMilliseconds(Date.now()),
    recordedBy: 'system',
    source: 'staff',
    data: { region: 'limburg' },
  };
}

function newestVersion({ columns, offsets }: Segment, place: number): number {
  return Math.max(...columns.version.subarray(offsets[place], offsets[place + 1]));
}

function uuidOf({ ids }: Segment, place: number): string {
  return dashed(Buffer.from(ids.subarray(place * 16, place * 16 + 16)).toString('hex'));
}

function randomUuid7(): string {
  const hex = Date.now().toString(16).padStart(12, '0') + randomUUID().replaceAll('-', '').slice(12);
  return dashed(`${hex.slice(0, 12)}7${hex.slice(13)}`);
}

function dashed(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
