/** Ids are uuid version 7, made by the application, so that they sort by the moment of making. */
export type PersonId = string & { readonly __brand: 'PersonId' };
/** Who delivers counts: a department, a group of centres. */
export type DelivererId = string & { readonly __brand: 'DelivererId' };
export type CourseId = string & { readonly __brand: 'CourseId' };
export type FactId = string & { readonly __brand: 'FactId' };
/** A stream of facts: one per person, one per course, one per deliverer of counts. */
export type StreamId = PersonId | CourseId | DelivererId;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** A uuid version 7 from a moment (milliseconds since 1970) and ten random bytes. Pure: both come in as arguments. */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const tail = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((parseInt(tail.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
}
