/** What somebody has who collects every table: for each number the set of small groups that it counts, and how far it may be off. */
export interface Clue {
  /** Places of the groups, as bits. */
  readonly groups: Uint32Array;
  readonly size: number;
  readonly least: number;
  readonly most: number;
  /** The number that stands there, if one does. */
  readonly shown: number | null;
  /** Of the noise in it, as the rules say. */
  readonly variance: number;
}

export interface Claim {
  readonly how: 'read' | 'subtracted' | 'intersected' | 'averaged';
  readonly groups: Uint32Array;
  readonly least: number;
  readonly most: number;
}

const THRESHOLD = 5;

/** An interval within 1 to 4 with at most two numbers left is a claim. */
function tellsCount(least: number, most: number): boolean {
  return least >= 1 && most < THRESHOLD && most - least <= 1;
}

/** What counts as knowing. */
export interface Aim {
  readonly tells: (least: number, most: number) => boolean;
  /** A difference that may be more than this says nothing. */
  readonly most: number;
  /** Of a mean with this standard error: what it claims, if it is near enough. */
  readonly claims: (mean: number, error: number) => readonly [least: number, most: number] | null;
}

const smallCount: Aim = {
  tells: tellsCount,
  most: 60,
  claims: (mean, error) => {
    const value = Math.round(mean);
    return value < 1 || value >= THRESHOLD || error * 1.96 > 0.5 ? null : [value, value];
  },
};

/** To a tenth of it, for certain or nineteen times in twenty: of sums any size is worth knowing where it is of one person. */
export const anySum: Aim = {
  tells: (least, most) => least > 0 && most - least <= most / 10,
  most: 5_000,
  claims: (mean, error) =>
    mean > 0 && 2 * 1.96 * error <= mean / 10 ? [Math.floor(mean - 1.96 * error), Math.ceil(mean + 1.96 * error)] : null,
};

/** Knows the method, not the key, and nothing of the audit: everything here is done over, and otherwise. */
export function attack(collected: readonly Clue[], additive: boolean, aim: Aim = smallCount): readonly Claim[] {
  const { tells } = aim;
  const clues = merged(collected);
  const read = clues.filter(({ least, most }) => tells(least, most)).map((clue): Claim => ({ how: 'read', ...clue }));
  const differences = subtract(clues, aim.most);
  const subtracted = differences
    .flatMap(({ found }) => {
      const least = Math.max(...found.map((one) => one.least));
      const most = Math.min(...found.map((one) => one.most));
      return tells(least, most) && found[0] !== undefined ? [{ ...found[0], least, most }] : [];
    })
    .map((clue): Claim => ({ how: 'subtracted', ...clue }));
  if (!additive) return [...read, ...subtracted];
  return [...read, ...subtracted, ...intersect(clues, tells), ...average(differences, aim)];
}

/** The same groups in several tables: what all of them allow, and the mean of what stands there. */
function merged(collected: readonly Clue[]): readonly Clue[] {
  return [...Map.groupBy(collected, ({ groups }) => groups.join()).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const numbers = same.flatMap(({ shown }) => (shown === null ? [] : [shown]));
    const shown = numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const least = Math.max(...same.map((clue) => clue.least));
    // The same number again is no news; other numbers each have noise of their own.
    const variance = new Set(numbers).size > 1 ? first.variance / numbers.length : first.variance;
    return [{ ...first, least, most: Math.min(...same.map((clue) => clue.most)), shown, variance }];
  });
}

interface Difference {
  readonly found: Clue[];
}

