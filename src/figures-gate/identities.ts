import { normal } from './labels.ts';
import type { Context, Layout } from './layout.ts';

export interface Identity {
  readonly dimension: number;
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Wholes that no label calls a total: 'Vlaanderen' above its provinces, 'aanvragen' as answered and not answered. They are
 * learned from the table: what holds in nearly all its columns is meant to hold in all.
 */
export function identities(layout: Layout, all: readonly Context[]): readonly Identity[] {
  const found: Identity[] = [];
  for (const dimension of new Set(all.map((context) => context.dimension))) {
    const lines = all
      .filter((context) => context.dimension === dimension)
      .map((context) => line(layout, dimension, context.parts));
    const labels = [...new Set(lines.flatMap((each) => [...each.keys()]))];
    if (labels.length < 3 || labels.length > 120) continue;
    const taken = new Set<string>();
    for (const [whole, parts] of candidates(labels)) {
      if (taken.has(whole) || !isLaw(layout, lines, whole, parts)) continue;
      taken.add(whole);
      for (const cells of lines) {
        const target = cells.get(whole);
        const present = parts.flatMap((part) => cells.get(part) ?? []);
        if (target !== undefined && present.length > 0) found.push({ dimension, whole: target, parts: present });
      }
    }
  }
  return found;
}

function line(layout: Layout, dimension: number, parts: readonly number[]): ReadonlyMap<string, number> {
  return new Map(parts.map((part) => [normal(layout.table.cells[part]?.labels[dimension] ?? ''), part]));
}

function* candidates(labels: readonly string[]): Generator<readonly [string, readonly string[]]> {
  for (const [index, label] of labels.entries()) {
    const opposite = labels.find((each) => each === `niet ${label}` || each === `not ${label}` || each === `geen ${label}`);
    if (opposite === undefined) continue;
    for (const whole of labels.slice(Math.max(0, index - 3), index)) if (whole !== opposite) yield [whole, [label, opposite]];
  }
  for (const [index, whole] of labels.entries())
    for (let length = Math.min(14, labels.length - index - 1); length >= 2; length--)
      yield [whole, labels.slice(index + 1, index + 1 + length)];
  const last = labels.at(-1);
  if (last !== undefined && labels.length > 3) yield [last, labels.slice(0, -1)];
}

/** Holds in at least three of four columns, at least three times (or in both of two), with numbers too large to do so by chance. */
function isLaw(layout: Layout, lines: readonly ReadonlyMap<string, number>[], whole: string, parts: readonly string[]): boolean {
  const value = (cell: number | undefined) => (cell === undefined ? 0 : (layout.table.cells[cell]?.value ?? 0));
  let asked = 0;
  let held = 0;
  let telling = 0;
  for (const cells of lines) {
    const target = cells.get(whole);
    if (target === undefined) continue;
    let present = 0;
    let counted = 0;
    let sum = 0;
    for (const part of parts) {
      const cell = cells.get(part);
      if (cell === undefined) continue;
      present += 1;
      sum += value(cell);
      if (value(cell) > 0) counted += 1;
    }
    if (present === 0) continue;
    asked += 1;
    if (sum === value(target)) {
      held += 1;
      if (sum >= 50 && counted > 1) telling += 1;
    } else if ((asked - held) * 4 > lines.length) return false;
  }
  if (asked < 2 || telling < 2) return false;
  return asked === 2 ? held === 2 : held >= 3 && held >= asked * 0.75;
}
