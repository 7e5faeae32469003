/**
 * Iterative proportional fitting: scales a seed table until its rows and columns add up to their targets. A zero in the
 * seed stays zero (what cannot happen does not happen). A column target of null is free: the fit says how large it gets.
 */
export function fit(
  seed: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly (number | null)[],
): number[][] {
  const table = seed.map((row) => [...row]);
  for (let round = 0; round < 2000; round++) {
    let worst = 0;
    columns.forEach((target, column) => {
      if (target === null) return;
      const sum = table.reduce((total, row) => total + (row[column] ?? 0), 0);
      if (sum === 0) {
        if (target > 0) throw new Error(`No way to fill column ${column}: ${target} asked, every cell is impossible`);
        return;
      }
      for (const row of table) row[column] = ((row[column] ?? 0) * target) / sum;
    });
    table.forEach((row, index) => {
      const target = rows[index] ?? 0;
      const sum = row.reduce((total, cell) => total + cell, 0);
      if (sum === 0) {
        if (target > 0) throw new Error(`No way to fill row ${index}: ${target} asked, every cell is impossible`);
        return;
      }
      worst = Math.max(worst, Math.abs(sum - target));
      for (let column = 0; column < row.length; column++) row[column] = ((row[column] ?? 0) * target) / sum;
    });
    if (worst < 1e-7) return table;
  }
  const off = columns.map((target, column) =>
    target === null ? 0 : table.reduce((total, row) => total + (row[column] ?? 0), 0) - target,
  );
  if (off.some((difference) => Math.abs(difference) > 0.01)) {
    throw new Error(`The table cannot meet its margins: columns are off by ${off.map((each) => each.toFixed(1)).join(', ')}`);
  }
  return table;
}
