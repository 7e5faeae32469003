/** Lines for a COPY that comes later, kept as bytes outside the heap: some hundred thousand lines would be a lot of small strings. */
export interface Spool {
  add(line: string): void;
  readonly lines: number;
  /** The lines again, many at a time. */
  pieces(): Iterable<string>;
}

const PIECE = 1 << 18;

export function createSpool(): Spool {
  const full: Buffer[] = [];
  let open = '';
  let lines = 0;
  return {
    add(line) {
      open = open === '' ? line : `${open}\n${line}`;
      lines++;
      if (open.length < PIECE) return;
      full.push(Buffer.from(open));
      open = '';
    },
    get lines() {
      return lines;
    },
    *pieces() {
      for (const piece of full) yield piece.toString();
      if (open !== '') yield open;
    },
  };
}
