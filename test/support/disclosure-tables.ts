import { createHash } from 'node:crypto';
import { recordKey, sumOfKeys } from '#src/figures-disclosure/cell-key.ts';
import type { ExactCell, ExactTable } from '#src/figures-disclosure/tables.ts';

/** Whom the tables of these tests count: who does not exist, in small and uneven groups. */
export interface Happening {
  readonly person: number;
  readonly region: string;
  readonly group: string;
  readonly kind: string;
  readonly month: number;
  /** Known from the second edition on. */
  readonly late: boolean;
}

export const codes = {
  region: ['antwerp', 'ghent', 'limburg', 'flemish-brabant', 'west', 'brussels'],
  group: ['mandatory', 'entitled', 'minor', 'protected', 'unknown'],
  kind: ['first', 'again', 'moved'],
} as const;
export const dimensions = ['region', 'group', 'kind'] as const;

export const secret = Uint8Array.from(createHash('sha256').update('a key for tests').digest());

/** The same numbers for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function happenings(seed: number, size: number): readonly Happening[] {
  const random = seeded(seed);
  // The first codes are common, the last rare, so that there are cells of thousands and cells of two.
  const pick = (list: readonly string[]) => list[Math.floor(random() ** 2.5 * list.length)] ?? '';
  return Array.from({ length: size }, () => ({
    person: Math.floor(random() * size * 0.8),
    region: pick(codes.region),
    group: pick(codes.group),
    kind: pick(codes.kind),
    month: Math.floor(random() * 12),
    late: random() < 0.02,
  }));
}

export interface Asked {
  readonly by: readonly (typeof dimensions)[number][];
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Months of 2024, the last not included. */
  readonly months: readonly [number, number];
  readonly edition: 1 | 2;
  readonly unit: 'persons' | 'facts';
}

export function askedAtRandom(random: () => number): Asked {
  const some = <T>(list: readonly T[], chance: number) => list.filter(() => random() < chance);
  const where: Record<string, readonly string[]> = {};
  for (const dimension of some(dimensions, 0.35)) {
    const kept = some(codes[dimension], 0.6);
    if (kept.length > 0) where[dimension] = kept;
  }
  const starts = [
    [0, 12],
    [0, 12],
    [0, 6],
    [6, 12],
    [0, 3],
    [3, 6],
    [6, 9],
    [9, 12],
  ] as const;
  const month = Math.floor(random() * 12);
  const months = random() < 0.7 ? (starts[Math.floor(random() * starts.length)] ?? [0, 12]) : ([month, month + 1] as const);
  return {
    by: some(dimensions, 0.5),
    where,
    months,
    edition: random() < 0.8 ? 1 : 2,
    unit: random() < 0.7 ? 'facts' : 'persons',
  };
}

const day = (month: number) => (month === 12 ? '2025-01-01' : `2024-${String(month + 1).padStart(2, '0')}-01`);
const keys = new Map<number, number>();
const keyOf = (person: number) => {
  const found = keys.get(person) ?? recordKey(secret, Buffer.from(`person ${person}`));
  keys.set(person, found);
  return found;
};

export function isAsked(happening: Happening, { where, months, edition }: Asked): boolean {
  if (happening.month < months[0] || happening.month >= months[1] || (happening.late && edition === 1)) return false;
  return dimensions.every((dimension) => where[dimension]?.includes(happening[dimension]) ?? true);
}

export function tableOf(all: readonly Happening[], asked: Asked, id: string): ExactTable {
  const { by, where, months, edition, unit } = asked;
  const cells = new Map<string, { at: readonly string[]; persons: number[] }>();
  const masks = Array.from({ length: 2 ** by.length }, (_, mask) => mask);
  for (const happening of all) {
    if (!isAsked(happening, asked)) continue;
    for (const mask of masks) {
      const at = by.map((dimension, place) => ((mask >> place) & 1 ? 'total' : happening[dimension]));
      const cell = cells.get(at.join()) ?? { at, persons: [] };
      cells.set(at.join(), cell);
      cell.persons.push(happening.person);
    }
  }
  return {
    id,
    indicator: unit,
    version: 1,
    period: `${day(months[0])}/${day(months[1])}`,
    asOf: edition === 1 ? '2025-01-10T00:00:00Z' : '2025-03-10T00:00:00Z',
    kind: 'flow',
    unit,
    additive: unit === 'facts',
    by,
    where,
    codes,
    cells: [...cells.values()].map(({ at, persons }): ExactCell => {
      const counted = unit === 'persons' ? [...new Set(persons)] : persons;
      return { at, value: counted.length, key: sumOfKeys(counted.map(keyOf)) };
    }),
  };
}

/** The smallest groups that any of these tables can tell apart: each is a place. */
const MONTHS = 12;
export const places = codes.region.length * codes.group.length * codes.kind.length * MONTHS;

function placeOf(region: number, group: number, kind: number, month: number): number {
  return ((region * codes.group.length + group) * codes.kind.length + kind) * MONTHS + month;
}

export function truthOf(all: readonly Happening[]): Int32Array {
  const truth = new Int32Array(places);
  for (const { region, group, kind, month } of all) {
    const numbers = dimensions.map((dimension) => {
      const known: readonly string[] = codes[dimension];
      return known.indexOf({ region, group, kind }[dimension]);
    });
    const place = placeOf(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, month);
    truth[place] = (truth[place] ?? 0) + 1;
  }
  return truth;
}

/** Which places a cell counts, as bits. */
export function groupsOf({ by, where, months }: Asked, at: readonly string[]): { groups: Uint32Array; size: number } {
  const [regions = [], groups = [], kinds = []] = dimensions.map((dimension) => {
    const code = at[by.indexOf(dimension)] ?? 'total';
    const counted = (name: string) => (code === 'total' ? (where[dimension]?.includes(name) ?? true) : code === name);
    return [...codes[dimension].keys()].filter((place) => counted(codes[dimension][place] ?? ''));
  });
  const bits = new Uint32Array(Math.ceil(places / 32));
  let size = 0;
  for (const region of regions)
    for (const group of groups)
      for (const kind of kinds)
        for (let month = months[0]; month < months[1]; month += 1) {
          const place = placeOf(region, group, kind, month);
          bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
          size += 1;
        }
  return { groups: bits, size };
}
