import type { Checkpoint } from '#src/facts/checkpoint.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { readUntil } from '#src/facts/read-until.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { build } from '../snapshot/build.ts';
import { gather } from '../snapshot/from-facts.ts';
import { newRows } from '../snapshot/rows.ts';
import { uuidBytes } from '../snapshot/snapshot.ts';
import type { Segment, Snapshot } from '../snapshot/snapshot.ts';
import { takeIn } from '../snapshot/take-in.ts';

/** How many streams are read again at a time: more would hold more facts in memory, fewer would copy the newer ones more often. */
const AT_A_TIME = 20_000;

/**
 * The snapshot as it was at an earlier place in the ledger: exactly the facts up to there, whatever moment those behind it say of
 * themselves. A transaction that was in flight then has its facts behind that place for ever, so they do not count, also when
 * they were recorded "before" the moment that was asked. Only streams that got facts since are read again; `exactly` says that the
 * snapshot itself is the answer of this function, so that it holds nothing beyond its own place.
 */
export async function snapshotAt(tx: Tx, snapshot: Snapshot, place: Checkpoint, exactly = false): Promise<Snapshot> {
  const reached = { checkpoint: place, demoFacts: snapshot.demoFacts };
  const touched = await streamsTouchedAfter(tx, place, exactly ? snapshot.checkpoint : null);
  let earlier = snapshot;
  for (let first = 0; first < touched.length; first += AT_A_TIME) {
    const streams = touched.slice(first, first + AT_A_TIME);
    const facts: Fact[] = [];
    for await (const some of readUntil(tx, streams, place)) facts.push(...some.map(({ fact }) => fact));
    const there = new Set(facts.map(({ stream }) => stream));
    const gone = streams.filter((stream) => !there.has(stream));
    if (there.size > 0) earlier = takeIn(earlier, build(gather(facts)), reached);
    if (gone.length > 0) earlier = takeIn(earlier, nobody(gone), reached);
  }
  return { ...earlier, ...reached };
}

async function streamsTouchedAfter(tx: Tx, after: Checkpoint, until: Checkpoint | null): Promise<readonly StreamId[]> {
  const found = await tx.query<{ stream: StreamId }>(
    `select distinct fact.stream from facts.fact where (fact.transaction, fact.position) > ($1::xid8, $2)
      and ($3::xid8 is null or (fact.transaction, fact.position) <= ($3::xid8, $4)) order by fact.stream`,
    [after.transaction, after.position, until?.transaction ?? null, until?.position ?? null],
  );
  return found.rows.map(({ stream }) => stream);
}

/** Streams without a fact: in the place of others, they take those away. */
function nobody(streams: readonly StreamId[]): Segment {
  const ids = new Uint8Array(streams.length * 16);
  streams.forEach((stream, index) => ids.set(uuidBytes(stream), index * 16));
  return build({ rows: newRows(0), streams: streams.length, ids, corrections: [], references: [] });
}
