import type { Ground } from '../outcome.ts';
import type { Reason } from './reason.ts';
import { stepOf } from './step.ts';
import type { Explaining, Step } from './step.ts';
import { conclusions, restsUnder } from './structure.ts';

/**
 * The reasons of one outcome as a tree: the conclusion, what it rests on, what that rests on. `context` are grounds of
 * another outcome that this one builds on (the target group, for most). Each ground stands in the tree once.
 */
export function reasonsOf(
  grounds: readonly Ground[],
  explaining: Explaining,
  context: readonly Ground[] = [],
): readonly Reason[] {
  return createExplainer(explaining)(grounds, context);
}

/** Explains several outcomes of the same case; what they share is phrased once. */
export function createExplainer(explaining: Explaining) {
  const steps = new Map<string, Step>();
  const toStep = (ground: Ground): Step => {
    const key = keyOf(ground);
    const known = steps.get(key);
    if (known !== undefined) return known;
    const step = stepOf(ground, explaining);
    steps.set(key, step);
    return step;
  };
  return (grounds: readonly Ground[], context: readonly Ground[] = []): readonly Reason[] => {
    const all = unique([...grounds, ...context]);
    const children = arrange(all, grounds.length);
    const reason = (index: number): Reason[] => {
      const ground = all[index];
      return ground === undefined ? [] : [{ ...toStep(ground), because: (children.get(index) ?? []).flatMap(reason) }];
    };
    return (children.get(ROOT) ?? []).flatMap(reason);
  };
}

const ROOT = -1;

/** Index of a ground → indexes of the grounds under it, in their own order. */
function arrange(all: readonly Ground[], own: number): ReadonlyMap<number, readonly number[]> {
  const parents = new Array<number>(all.length).fill(ROOT);
  all.forEach((ground, index) => {
    parents[index] = ground.anchor === 'setting' ? userOf(all, index) : parentOf(all, index, parents);
  });
  const loose = parents.flatMap((parent, index) => (parent === ROOT ? [index] : []));
  const ours = loose.filter((index) => index < own);
  const head = conclusionAmong(all, ours.length > 0 ? ours : loose);
  for (const index of loose) if (index !== head) parents[index] = head;
  const children = new Map<number, number[]>();
  parents.forEach((parent, index) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [index]);
    else siblings.push(index);
  });
  return children;
}

/** A default is written down right after the step that used it. */
function userOf(all: readonly Ground[], index: number): number {
  for (let at = index - 1; at >= 0; at--) if (all[at]?.anchor !== 'setting') return at;
  return ROOT;
}

function parentOf(all: readonly Ground[], index: number, parents: readonly number[]): number {
  const ground = all[index];
  if (ground === undefined) return ROOT;
  for (const rule of restsUnder(ground.rule, ground.finding)) {
    const found = all.findLastIndex((other, at) => at !== index && other.rule === rule && !isBelow(at, index, parents));
    if (found >= 0) return found;
  }
  return ROOT;
}

function isBelow(index: number, above: number, parents: readonly number[]): boolean {
  for (let at = index; at !== ROOT; at = parents[at] ?? ROOT) if (at === above) return true;
  return false;
}

function conclusionAmong(all: readonly Ground[], loose: readonly number[]): number {
  for (const rule of conclusions) {
    const found = loose.findLast((index) => all[index]?.rule === rule);
    if (found !== undefined) return found;
  }
  return loose.find((index) => all[index]?.anchor !== 'setting') ?? loose[0] ?? ROOT;
}

function unique(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Set<string>();
  return grounds.filter((ground) => {
    return seen.size < seen.add(keyOf(ground)).size;
  });
}

/** Two grounds that say the same of the same day are one. */
function keyOf({ rule, finding, anchor, anchorDay, values }: Ground): string {
  return `${rule} ${finding} ${anchor} ${anchorDay} ${values === undefined ? '' : JSON.stringify(values)}`;
}
