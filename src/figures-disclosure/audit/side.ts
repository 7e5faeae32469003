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
  /** A set within another of which the rest is no set of the list. */
  readonly rests: readonly { readonly whole: number; readonly less: number; readonly rest: readonly number[] }[];
  /** Pairs that were not looked at. */
  readonly leftOut: number;
}

/** Above this many comparisons in one row, only whole rows are compared with their parts. */
const MOST_COMPARISONS = 2_000_000;
const MOST_RESTS = 2_000;

export function planOf(sets: readonly (readonly number[])[]): Plan {
  const sums: { whole: number; parts: readonly number[] }[] = [];
  const rests: { whole: number; less: number; rest: readonly number[] }[] = [];
  const numbers = new Map(sets.map((set, place) => [set.join(), place]));
  const wholes = [...sets.keys()].filter((place) => size(place) > 1);
  let leftOut = 0;
  let comparisons = 0;
  for (const whole of wholes) {
    const inside = new Set(sets[whole]);
    comparisons += sets.length;
    const below = [...sets.keys()].filter((place) => size(place) < inside.size && sets[place]?.every((code) => inside.has(code)));
    const covers = [
      cover(
        inside,
        below.toSorted((a, b) => size(b) - size(a)),
      ),
      cover(
        inside,
        below.toSorted((a, b) => size(a) - size(b)),
      ),
    ];
    const different = covers.filter((parts, index) => parts !== null && parts.join() !== covers[index - 1]?.join());
    for (const parts of different) if (parts !== null) sums.push({ whole, parts });
    const told = new Set(covers.flatMap((parts) => parts ?? []));
    for (const less of below) {
      if (comparisons > MOST_COMPARISONS || rests.length >= MOST_RESTS) {
        leftOut += 1;
        continue;
      }
      // One of the parts of a row: what the others have together is looked at in the row itself.
      if (told.has(less) && size(less) === 1 && inside.size > 2) continue;
      const own = new Set(sets[less]);
      const rest = [...inside].filter((code) => !own.has(code));
      comparisons += inside.size;
      const other = numbers.get(rest.join());
      if (other === undefined) rests.push({ whole, less, rest });
      else if (less < other) addOnce(sums, whole, [less, other]);
    }
  }
  return { sums, rests, leftOut };

  function size(place: number): number {
    return sets[place]?.length ?? 0;
  }

  /** Takes what fits, in the order given; null where something is left over. */
  function cover(whole: ReadonlySet<number>, below: readonly number[]): readonly number[] | null {
    const open = new Set(whole);
    const parts: number[] = [];
    for (const place of below) {
      const set = sets[place] ?? [];
      if (!set.every((code) => open.has(code))) continue;
      parts.push(place);
      for (const code of set) open.delete(code);
    }
    return open.size === 0 ? parts.toSorted((a, b) => a - b) : null;
  }
}

function addOnce(sums: { whole: number; parts: readonly number[] }[], whole: number, parts: readonly number[]): void {
  if (!sums.some((sum) => sum.whole === whole && sum.parts.join() === parts.join())) sums.push({ whole, parts });
}
