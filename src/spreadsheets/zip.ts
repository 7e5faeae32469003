import { inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '#src/kernel/result.ts';
import { problem, type TableLimits, type TableProblem } from './sheet.ts';

export interface Zip {
  readonly names: readonly string[];
  /** Null when there is no such part. */
  text(name: string): Result<string | null, TableProblem>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Reads the list of parts at the end of the file; each part is unpacked when asked for and never beyond the limits, whatever it says of itself. */
export function openZip(bytes: Uint8Array, name: string, limits: TableLimits): Result<Zip, TableProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return problem('malformed', name);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  let declared = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return problem('malformed', name);
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const part = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    if ((flags & 1) === 1) return problem('encrypted', part);
    if (entries.has(part)) return problem('malformed', part);
    declared += unpacked;
    if (declared > limits.unpackedBytes || (unpacked > 1_000_000 && unpacked > packed * limits.ratio))
      return problem('unpacksTooLarge', part);
    entries.set(part, { method, packed, unpacked, offset: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extra + comment;
  }
  let spent = 0;
  return ok({
    names: [...entries.keys()],
    text: (part) => {
      const entry = entries.get(part);
      if (!entry) return ok(null);
      const head = entry.offset;
      if (head + 30 > bytes.length || view.getUint32(head, true) !== 0x04034b50) return problem('malformed', part);
      const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
      const packed = bytes.subarray(from, from + entry.packed);
      if (packed.length < entry.packed) return problem('malformed', part);
      const left = Math.max(1, limits.unpackedBytes - spent);
      const most = Math.min(left, Math.max(1_000_000, entry.packed * limits.ratio));
      try {
        const data = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
        spent += data.length;
        return ok(new TextDecoder('utf-8', { fatal: true }).decode(data));
      } catch (error) {
        const large = error instanceof RangeError || (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
        return err(problem(large ? 'unpacksTooLarge' : 'malformed', part).error);
      }
    },
  });
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}
