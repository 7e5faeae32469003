import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { encodingFingerprint } from './attributes.ts';
import { columnNames, sharedColumns } from './columns.ts';
import { emptySegment } from './build.ts';
import { segmentsOf } from './snapshot.ts';
import type { Segment, Snapshot } from './snapshot.ts';

/**
 * The snapshot between two starts: one line of JSON that says what follows, then the columns one after another, then the
 * SHA-256 of everything before it. Whoever opens it still asks the ledger whether it is of this ledger (./store.ts).
 */
const header = z.strictObject({
  format: z.literal('doorstroom figures 2'),
  /** Of the catalogue and its encoding: other fact types or codes make another file. */
  encoding: z.literal(encodingFingerprint),
  /** Columns are bytes of this machine; all machines we know are little-endian. */
  littleEndian: z.literal(new Uint8Array(Uint16Array.of(1).buffer)[0] === 1),
  checkpoint: z.strictObject({ transaction: z.string().regex(/^\d{1,20}$/), position: z.int().min(0) }),
  /** Id of the fact at the checkpoint: another ledger has another fact there. */
  anchor: z.uuid(),
  demoFacts: z.int().min(0),
  streams: z.int().min(0),
  facts: z.int().min(0),
  /** How large each segment is; the last is what came since the others were made. */
  segments: z
    .array(
      z.strictObject({
        streams: z
          .int()
          .min(0)
          .max(2 ** 31),
        facts: z
          .int()
          .min(0)
          .max(2 ** 32 - 1),
        ended: z.int().min(0),
      }),
    )
    .min(1),
});
type Header = z.infer<typeof header>;

export interface Stored {
  readonly snapshot: Snapshot;
  readonly anchor: string;
}

const MAX_HEADER_BYTES = 65_536;
const CHECKSUM_BYTES = 32;

/** Whole or not at all: written beside and renamed. */
export async function saveSnapshot(file: string, { snapshot, anchor }: Stored): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  const handle = await open(beside, 'w');
  try {
    const about: Header = {
      format: 'doorstroom figures 2',
      encoding: encodingFingerprint,
      littleEndian: true,
      checkpoint: snapshot.checkpoint,
      anchor,
      demoFacts: snapshot.demoFacts,
      streams: snapshot.streams,
      facts: snapshot.facts,
      segments: segmentsOf(snapshot).map(({ streams, columns, endedRow }) => ({
        streams,
        facts: columns.type.length,
        ended: endedRow.length,
      })),
    };
    const hash = createHash('sha256');
    for (const bytes of [Buffer.from(`${JSON.stringify(about)}\n`), ...segmentsOf(snapshot).flatMap(parts)]) {
      hash.update(bytes);
      await writeAll(handle, bytes);
    }
    await writeAll(handle, hash.digest());
    await handle.sync();
    await handle.close();
    await rename(beside, file);
  } catch (error) {
    await handle.close().catch(() => {}); // closed already when the rename failed
    await rm(beside, { force: true });
    throw error;
  }
}

export type Opened =
  | { readonly ok: true; readonly stored: Stored }
  | { readonly ok: false; readonly because: 'absent' | 'foreign' | 'damaged' };

/** Never throws over what the file holds: a snapshot can always be made again. */
export async function openSnapshot(file: string): Promise<Opened> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return { ok: false, because: 'absent' };
  try {
    const { size } = await handle.stat();
    const first = Buffer.alloc(Math.min(MAX_HEADER_BYTES, size));
    await readAll(handle, first, 0);
    const end = first.indexOf('\n');
    const about = header.safeParse(parseJson(first.toString('utf8', 0, Math.max(end, 0))));
    if (!about.success) return { ok: false, because: 'foreign' };
    const empty = emptyOf(about.data);
    const room = segmentsOf(empty).flatMap(parts);
    const expected = end + 1 + room.reduce((sum, bytes) => sum + bytes.length, 0) + CHECKSUM_BYTES;
    if (size !== expected) return { ok: false, because: 'damaged' };

    const hash = createHash('sha256').update(first.subarray(0, end + 1));
    let at = end + 1;
    for (const bytes of room) {
      await readAll(handle, bytes, at);
      hash.update(bytes);
      at += bytes.length;
    }
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    await readAll(handle, checksum, at);
    if (!hash.digest().equals(checksum)) return { ok: false, because: 'damaged' };
    return { ok: true, stored: { snapshot: empty, anchor: about.data.anchor } };
  } finally {
    await handle.close();
  }
}

/** Room for what the header says; the bytes are read into it in the order of `parts`. */
function emptyOf({ checkpoint, demoFacts, streams, facts, segments }: Header): Snapshot {
  const made = segments.map(emptyParts);
  return { checkpoint, demoFacts, streams, facts, segments: made.slice(0, -1), newer: made.at(-1) ?? emptySegment() };
}

function emptyParts({ streams, facts, ended }: Header['segments'][number]): Segment {
  const bytes = (size: number) => new SharedArrayBuffer(size);
  return {
    streams,
    columns: sharedColumns(facts),
    ids: new Uint8Array(bytes(streams * 16)),
    offsets: new Uint32Array(bytes((streams + 1) * 4)),
    maskLow: new Uint32Array(bytes(streams * 4)),
    maskHigh: new Uint32Array(bytes(streams * 4)),
    settledFrom: new Float64Array(bytes(streams * 8)),
    endedRow: new Uint32Array(bytes(ended * 4)),
    endedAt: new Float64Array(bytes(ended * 8)),
  };
}

function parts(segment: Segment): readonly Uint8Array[] {
  const { columns, ids, offsets, maskLow, maskHigh, settledFrom, endedRow, endedAt } = segment;
  return [ids, offsets, maskLow, maskHigh, settledFrom, endedRow, endedAt, ...columnNames.map((name) => columns[name])].map(
    (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
  );
}

/** In steps: one system call moves at most two gigabytes. */
const STEP = 1 << 26;

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at, Math.min(STEP, bytes.length - at))).bytesWritten;
}

async function readAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesRead } = await handle.read(bytes, at, Math.min(STEP, bytes.length - at), position + at);
    if (bytesRead === 0) throw new Error('The snapshot file became shorter while it was read');
    at += bytesRead;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
