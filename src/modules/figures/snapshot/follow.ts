import type { Fact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { toEpochDay } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import { encodingOf } from './attributes.ts';
import { build } from './build.ts';
import type { Columns } from './columns.ts';
import { gather, standsAlone } from './from-facts.ts';
import { encodeFact, newRows, room, writeRow } from './rows.ts';
import type { Rows } from './rows.ts';
import { findStream, uuidBytes } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { takeIn } from './take-in.ts';

/** How many new facts are put in at a time; more would hold more objects in memory, fewer would copy the columns more often. */
const AT_A_TIME = 25_000;
/** Further behind than this, reading everything anew is quicker. */
const MOST_ROUNDS = 8;

/**
 * The same snapshot with everything that the ledger has after it. The very
 * same object when there is nothing new; null when there is so much that a rebuild is the quicker way.
 */
export async function catchUp(tx: Tx, ledger: Ledger, snapshot: Snapshot): Promise<Snapshot | null> {
  let reached = snapshot;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { facts, checkpoint } = await ledger.readAfter(tx, reached.checkpoint, AT_A_TIME);
    if (facts.length === 0) return reached;
    reached = await withFacts(tx, ledger, reached, facts, checkpoint);
    if (facts.length < AT_A_TIME) return reached;
  }
  return null;
}

async function withFacts(
  tx: Tx,
  ledger: Ledger,
  snapshot: Snapshot,
  facts: readonly Fact[],
  checkpoint: Snapshot['checkpoint'],
): Promise<Snapshot> {
  const byStream = Map.groupBy(facts, ({ stream }) => stream);
  const plain: [StreamId, readonly Fact[]][] = [];
  const linked: StreamId[] = [];
  for (const [stream, own] of byStream) {
    const found = findStream(snapshot, uuidBytes(stream));
    const untouched = found === null || found.segment.settledFrom[found.place] !== Infinity;
    if (untouched && own.every(standsAlone)) plain.push([stream, own]);
    else linked.push(stream);
  }
  const reached = { checkpoint, demoFacts: snapshot.demoFacts + facts.filter(({ source }) => source === 'demo').length };
  const withPlain = takeIn(snapshot, build({ ...plainStreams(snapshot, plain), corrections: [], references: [] }), reached);
  if (linked.length === 0) return withPlain;
  const whole = await wholeStreams(tx, ledger, snapshot, linked, byStream);
  return takeIn(withPlain, build(gather(whole)), reached);
}

/** The rows that stand there and the new ones. A fact may be there already: a stream that was read whole can hold it early. */
function plainStreams(
  snapshot: Snapshot,
  streams: readonly [StreamId, readonly Fact[]][],
): { rows: Rows; streams: number; ids: Uint8Array } {
  let rows = newRows(1024);
  const ids = new Uint8Array(streams.length * 16);
  streams.forEach(([id, facts], stream) => {
    const bytes = uuidBytes(id);
    ids.set(bytes, stream * 16);
    const { columns, from, until } = rowsOf(snapshot, bytes);
    const there = new Set<number>();
    for (let row = from; row < until; row += 1) {
      rows = room(rows);
      there.add(columns.version[row] ?? 0);
      copyRow(columns, row, rows, stream);
    }
    for (const fact of facts) {
      if (there.has(fact.version)) continue;
      rows = room(rows);
      writeRow(
        rows,
        stream,
        fact.version,
        encodingOf(fact.type).number,
        toEpochDay(fact.on),
        toEpochMilliseconds(fact.recordedAt),
        encodeFact(fact),
      );
    }
  });
  return { rows, streams: streams.length, ids };
}

/** Nothing of a stream that is not there. */
function rowsOf(snapshot: Snapshot, id: Uint8Array): { columns: Columns; from: number; until: number } {
  const found = findStream(snapshot, id);
  if (found === null) return { columns: snapshot.newer.columns, from: 0, until: 0 };
  const { segment, place } = found;
  return { columns: segment.columns, from: segment.offsets[place] ?? 0, until: segment.offsets[place + 1] ?? 0 };
}

function copyRow(columns: Columns, row: number, rows: Rows, stream: number): void {
  writeRow(rows, stream, columns.version[row] ?? 0, columns.type[row] ?? 0, columns.on[row] ?? 0, columns.knownFrom[row] ?? 0, {
    region: columns.region[row] ?? 0,
    group: columns.group[row] ?? 0,
    kind: columns.kind[row] ?? 0,
    detail: columns.detail[row] ?? 0,
    day: columns.day[row] ?? 0,
    extra: columns.extra[row] ?? 0,
  });
}

/** Streams in which a fact names another: read again from the ledger, but not beyond what has been read of them so far. */
async function wholeStreams(
  tx: Tx,
  ledger: Ledger,
  snapshot: Snapshot,
  streams: readonly StreamId[],
  byStream: ReadonlyMap<StreamId, readonly Fact[]>,
): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for await (const stream of ledger.readMany(tx, { streams })) {
    const [first] = stream;
    if (first === undefined) continue;
    const newest = Math.max(
      newestVersion(snapshot, first.stream),
      ...(byStream.get(first.stream) ?? []).map(({ version }) => version),
    );
    for (const fact of stream) if (fact.version <= newest) facts.push(fact);
  }
  return facts;
}

function newestVersion(snapshot: Snapshot, stream: StreamId): number {
  const { columns, from, until } = rowsOf(snapshot, uuidBytes(stream));
  return columns.version.subarray(from, until).reduce((newest, version) => Math.max(newest, version), 0);
}