/** Every number less every number that it includes: what is left counts the groups between them. */
function subtract(clues: readonly Clue[], limit: number): readonly Difference[] {
  const bySize = clues.toSorted((a, b) => b.size - a.size);
  const differences = new Map<string, Difference>();
  for (const [place, whole] of bySize.entries())
    for (let other = place + 1; other < bySize.length; other += 1) {
      const part = bySize[other];
      if (part === undefined || part.size === whole.size || !within(part.groups, whole.groups)) continue;
      const shown = whole.shown === null || part.shown === null ? null : whole.shown - part.shown;
      const least = Math.max(0, whole.least - part.most);
      const most = whole.most - part.least;
      // What may be large says nothing; what has a number may be averaged with others.
      if (most > limit) continue;
      const groups = whole.groups.map((bits, index) => bits & ~(part.groups[index] ?? 0));
      const key = groups.join();
      const variance = whole.variance + part.variance;
      const clue = { groups, size: whole.size - part.size, least, most, shown, variance };
      const found = differences.get(key);
      if (found === undefined) differences.set(key, { found: [clue] });
      else found.found.push(clue);
    }
  return [...differences.values()];
}

function within(part: Uint32Array, whole: Uint32Array): boolean {
  for (let index = 0; index < part.length; index += 1) if (((part[index] ?? 0) & ~(whole[index] ?? 0)) !== 0) return false;
  return true;
}

/** Draws the limits of every number together, group by group, until nothing moves. */
function intersect(clues: readonly Clue[], tells: Aim['tells']): readonly Claim[] {
  const words = clues[0]?.groups.length ?? 0;
  const least = new Float64Array(words * 32);
  const most = new Float64Array(words * 32).fill(Infinity);
  const rows = clues.map((clue) => ({ clue, members: membersOf(clue.groups) }));
  for (let round = 0, moved = true; moved && round < 40; round += 1) {
    moved = false;
    for (const { clue, members } of rows) {
      let low = 0;
      let high = 0;
      for (const group of members) {
        low += least[group] ?? 0;
        high += most[group] ?? 0;
      }
      for (const group of members) {
        const [own, ownMost] = [least[group] ?? 0, most[group] ?? 0];
        const up = clue.most - (low - own);
        const others = high === Infinity ? Infinity : high - ownMost;
        const down = clue.least - others;
        if (up < ownMost) {
          most[group] = up;
          moved = true;
          if (high !== Infinity) high -= ownMost - up;
        }
        if (down > own) {
          least[group] = down;
          moved = true;
          low += down - own;
        }
      }
    }
  }
  return [...least.keys()]
    .filter((group) => tells(least[group] ?? 0, most[group] ?? Infinity))
    .map((group) => {
      const groups = new Uint32Array(words);
      groups[group >>> 5] = 1 << (group & 31);
      return { how: 'intersected', groups, least: least[group] ?? 0, most: most[group] ?? 0 };
    });
}

export function membersOf(groups: Uint32Array): readonly number[] {
  return [...groups.keys()].flatMap((word) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => ((groups[word] ?? 0) >>> bit) & 1)
      .map((bit) => word * 32 + bit),
  );
}

/** Many numbers for the same groups: claims their mean when it is within a half of the truth, 19 times in 20. */
function average(differences: readonly Difference[], { claims }: Aim): readonly Claim[] {
  return differences.flatMap(({ found }) => {
    const known = found.flatMap(({ shown, variance }) => (shown === null ? [] : [{ shown, variance }]));
    const [first] = found;
    if (known.length === 0 || first === undefined) return [];
    const mean = known.reduce((sum, { shown }) => sum + shown, 0) / known.length;
    const claimed = claims(mean, Math.min(errorBySpread(known, mean), errorByRules(known)));
    return claimed === null ? [] : [{ how: 'averaged', groups: first.groups, least: claimed[0], most: claimed[1] }];
  });
}

type Reading = Pick<Clue, 'variance'> & { readonly shown: number };

function errorBySpread(readings: readonly Reading[], mean: number): number {
  if (readings.length < 3) return Infinity;
  const spread = readings.reduce((sum, { shown }) => sum + (shown - mean) ** 2, 0) / (readings.length - 1);
  return Math.sqrt(spread / readings.length);
}

/** As if no two of them shared any noise. */
function errorByRules(readings: readonly Reading[]): number {
  return Math.sqrt(readings.reduce((sum, { variance }) => sum + variance, 0)) / readings.length;
}
