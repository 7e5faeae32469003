import { beginning } from '#src/facts/checkpoint.ts';
import type { Checkpoint } from '#src/facts/checkpoint.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { toEpochDay } from '#src/kernel/plain-date.ts';
import { encodingOf } from './attributes.ts';
import { build, emptySegment } from './build.ts';
import type { Gathered, Link } from './build.ts';
import { encodeFact, newRows, room, writeRow } from './rows.ts';
import { uuidBytes } from './snapshot.ts';
import type { Segment, Snapshot } from './snapshot.ts';

/** A snapshot of whole streams of facts: every fact that another one of them names must be among them. */
export function snapshotOf(facts: Iterable<Fact>, checkpoint: Checkpoint = beginning): Snapshot {
  const all = [...facts];
  return snapshotIn([build(gather(all))], checkpoint, all.filter(({ source }) => source === 'demo').length);
}

/** A snapshot of segments whose ids ascend. */
export function snapshotIn(segments: readonly Segment[], checkpoint: Checkpoint, demoFacts: number): Snapshot {
  const filled = segments.filter(({ streams }) => streams > 0);
  return {
    checkpoint,
    demoFacts,
    streams: filled.reduce((sum, { streams }) => sum + streams, 0),
    facts: filled.reduce((sum, { columns }) => sum + columns.type.length, 0),
    segments: filled,
    newer: emptySegment(),
  };
}

/** A snapshot of nothing, to begin from. */
export function emptySnapshot(): Snapshot {
  return snapshotIn([], beginning, 0);
}

export function gather(facts: Iterable<Fact>): Gathered {
  let rows = newRows(1024);
  const streams = new Map<string, number>();
  const versions = new Map<string, number>();
  const naming: { stream: number; version: number; fact: string; links: Link[] }[] = [];
  const corrections: Link[] = [];
  const references: Link[] = [];
  for (const fact of facts) {
    const stream = streams.get(fact.stream) ?? streams.size;
    streams.set(fact.stream, stream);
    const encoding = encodingOf(fact.type);
    rows = room(rows);
    writeRow(
      rows,
      stream,
      fact.version,
      encoding.number,
      toEpochDay(fact.on),
      toEpochMilliseconds(fact.recordedAt),
      encodeFact(fact),
    );
    versions.set(`${fact.stream} ${fact.id}`, fact.version);
    if (fact.corrects !== undefined)
      naming.push({ stream, version: fact.version, fact: `${fact.stream} ${fact.corrects}`, links: corrections });
    if (encoding.ref !== undefined)
      naming.push({ stream, version: fact.version, fact: `${fact.stream} ${namedFact(fact, encoding.ref)}`, links: references });
  }
  for (const { stream, version, fact, links } of naming) {
    const target = versions.get(fact);
    if (target !== undefined) links.push({ stream, version, target });
  }
  const ids = new Uint8Array(streams.size * 16);
  for (const [id, stream] of streams) ids.set(uuidBytes(id), stream * 16);
  return { rows, streams: streams.size, ids, corrections, references };
}

/** True for a fact whose row can be written without its stream: it names no other fact. */
export function standsAlone(fact: Fact): boolean {
  return fact.corrects === undefined && encodingOf(fact.type).ref === undefined;
}

function namedFact(fact: Fact, field: string): string {
  return String((fact.data as Readonly<Record<string, unknown>>)[field]); // every fact's data is an object of fields
}
