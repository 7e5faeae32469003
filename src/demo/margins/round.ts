import type { Chance } from '../random.ts';

/** Largest remainder: whole numbers that add up to `total`, in the proportion of the weights. */
export function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
  const whole = exact.map(Math.floor);
  let rest = total - whole.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, part: value - Math.floor(value) }))
    .sort((a, b) => b.part - a.part || a.index - b.index);
  for (const { index } of order) {
    if (rest <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    rest--;
  }
  return whole;
}

/**
 * Controlled rounding of a table: every cell becomes one of its two neighbouring whole numbers, rows keep their (whole)
 * sums and columns theirs; a column whose sum is not whole gets one of its two neighbours. Which cells go up is drawn by
 * chance in proportion to their fraction and then repaired along augmenting paths, so no cell is favoured. A solution
 * always exists (a transport problem with whole margins has whole vertices).
 */
export function roundTable(table: readonly (readonly number[])[], chance: Chance): number[][] {
  const columnsCount = table[0]?.length ?? 0;
  const near = (value: number): number => (Math.abs(value - Math.round(value)) < 1e-4 ? Math.round(value) : value);
  const exact = table.map((row) => row.map(near));
  const whole = exact.map((row) => row.map(Math.floor));
  const rowNeed = exact.map((row, r) => Math.round(row.reduce((a, b) => a + b, 0)) - (whole[r] ?? []).reduce((a, b) => a + b, 0));
  const columnSums = Array.from({ length: columnsCount }, (_, c) => exact.reduce((total, row) => total + (row[c] ?? 0), 0));
  const columnNeed = share(
    rowNeed.reduce((a, b) => a + b, 0),
    columnSums.map((sum, c) => Math.max(0, near(sum) - whole.reduce((total, row) => total + (row[c] ?? 0), 0))),
  );
  const up = exact.map((row) => row.map(() => false));
  const fraction = (r: number, c: number): number => (exact[r]?.[c] ?? 0) - Math.floor(exact[r]?.[c] ?? 0);
  const columnUsed = columnNeed.map(() => 0);

  // Rows one after another: each finds a column for each unit, moving earlier rows aside where it must (augmenting path).
  const place = (r: number, seen: Set<number>): boolean => {
    const order = Array.from({ length: columnsCount }, (_, c) => c)
      .filter((c) => fraction(r, c) > 0 && !(up[r]?.[c] ?? true))
      .map((c) => ({ c, key: Math.pow(chance.next(), 1 / fraction(r, c)) }))
      .sort((a, b) => b.key - a.key);
    for (const { c } of order) {
      if ((columnUsed[c] ?? 0) < (columnNeed[c] ?? 0)) {
        up[r]![c] = true; // r and c are indexes of the table
        columnUsed[c] = (columnUsed[c] ?? 0) + 1;
        return true;
      }
    }
    for (const { c } of order) {
      if (seen.has(c)) continue;
      seen.add(c);
      for (let other = 0; other < table.length; other++) {
        if (other === r || !up[other]?.[c]) continue;
        up[other]![c] = false;
        if (place(other, seen)) {
          up[r]![c] = true;
          return true;
        }
        up[other]![c] = true;
      }
    }
    return false;
  };
  rowNeed.forEach((need, r) => {
    for (let unit = 0; unit < need; unit++) {
      if (!place(r, new Set())) throw new Error(`Rounding found no place for row ${r}: the margins are not whole`);
    }
  });
  return whole.map((row, r) => row.map((cell, c) => cell + (up[r]?.[c] ? 1 : 0)));
}
