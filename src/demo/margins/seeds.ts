import type { End, Orientation, Period, Start } from './contract-cells.ts';

/** Where the fits start from: how lives usually go. A zero is impossible. None of this is printed; all of it is ours. */

//                                            none T22  T23  T24  T25   X22  X23  X24  X25   L22  L23  L24  N23  N24  N25
export const orientationSeeds: { readonly [P in Period]: readonly number[] } = {
  '2019': [0.5, 0.5, 1, 0.6, 0.1, 0.05, 0.1, 0.05, 0.01, 3, 1, 0.3, 1, 1.6, 0.15],
  '2020': [0.6, 0.8, 1.2, 0.7, 0.1, 0.05, 0.1, 0.05, 0.01, 3, 1.2, 0.3, 1, 1.6, 0.15],
  '2021': [0.8, 1.5, 1.8, 1.1, 0.15, 0.1, 0.15, 0.1, 0.01, 3, 1.4, 0.3, 1.2, 1.8, 0.2],
  '2022a': [1, 2.2, 2, 1.1, 0.2, 0.2, 0.2, 0.1, 0.02, 1.5, 0.8, 0.15, 1.2, 1.8, 0.2],
  '2022b': [1, 2, 4.5, 2, 0.3, 0.9, 0.8, 0.3, 0.03, 0, 0, 0, 1.5, 2.2, 0.25],
  '2023': [1.4, 0, 4.2, 4.6, 0.5, 0, 1.9, 0.6, 0.06, 0, 0, 0, 0.7, 2.2, 0.3],
  '2024': [3.2, 0, 0, 3.6, 0.9, 0, 0, 1.5, 0.15, 0, 0, 0, 0, 0.9, 0.3],
  '2025': [4, 0, 0, 0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 0],
};

/** cert23 cert24 cert25 ended23 ended24 ended25 running */
export function outcomeSeed(period: Period, orientation: Orientation): number[] {
  const late = period === '2024' || period === '2025';
  const kind = orientation[0];
  const decidedIn = orientation.slice(1);
  if (period === '2025') return [0, 0, 0, 0, 0, 0, 1];
  if (orientation === 'none')
    return late
      ? [0, 0, 0, 0, 0.35, 0.12, 4]
      : period === '2023'
        ? [0, 0, 0, 0.25, 0.6, 0.12, 2.4]
        : [0, 0, 0, 0.5, 0.6, 0.12, 1.4];
  if (kind === 'N') {
    if (decidedIn === '23') return [0, 0, 0, 3, 0.4, 0.05, 2];
    return decidedIn === '24' ? [0, 0, 0, 0, 3, 0.1, 2] : [0, 0, 0, 0, 0, 2, 1];
  }
  if (decidedIn === '22') return [2, 1, 0.12, 0.15, 0.2, 0.03, 1.2];
  if (decidedIn === '23') return [period === '2023' ? 1 : 2.2, 2.2, 0.2, 0.05, 0.15, 0.02, 1.8];
  if (decidedIn === '24') return [0, late ? 1 : 2.2, 0.35, 0, 0.06, 0.02, 2];
  return [0, 0, 0.15, 0, 0, 0, 3];
}

/** s22 s23 s24 s25 never */
export function startSeed(period: Period, orientation: Orientation, end: End): number[] {
  const allowed =
    period === '2025'
      ? [0, 0, 0, 1, 1]
      : period === '2024'
        ? [0, 0, 1, 1, 1]
        : period === '2023'
          ? [0, 1, 1, 1, 1]
          : [1, 1, 1, 1, 1];
  const upTo = (last: number, row: readonly number[]): number[] =>
    row.map((value, index) => (index < 4 && index > last ? 0 : value));
  const lastYear = end === 'ended23' ? 1 : end === 'ended24' ? 2 : end === 'ended25' ? 2 : 3;
  const row = ((): number[] => {
    switch (orientation) {
      case 'none':
        return upTo(lastYear, period === '2024' ? [0, 0, 0.3, 0.06, 0.64] : [0.25, 0.15, 0.2, 0.03, 0.45]);
      case 'X22':
      case 'X23':
      case 'X24':
      case 'X25':
        return [0, 0, 0, 0, 1];
      case 'L22':
      case 'T22':
        return [1, 0, 0, 0, 0];
      case 'L23':
        return [0.85, 0.15, 0, 0, 0];
      case 'L24':
        return [0.7, 0.3, 0, 0, 0];
      case 'T23':
        return [0.45, 0.6, 0, 0, 0];
      case 'T24':
        return [0.06, 0.42, 0.52, 0, 0];
      case 'T25':
        return [0.01, 0.1, 0.9, 0, 0];
      case 'N23':
        return [0.5, 0.2, 0, 0, 0.3];
      case 'N24':
        return [0.3, 0.3, 0.15, 0, 0.25];
      case 'N25':
        return [0.1, 0.3, 0.35, 0, 0.25];
    }
  })();
  return row.map((value, index) => value * (allowed[index] ?? 0));
}

export const startYears: { readonly [S in Start]: number | null } = { s22: 2022, s23: 2023, s24: 2024, s25: 2025, never: null };
