/** The sets of codes that occur along one dimension, or the sets of stretches along time. Each set has one number. */
export interface Side {
  readonly name: string;
  /** Codes, or the days at which stretches begin. */
  readonly elements: readonly string[];
  /** Ascending places in `elements`. */
  readonly sets: readonly (readonly number[])[];
  readonly numberOf: (set: readonly number[]) => number;
}

export function newSide(name: string, elements: readonly string[]): Side {
  const sets: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  return {
    name,
    elements,
    sets,
    numberOf: (set) => {
      const key = set.join();
      const found = numbers.get(key);
      if (found !== undefined) return found;
      numbers.set(key, sets.length);
      sets.push(set);
      return sets.length - 1;
    },
  };
}

/** How sets of one side make each other up. All numbers are places in the list that was given. */
export interface Plan {
  /** Disjoint parts that are together the whole, nothing missing. */
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[];
  /** What is left of a set when others within it are taken away, where that is no set of the list. */
  readonly rests: readonly { readonly whole: number; readonly rest: readonly number[] }[];
  /** Pairs that were not looked at. */
  readonly leftOut: number;
}

/** Above this many comparisons in one row, only whole rows are compared with their parts. */
const MOST_COMPARISONS = 2_000_000;
const MOST_RESTS = 2_000;

export function planOf(sets: readonly (readonly number[])[]): Plan {
  const sums = new Map<string, { whole: number; parts: readonly number[] }>();
  const rests = new Map<string, { whole: number; rest: readonly number[] }>();
  const numbers = new Map(sets.map((set, place) => [set.join(), place]));
  let leftOut = 0;
  let comparisons = 0;
  for (const whole of sets.keys()) {
    const inside = new Set(sets[whole]);
    if (inside.size < 2) continue;
    const below = [...sets.keys()].filter((place) => size(place) < inside.size && sets[place]?.every((code) => inside.has(code)));
    const largestFirst = below.toSorted((a, b) => size(b) - size(a));
    const told = new Set([...without(whole, largestFirst), ...without(whole, largestFirst.toReversed())]);
    comparisons += sets.length;
    for (const less of below) {
      // One of the parts of a row: what the others have together is looked at in the row itself.
      if (told.has(less) && size(less) === 1 && inside.size > 2) continue;
      if (comparisons > MOST_COMPARISONS || rests.size >= MOST_RESTS) leftOut += 1;
      else without(whole, [less]);
      comparisons += inside.size;
    }
  }
  return { sums: [...sums.values()], rests: [...rests.values()], leftOut };

  function size(place: number): number {
    return sets[place]?.length ?? 0;
  }

  /** Takes from the whole what fits, in the order given; notes what that makes, and gives what was taken. */
  function without(whole: number, order: readonly number[]): readonly number[] {
    const open = new Set(sets[whole]);
    const parts: number[] = [];
    for (const place of order) {
      const set = sets[place] ?? [];
      if (!set.every((code) => open.has(code))) continue;
      parts.push(place);
      for (const code of set) open.delete(code);
    }
    if (parts.length === 0) return parts;
    const rest = [...open];
    const other = numbers.get(rest.join());
    if (rest.length > 0 && other === undefined) rests.set(`${whole} ${rest.join()}`, { whole, rest });
    if (rest.length > 0 && other === undefined) return parts;
    const all = (other === undefined ? parts : [...parts, other]).toSorted((a, b) => a - b);
    sums.set(`${whole} ${all.join()}`, { whole, parts: all });
    return all;
  }
}
