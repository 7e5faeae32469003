/**
 * One row per fact, in columns. 25 bytes a fact. Codes are 1, 2, 3, … in the order of the fact's own code list; 0 is absent
 * or unknown. What `kind`, `detail`, `day` and `extra` hold depends on the type: ./attributes.ts.
 */
export interface Columns {
  /** Number of the fact's type: its place in src/catalogue.ts. */
  readonly type: Uint8Array;
  /** Legal day, days since 1970. */
  readonly on: Int32Array;
  /**
   * When we learned it, in whole milliseconds since 1970: the precision of an Instant. Seconds would fit half the space but
   * answer wrongly within the second of a correction, and "as of" is an exact comparison.
   */
  readonly knownFrom: Float64Array;
  /** Version within the stream. */
  readonly version: Uint16Array;
  readonly region: Uint8Array;
  readonly group: Uint8Array;
  readonly kind: Uint8Array;
  readonly detail: Uint8Array;
  readonly day: Int32Array;
  readonly extra: Uint16Array;
}

export const columnNames = ['type', 'on', 'knownFrom', 'version', 'region', 'group', 'kind', 'detail', 'day', 'extra'] as const;

/** A day that is not known, in `day`. No calendar day lies there. */
export const NO_DAY = -2_147_483_648;

/** Columns in shared memory, so that a worker reads the very same bytes. */
export function sharedColumns(rows: number): Columns {
  return {
    type: new Uint8Array(new SharedArrayBuffer(rows)),
    on: new Int32Array(new SharedArrayBuffer(rows * 4)),
    knownFrom: new Float64Array(new SharedArrayBuffer(rows * 8)),
    version: new Uint16Array(new SharedArrayBuffer(rows * 2)),
    region: new Uint8Array(new SharedArrayBuffer(rows)),
    group: new Uint8Array(new SharedArrayBuffer(rows)),
    kind: new Uint8Array(new SharedArrayBuffer(rows)),
    detail: new Uint8Array(new SharedArrayBuffer(rows)),
    day: new Int32Array(new SharedArrayBuffer(rows * 4)),
    extra: new Uint16Array(new SharedArrayBuffer(rows * 2)),
  };
}

/** Where every row goes, seen from the target: `from[i]` is the source row of target row `i`. */
export function gather(source: Columns, from: Uint32Array): Columns {
  const target = sharedColumns(from.length);
  for (const name of columnNames) {
    const into = target[name];
    const out = source[name];
    for (let row = 0; row < from.length; row += 1) into[row] = out[from[row] ?? 0] ?? 0;
  }
  return target;
}

/** Copies the rows `from` until `until` of one set to another, from row `at` on. */
export function copyRows(source: Columns, from: number, until: number, target: Columns, at: number): void {
  if (from === until) return;
  for (const name of columnNames) target[name].set(source[name].subarray(from, until), at);
}
