import type { Fact } from '#src/facts/envelope.ts';
import { toEpochDay } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { encodingOf } from './attributes.ts';
import type { Dictionary, Encoding } from './attributes.ts';
import { columnNames, NO_DAY } from './columns.ts';
import type { Columns } from './columns.ts';

/** Rows in the order in which they arrive, growing; each with the number of its stream. ./build.ts puts them in order. */
export interface Rows extends Columns {
  length: number;
  stream: Uint32Array;
}

/** What is written of a fact's data. */
export interface Encoded {
  readonly region: number;
  readonly group: number;
  readonly kind: number;
  readonly detail: number;
  readonly day: number;
  readonly extra: number;
}

export function newRows(capacity: number): Rows {
  return {
    length: 0,
    stream: new Uint32Array(capacity),
    type: new Uint8Array(capacity),
    on: new Int32Array(capacity),
    knownFrom: new Float64Array(capacity),
    version: new Uint16Array(capacity),
    region: new Uint8Array(capacity),
    group: new Uint8Array(capacity),
    kind: new Uint8Array(capacity),
    detail: new Uint8Array(capacity),
    day: new Int32Array(capacity),
    extra: new Uint16Array(capacity),
  };
}

/** Makes room for one more. */
export function room(rows: Rows): Rows {
  if (rows.length < rows.stream.length) return rows;
  const larger = newRows(Math.max(1024, Math.ceil(rows.stream.length * 1.5)));
  for (const name of columnNames) larger[name].set(rows[name]);
  larger.stream.set(rows.stream);
  larger.length = rows.length;
  return larger;
}

export function writeRow(
  rows: Rows,
  stream: number,
  version: number,
  type: number,
  on: number,
  knownFrom: number,
  encoded: Encoded,
): void {
  const row = rows.length;
  if (version > 65_535) throw new RangeError('A stream of more than 65,535 facts does not fit the columns');
  rows.stream[row] = stream;
  rows.version[row] = version;
  rows.type[row] = type;
  rows.on[row] = on;
  rows.knownFrom[row] = knownFrom;
  rows.region[row] = encoded.region;
  rows.group[row] = encoded.group;
  rows.kind[row] = encoded.kind;
  rows.detail[row] = encoded.detail;
  rows.day[row] = encoded.day;
  rows.extra[row] = encoded.extra;
  rows.length = row + 1;
}

/** Pure. A reference to another fact needs the stream's ids; ./build.ts fills it in afterwards. */
export function encodeData(encoding: Encoding, data: Readonly<Record<string, unknown>>): Encoded {
  const day = encoding.amount === undefined ? dayOf(encoding, data) : amountNumber(data[encoding.amount]);
  return {
    region: codeNumber(encoding.regionCodes, data['region']),
    group: codeNumber(encoding.groupCodes, data['group']),
    kind: encoding.kind === undefined ? 0 : codeNumber(encoding.kindCodes, data[encoding.kind]),
    detail: encoding.detail === undefined ? 0 : codeNumber(encoding.detailCodes, data[encoding.detail]),
    day,
    extra: encoding.place === undefined ? lengthOf(encoding, day, data) : codeNumber(encoding.placeCodes, data[encoding.place]),
  };
}

export function encodeFact(fact: Fact): Encoded {
  return encodeData(encodingOf(fact.type), fact.data as Readonly<Record<string, unknown>>); // every fact's data is an object of fields
}

function codeNumber(codes: Dictionary | null, value: unknown): number {
  return codes?.get(value) ?? 0;
}

function dayOf({ day }: Encoding, data: Readonly<Record<string, unknown>>): number {
  return day === undefined ? NO_DAY : dayNumber(data[day]);
}

/** An amount that does not fit is refused: a figure that is silently less would be worse. */
function amountNumber(value: unknown): number {
  if (value === undefined || value === 'unknown') return NO_DAY;
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) >= -NO_DAY)
    throw new RangeError(`Not a whole number that fits the columns: ${JSON.stringify(value)}`);
  return value;
}

function dayNumber(value: unknown): number {
  return typeof value === 'string' && value !== 'unknown' ? toEpochDay(value as PlainDate) : NO_DAY; // facts hold existing days only
}

function lengthOf({ length }: Encoding, day: number, data: Readonly<Record<string, unknown>>): number {
  return length === undefined ? 0 : lengthInDays(day, dayNumber(data[length]));
}

function lengthInDays(from: number, until: number): number {
  return from === NO_DAY || until < from ? 0 : Math.min(65_535, until - from + 1);
}
