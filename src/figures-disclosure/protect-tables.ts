import { drawBits, keyIdOf } from './cell-key.ts';
import { frameOf } from './frame.ts';
import { protectedCount, protectedSum } from './noise.ts';
import { checkRules } from './rules.ts';
import type { ProtectionRules } from './rules.ts';
import type { ExactCell, ExactTable, ProtectedCell, ProtectedTable, ProtectionNote, WhyHidden } from './tables.ts';
import { noteWords } from './words.ts';

/**
 * Each table as it may be shown. A cell depends on its own number, on who is in it and on the secret, and on nothing else: not on
 * the other tables, the order, the day. So it is the same in every table, export and rerun.
 */
export function protectTables(
  tables: readonly ExactTable[],
  rules: ProtectionRules,
  secret: Uint8Array,
): readonly ProtectedTable[] {
  checkRules(rules);
  if (secret.length < 16) throw new RangeError('The key of the protection has at least 16 bytes.');
  const keyId = keyIdOf(secret);
  const drawn = new Map<number, number>();
  const bits = (key: number) => {
    const found = drawn.get(key) ?? drawBits(secret, key);
    drawn.set(key, found);
    return found;
  };
  return tables.map((table) => {
    const { id, indicator, version, period, asOf, kind, unit, additive, by, where, codes } = table;
    const protect = unit === 'sum' ? protectSum : protectCount;
    const cells = frameOf(table).map((cell) => protect(atWorst(cell, table.mostEach), rules, bits));
    const protection: ProtectionNote = { words: noteWords(rules, table), method: methodOf(rules, keyId, table) };
    return { id, indicator, version, period, asOf, kind, unit, additive, by, where, codes, cells, protection };
  });
}

function protectCount(cell: ExactCell, rules: ProtectionRules, bits: (key: number) => number): ProtectedCell {
  const { at, value, contributors, structural } = cell;
  if (structural === true && value === 0) return { at, value: 0, shown: 'exact' };
  if (value < rules.threshold) return hidden(at, 'few');
  if (contributors !== undefined && contributors < rules.threshold) return hidden(at, 'fewPeople');
  return { at, value: protectedCount(value, bits(cell.key), rules), shown: 'rounded' };
}

function protectSum(cell: ExactCell, rules: ProtectionRules, bits: (key: number) => number): ProtectedCell {
  const { at, value, contributors, largest, second, structural } = cell;
  if (structural === true && value === 0) return { at, value: 0, shown: 'exact' };
  if ((contributors ?? 0) < rules.threshold) return hidden(at, 'fewPeople');
  if (largest === undefined || second === undefined) throw new Error('A sum needs its largest and second largest contribution.');
  const { dominance, closeness } = rules.sums;
  const first = dominance.n === 1 ? largest : largest + second;
  const dominated = first * 100 > value * dominance.percent || (value - largest - second) * 100 < largest * closeness;
  if (dominated) return hidden(at, 'dominated');
  return { at, value: protectedSum(value, largest, bits(cell.key), rules), shown: 'rounded', largest };
}

/** Nobody knows who brought in what: as few as can be, and each of them as much as one can. */
function atWorst(cell: ExactCell, mostEach: number | undefined): ExactCell {
  if (mostEach === undefined) return cell;
  return { ...cell, contributors: Math.ceil(cell.value / mostEach), largest: mostEach, second: mostEach };
}

function hidden(at: readonly string[], why: WhyHidden): ProtectedCell {
  return { at, value: null, shown: 'hidden', why };
}

function methodOf(
  rules: ProtectionRules,
  keyId: string,
  { unit, mostEach }: Pick<ExactTable, 'unit' | 'mostEach'>,
): ProtectionNote['method'] {
  const { threshold, rounding, noise, sums } = rules;
  const { deviation, reach } = noise;
  return {
    rules: 'cell-key',
    version: 1,
    threshold,
    rounding: unit === 'sum' ? sums.rounding : rounding,
    deviation,
    reach,
    ...(unit === 'sum' && { noise: sums.noise, ...(mostEach !== undefined && { mostEach }) }),
    keyId,
  };
}
