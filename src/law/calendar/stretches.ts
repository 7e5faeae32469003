import { toEpochDay } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { waitReasons } from '../case.ts';
import type { CaseFile, SystemWait, WaitReason } from '../case.ts';
import type { LawSettings } from '../settings.ts';

export type StandstillReason = 'suspension' | WaitReason;

/** Days next to each other for one reason, both ends counted. In a list of them no day stands twice. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly reason: StandstillReason;
  /** Whether it stops the term that is counted; the others are only told. */
  readonly stops: boolean;
}

/**
 * Why time stood still since `start`, for one term, as disjoint stretches in order. A day that is several things at once
 * counts once: first as suspension, then as a wait that stops the term (the one that began first), then as a wait that does not.
 * A suspension counts to its printed end. Of a wait nobody knows the end before it is there, so it counts up to `asOf`.
 */
export function stretchesOf(
  file: CaseFile,
  term: string,
  start: PlainDate,
  asOf: PlainDate,
  settings: LawSettings,
): readonly Stretch[] {
  const startsOn = toEpochDay(start);
  const found: Stretch[] = [];
  const bothDays = settings.suspensionCountsBothDays.value;
  for (const { from, until } of file.suspensions)
    add(found, startsOn, {
      first: toEpochDay(from),
      last: toEpochDay(until) - (bothDays ? 0 : 1),
      reason: 'suspension',
      stops: settings.suspensionMovesTerms.value,
    });
  const stopping = settings.waitStopsTerm.value[term];
  for (const { from, until, reason, pillar = null } of file.waits) {
    const last = until === null || until > asOf ? asOf : until;
    add(found, startsOn, {
      first: toEpochDay(from),
      last: toEpochDay(last),
      reason,
      stops: stopping?.includes(reason) === true && concerns(term, pillar),
    });
  }
  return found.length < 2 ? found : disjoint(found.sort(byWeight));
}

/** Terms of one pillar; D1 and D7 are of none, as they end before any pillar begins. Every other term is of the whole track. */
const pillarOfTerm: { readonly [term: string]: SystemWait['pillar'] } = {
  D1: null,
  D2: 'work',
  D3: 'work',
  D6: 'dutch',
  D7: null,
};

/** A wait in one pillar stops the terms of that pillar and of the whole track; one in none stops any. */
function concerns(term: string, pillar: SystemWait['pillar']): boolean {
  const own = pillarOfTerm[term];
  return pillar === null || own === undefined || own === pillar;
}

function add(found: Stretch[], start: number, stretch: Stretch): void {
  const first = Math.max(stretch.first, start);
  if (first <= stretch.last) found.push({ ...stretch, first });
}

/** Which of two speaks for a day that both cover. */
function byWeight(a: Stretch, b: Stretch): number {
  if (a.stops !== b.stops) return a.stops ? -1 : 1;
  if (a.reason !== b.reason && (a.reason === 'suspension' || b.reason === 'suspension'))
    return a.reason === 'suspension' ? -1 : 1;
  return a.first - b.first || rank(a.reason) - rank(b.reason) || a.last - b.last;
}

function rank(reason: StandstillReason): number {
  return reason === 'suspension' ? -1 : waitReasons.indexOf(reason);
}

/** Gives every day to the first of the list that covers it, and joins what touches for the same reason. */
function disjoint(weighed: readonly Stretch[]): readonly Stretch[] {
  const edges = [...new Set(weighed.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const pieces: Stretch[] = [];
  edges.forEach((first, index) => {
    const next = edges[index + 1];
    const owner = weighed.find((stretch) => stretch.first <= first && first <= stretch.last);
    if (next === undefined || owner === undefined) return;
    const before = pieces.at(-1);
    const same = before?.last === first - 1 && before.reason === owner.reason && before.stops === owner.stops;
    if (same) pieces[pieces.length - 1] = { ...before, last: next - 1 };
    else pieces.push({ ...owner, first, last: next - 1 });
  });
  return pieces;
}
