import type { Link } from './links.ts';

/** Beyond this many rounds nothing that matters is still moving. */
const MOST_ROUNDS = 50;

/**
 * Draws from every link what it says of its whole and its parts, until nothing moves: each interval is then the narrowest that
 * follows link by link. Where parts may overlap (unique persons) a part is at most its whole, and the whole at most their sum.
 */
export function narrow(links: readonly Link[], additive: boolean): void {
  let open = links;
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const moved = new Set<object>();
    for (const link of open) narrowOne(link, additive, moved);
    open = links.filter(({ whole, parts }) => moved.has(whole) || parts.some((part) => moved.has(part)));
  }
}

function narrowOne({ whole, parts }: Link, additive: boolean, moved: Set<object>): void {
  let least = 0;
  let largest = 0;
  let most = 0;
  let endless = 0;
  for (const part of parts) {
    least += part.least;
    if (part.least > largest) largest = part.least;
    if (part.most === Infinity) endless += 1;
    else most += part.most;
  }
  set(whole, additive ? least : largest, endless > 0 ? Infinity : most, moved);
  for (const part of parts) {
    const others = endless - (part.most === Infinity ? 1 : 0);
    const othersMost = others > 0 ? Infinity : most - (part.most === Infinity ? 0 : part.most);
    set(part, whole.least - othersMost, additive ? whole.most - (least - part.least) : whole.most, moved);
  }
}

/** Never lets the ends pass each other: numbers that contradict each other tell nothing. */
function set(quantity: { least: number; most: number }, least: number, most: number, moved: Set<object>): void {
  if (least > quantity.least && least <= quantity.most) {
    quantity.least = least;
    moved.add(quantity);
  }
  if (most < quantity.most && most >= quantity.least) {
    quantity.most = most;
    moved.add(quantity);
  }
}
