import type { Readable } from 'node:stream';
import copyStreams from 'pg-copy-streams';
import { beginning } from '#src/facts/checkpoint.ts';
import type { Checkpoint } from '#src/facts/checkpoint.ts';
import type { Tx } from '#src/platform/database.ts';
import { encodings, encodingOf } from './attributes.ts';
import { build } from './build.ts';
import type { Link } from './build.ts';
import { encodeData, newRows, room, writeRow } from './rows.ts';
import type { Encoded, Rows } from './rows.ts';
import { ROWS_PER_SEGMENT } from './compact.ts';
import { snapshotIn } from './from-facts.ts';
import type { Segment, Snapshot } from './snapshot.ts';

/**
 * The snapshot of everything in the ledger, from nothing. Like every reader it stops before the oldest transaction in
 * flight. Binary COPY, decoded as it comes; two million facts take some seconds. A large ledger is read in passes over
 * ranges of ids, so that what was read and what was made of it never stand in memory together as a whole.
 */
export async function loadSnapshot(tx: Tx, rowsPerSegment: number = ROWS_PER_SEGMENT): Promise<Snapshot> {
  await tx.query('begin transaction isolation level repeatable read read only');
  try {
    // One snapshot for all statements, taken by the first: they see the same facts.
    const { checkpoint, facts } = await readEnd(tx);
    const bounds = await boundsOf(tx, Math.floor(facts / rowsPerSegment), facts);
    const segments: Segment[] = [];
    let demoFacts = 0;
    // Each pass writes into the room of the one before: else both stay in memory until somebody needs it.
    const spare: Rows[] = [];
    for (const pass of passesOver(bounds)) {
      const read = await readRows(tx, pass, Math.ceil(facts / (bounds.length + 1)), spare);
      demoFacts += read.demoFacts;
      const corrections = await readLinks(tx, correctionsSql(pass), read.parts);
      const references = await readLinks(tx, referencesSql(pass), read.parts);
      for (const [index, part] of read.parts.entries()) {
        segments.push(buildPart(part, corrections[index] ?? [], references[index] ?? []));
        spare.push(part.rows);
        read.parts[index] = { rows: newRows(0), streams: new Map() }; // what was read of it is not needed any more
      }
    }
    return snapshotIn(segments, checkpoint, demoFacts);
  } finally {
    await tx.query('rollback').catch(() => {}); // it only read; a lost connection has no transaction either
  }
}

const DECIDED = 'fact.transaction < facts.in_ledger(pg_snapshot_xmin(pg_current_snapshot()))';

async function readEnd(tx: Tx): Promise<{ checkpoint: Checkpoint; facts: number }> {
  const last = await tx.query<{ transaction: string; position: number }>(`
    select fact.transaction::text as transaction, fact.position from facts.fact where ${DECIDED}
    order by fact.transaction desc, fact.position desc limit 1`);
  const estimate = await tx.query<{ rows: number }>(
    `select greatest(pg_class.reltuples, 0)::int as rows from pg_class where oid = 'facts.fact'::regclass`,
  );
  return { checkpoint: last.rows[0] ?? beginning, facts: estimate.rows[0]?.rows ?? 0 };
}

/** Ids that cut the ledger into so many parts of about the same size, by a sample of its pages. */
async function boundsOf(tx: Tx, parts: number, facts: number): Promise<readonly string[]> {
  if (parts < 2) return [];
  const shares = Array.from({ length: parts - 1 }, (_, index) => (index + 1) / parts);
  const percent = Math.min(100, (100 * SAMPLE) / facts);
  const found = await tx.query<{ bound: string }>(
    `select distinct unnest(percentile_disc($1::float8[]) within group (order by stream))::text as bound
     from facts.fact tablesample system (${percent.toFixed(4)}) order by bound`,
    [shares],
  );
  return found.rows.map(({ bound }) => bound);
}

const SAMPLE = 200_000;

/** Ids from `from` (null: from the first) until `until` (null: to the last), with the bounds between. */
interface Pass {
  readonly from: string | null;
  readonly until: string | null;
  readonly bounds: readonly string[];
}

