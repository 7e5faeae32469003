/**
 * The demo's own source of chance: xoshiro128** seeded by splitmix, so that a seed gives the same population on every
 * machine. `at(...)` restarts it for one thing (a person, a course), which makes each life independent of the order in
 * which lives are told.
 */
export interface Chance {
  at(...keys: readonly number[]): void;
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number, both ends included. */
  int(from: number, to: number): number;
  yes(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Index by weight. */
  weighted(weights: readonly number[]): number;
  /** 32 random bits. */
  bits(): number;
  shuffle<T>(list: T[]): T[];
}

export function createChance(seed: number): Chance {
  let a = 0,
    b = 0,
    c = 0,
    d = 0;
  const bits = (): number => {
    const x = Math.imul(b, 5);
    const result = Math.imul((x << 7) | (x >>> 25), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  const next = (): number => bits() / 4_294_967_296;
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const chance: Chance = {
    at(...keys) {
      let state = seed | 0;
      for (const key of keys) state = mix(state ^ Math.imul(key + 0x9e3779b9, 0x85ebca6b));
      a = mix(state + 1);
      b = mix(state + 2);
      c = mix(state + 3);
      d = mix(state + 4) | 1;
    },
    next,
    int,
    yes: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!, // the index lies within the list; lists here are never empty
    weighted(weights) {
      let total = 0;
      for (const weight of weights) total += weight;
      let rest = next() * total;
      for (let index = 0; index < weights.length; index++) {
        rest -= weights[index] ?? 0;
        if (rest < 0) return index;
      }
      return weights.length - 1;
    },
    bits,
    shuffle(list) {
      for (let index = list.length - 1; index > 0; index--) {
        const other = int(0, index);
        const kept = list[index]!; // both indexes lie within the list
        list[index] = list[other]!;
        list[other] = kept;
      }
      return list;
    },
  };
  chance.at(0);
  return chance;
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}
