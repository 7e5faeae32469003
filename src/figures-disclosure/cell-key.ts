import { createHmac, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/**
 * The key of a person: 32 bits that nobody can make without the secret. The key of a cell is the sum of the keys of who is in
 * it, so the order does not matter and every table finds the same for the same people.
 */
export function recordKey(secret: Uint8Array, id: Uint8Array): number {
  return bitsOf(secret, 'record', id);
}

export function sumOfKeys(keys: Iterable<number>): number {
  let sum = 0;
  for (const key of keys) sum = (sum + key) >>> 0;
  return sum;
}

/** The key of a cell of which the members are not known: of what it counts. Two names for the same people are then two keys. */
export function keyOfName(secret: Uint8Array, name: string): number {
  return bitsOf(secret, 'name', name);
}

/** What the noise of a cell is drawn by. Hashed again, because the sum for two cells together is the sum of their sums. */
export function drawBits(secret: Uint8Array, key: number): number {
  return bitsOf(secret, 'draw', String(key));
}

/** A name for the secret that tells nothing of it. */
export function keyIdOf(secret: Uint8Array): string {
  return createHmac('sha256', secret).update('key id').digest('hex').slice(0, 8);
}

function bitsOf(secret: Uint8Array, purpose: string, of: string | Uint8Array): number {
  return createHmac('sha256', preparedOf(secret)).update(purpose).update('\0').update(of).digest().readUInt32BE(0);
}

/** Preparing the secret takes six times as long as a hash with it, and there is one for each person. */
const prepared = new WeakMap<Uint8Array, KeyObject>();

function preparedOf(secret: Uint8Array): KeyObject {
  const found = prepared.get(secret) ?? createSecretKey(secret);
  prepared.set(secret, found);
  return found;
}