const SEGMENTS_PER_PASS = 2;

function passesOver(bounds: readonly string[]): readonly Pass[] {
  const passes: Pass[] = [];
  for (let first = 0; first <= bounds.length; first += SEGMENTS_PER_PASS) {
    const last = first + SEGMENTS_PER_PASS - 1;
    passes.push({ from: bounds[first - 1] ?? null, until: bounds[last] ?? null, bounds: bounds.slice(first, last) });
  }
  return passes;
}

/** Ids come from the database itself. */
function within({ from, until }: Pass): string {
  return [
    DECIDED,
    ...(from === null ? [] : [`fact.stream >= '${from}'`]),
    ...(until === null ? [] : [`fact.stream < '${until}'`]),
  ].join(' and ');
}

/** What is read of one segment. */
interface Part {
  rows: Rows;
  /** Stream id, a byte a character → its number, in order of arrival. */
  readonly streams: Map<string, number>;
}

function newPart(capacity: number, spare: Rows[]): Part {
  const rows = spare.pop() ?? newRows(capacity);
  rows.length = 0;
  return { rows, streams: new Map() };
}

function buildPart({ rows, streams }: Part, corrections: readonly Link[], references: readonly Link[]): Segment {
  return build({ rows, streams: streams.size, ids: idsOf(streams), corrections, references });
}

/** Room for the estimated number of facts and a bit is made at once: growing would copy. */
async function readRows(tx: Tx, pass: Pass, estimate: number, spare: Rows[]): Promise<{ parts: Part[]; demoFacts: number }> {
  const source: Readable = tx.query(
    copyStreams.to(
      `copy (
    select fact.stream, fact.version, fact.type, fact."on", fact.recorded_at, fact.source = 'demo', fact.data from facts.fact where ${within(pass)}
  ) to stdout (format binary)`,
      { highWaterMark: 1 << 18 },
    ),
  );
  const reader = newReader(pass.bounds, Math.ceil(estimate * 1.05) + 1000, spare);
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    // a COPY stream gives Buffers
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (!started) {
      if (bytes.length < HEADER_BYTES) {
        rest = bytes;
        continue;
      }
      bytes = bytes.subarray(HEADER_BYTES + bytes.readInt32BE(HEADER_BYTES - 4));
      started = true;
    }
    rest = bytes.subarray(reader.read(bytes));
  }
  return reader.result();
}

/** Signature (11), flags (4), length of an extension (4; none is in use). */
const HEADER_BYTES = 19;
/** Days from 1970-01-01 to 2000-01-01, where PostgreSQL begins to count. */
const DAYS_TO_2000 = 10_957;
const MILLISECONDS_TO_2000 = DAYS_TO_2000 * 86_400_000;

