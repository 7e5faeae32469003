import { createHash } from 'node:crypto';
import type { ReceiptContent } from './receipt.ts';

/** Digits and letters without i, l, o and u, which are taken for others when they are read out or typed over (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The same value gives the same text: keys in order, nothing between. Throws for what JSON cannot say. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('No number to keep');
  if (value === undefined || typeof value === 'function' || typeof value === 'bigint') throw new TypeError('Nothing to keep');
  return JSON.stringify(value);
}

/** The canonical text of a receipt's content, whatever else the object holds. */
export function contentText(content: ReceiptContent): string {
  const { indicator, definitionVersion, terms, period, asOf, by, where, ledger, facts } = content;
  const { synthetic, codeVersion, protection, gaps, cells, total } = content;
  const asked = { indicator, definitionVersion, terms, period, asOf, by, where };
  return canonicalText({ ...asked, ledger, facts, synthetic, codeVersion, protection, gaps, cells, total });
}

/** The first sixty bits of the hash, in three groups of four that can be read out: 'k7m2-9qxf-3bwt'. */
export function receiptId(hash: string): string {
  const bits = BigInt(`0x${hash.slice(0, 15)}`);
  const letters = Array.from({ length: 12 }, (_, place) => ALPHABET[Number((bits >> BigInt(55 - place * 5)) & 31n)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** An id as somebody typed it over: capitals, forgotten dashes, o for 0. Undefined where it can be none. */
export function typedReceiptId(text: string): string | undefined {
  const letters = text.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  if (!/^[0-9a-hjkmnp-tv-z]{12}$/.test(letters)) return undefined;
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