function newReader(
  bounds: readonly string[],
  capacity: number,
  spare: Rows[],
): { read: (bytes: Buffer) => number; result: () => { parts: Part[]; demoFacts: number } } {
  const parts = Array.from({ length: bounds.length + 1 }, () => newPart(capacity, spare));
  const cuts = bounds.map(bytesOf);
  let demoFacts = 0;
  let lastStream = '';
  let lastNumber = -1;
  let part = parts[0] ?? newPart(0, []);
  const types = new Map<string, number>();
  const encode = encoder();

  /** Reads whole tuples; answers where the first incomplete one begins. */
  const read = (bytes: Buffer): number => {
    let at = 0;
    for (;;) {
      const start = at;
      if (bytes.length - at < 2) return start;
      if (bytes.readInt16BE(at) < 0) return bytes.length; // the end of the copy
      // Lengths stand before each field: stream 16, version 4, type n, on 4, recorded_at 8, demo 1, data n.
      const typeAt = at + 30;
      if (bytes.length < typeAt + 4) return start;
      const typeLength = bytes.readInt32BE(typeAt);
      const onAt = typeAt + 4 + typeLength;
      const dataAt = onAt + 25;
      if (bytes.length < dataAt + 4) return start;
      const dataLength = bytes.readInt32BE(dataAt);
      at = dataAt + 4 + dataLength;
      if (bytes.length < at) return start;

      const stream = bytes.toString('latin1', start + 6, start + 22);
      if (stream !== lastStream) {
        lastStream = stream;
        let index = 0;
        while (index < cuts.length && stream >= (cuts[index] ?? '')) index += 1;
        part = parts[index] ?? part;
        lastNumber = part.streams.get(stream) ?? part.streams.size;
        part.streams.set(stream, lastNumber);
      }
      const typeName = bytes.toString('latin1', typeAt + 4, onAt);
      let type = types.get(typeName);
      if (type === undefined) types.set(typeName, (type = encodingOf(typeName).number));
      const microseconds = bytes.readInt32BE(onAt + 12) * 4_294_967_296 + bytes.readUInt32BE(onAt + 16);
      if (bytes[onAt + 24] === 1) demoFacts += 1;
      part.rows = room(part.rows);
      writeRow(
        part.rows,
        lastNumber,
        bytes.readInt32BE(start + 26),
        type,
        bytes.readInt32BE(onAt + 4) + DAYS_TO_2000,
        Math.floor(microseconds / 1000) + MILLISECONDS_TO_2000,
        encode(type, bytes.toString('latin1', dataAt + 5, at)), // after the version byte of jsonb; codes and ids are ASCII
      );
    }
  };
  return { read, result: () => ({ parts, demoFacts }) };
}

/**
 * Most facts say one of a few things, word for word ({"region": "limburg"}): those are parsed once. A type whose facts turn out to
 * be all different (days, ids) is parsed each time, without looking for it first.
 */
function encoder(): (type: number, data: string) => Encoded {
  const known = encodings.map(() => new Map<string, Encoded>());
  return (type, data) => {
    const list = known[type];
    const before = list !== undefined && list.size < MOST_WORDINGS ? list.get(data) : undefined;
    if (before !== undefined) return before;
    const encoding = encodings[type];
    if (encoding === undefined) throw new RangeError(`No fact type number ${type}`);
    const encoded = encodeData(encoding, JSON.parse(data) as Record<string, unknown>); // the table holds objects only
    if (list !== undefined && list.size < MOST_WORDINGS) list.set(data, encoded);
    return encoded;
  };
}

const MOST_WORDINGS = 2000;

function idsOf(streams: ReadonlyMap<string, number>): Uint8Array {
  const ids = Buffer.alloc(streams.size * 16);
  for (const [id, stream] of streams) ids.write(id, stream * 16, 'latin1');
  return ids;
}

/** A uuid as a character per byte: such texts stand in the order of their ids. */
function bytesOf(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('latin1');
}

function correctionsSql(pass: Pass): string {
  return `
  select fact.stream::text as stream, fact.version, target.version as target
  from facts.fact join facts.fact as target on target.id = fact.corrects and target.stream = fact.stream
  where fact.corrects is not null and ${within(pass)}`;
}

function referencesSql(pass: Pass): string {
  const parts = encodings
    .filter(({ ref }) => ref !== undefined)
    .map(
      ({ type, ref }) => `
    select fact.stream::text as stream, fact.version, target.version as target
    from facts.fact join facts.fact as target on target.id = (fact.data ->> '${ref}')::uuid and target.stream = fact.stream
    where fact.type = '${type}' and ${within(pass)}`,
    ); // both come from this folder's own list
  return parts.join(' union all ');
}

/** By part. */
async function readLinks(tx: Tx, sql: string, parts: readonly Part[]): Promise<readonly (readonly Link[])[]> {
  const found = await tx.query<{ stream: string; version: number; target: number }>(sql);
  const links = parts.map((): Link[] => []);
  for (const { stream, version, target } of found.rows) {
    const id = bytesOf(stream);
    const index = parts.findIndex(({ streams }) => streams.has(id));
    const number = parts[index]?.streams.get(id);
    if (number === undefined) throw new Error('A correction in a stream that was not read');
    links[index]?.push({ stream: number, version, target });
  }
  return links;
}
