import type { PlacedFact } from '#src/facts/copy-out.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { readUntil } from '#src/facts/read-until.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { dayInBrussels } from '#src/kernel/instant.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { compute } from '../engine/compute.ts';
import type { Question } from '../engine/question.ts';
import { inUnit, inWhole } from '../engine/units.ts';
import { snapshotAt } from '../receipts/at-place.ts';
import { questionOf } from '../receipts/count.ts';
import type { ReceiptDependencies } from '../receipts/issue.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { findReceipt } from '../receipts/store.ts';
import type { KeptReceipt } from '../receipts/store.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import { causes } from './cause.ts';
import type { Cause } from './cause.ts';
import { othersOfMerges } from './merges.ts';
import { cellKey, changedStreams, deltasOf, factParts, hexToId, placesOf, redefinedPart, valuesOf } from './parts.ts';
import type { History, Part } from './parts.ts';

/** Why two receipts cannot be laid beside each other. */
export type NotComparable = 'otherFigure' | 'otherPeriod' | 'otherBreakdown' | 'otherLimits' | 'derivedFigure' | 'definitionGone';

export interface CellDifference {
  readonly at: readonly string[];
  readonly before: number;
  readonly after: number;
  /** They add up to the difference, for every cell. */
  readonly parts: { readonly [C in Cause]: number };
}

export interface FigureChange {
  /** Before any protection. The total of all is the last. */
  readonly cells: readonly CellDifference[];
  /** In the order of `causes`, all of them; who is behind each. */
  readonly parts: readonly { readonly cause: Cause; readonly delta: number; readonly streams: readonly StreamId[] }[];
}

/** Why the figure of `b` is another than that of `a`. */
export async function whyChanged(
  deps: ReceiptDependencies,
  a: Pick<Receipt, 'id'>,
  b: Pick<Receipt, 'id'>,
): Promise<Result<FigureChange, NotComparable>> {
  const current = await deps.snapshots.current();
  return inTransaction(deps.database, async (tx) => {
    const [before, after] = [await findReceipt(tx, a.id), await findReceipt(tx, b.id)];
    if (before === undefined || after === undefined) throw new RangeError('No such receipt');
    const refusal = refusalToCompare(before.receipt, after.receipt);
    if (refusal !== null) return err(refusal);
    const [asked, askedAfter] = [questionOf(before.receipt), questionOf(after.receipt)];
    if (asked === undefined || askedAfter === undefined) return err('definitionGone');
    if ('derived' in asked || 'derived' in askedAfter) return err('derivedFigure');
    const one = { kept: before, question: asked, snapshot: await snapshotAt(tx, current, before.receipt.ledger) };
    const two = { kept: after, question: askedAfter, snapshot: await snapshotAt(tx, current, after.receipt.ledger) };
    return ok(difference(one, two, [...(await fromFacts(tx, one, two)), redefined(one, two), ...fromTheRecord(one, two)]));
  });
}

/** One receipt, its question, and the facts up to its place in the ledger. */
interface Side {
  readonly kept: KeptReceipt;
  readonly question: Question;
  readonly snapshot: Snapshot;
}

function refusalToCompare(a: Receipt, b: Receipt): NotComparable | null {
  if (a.indicator !== b.indicator) return 'otherFigure';
  if (a.period.from !== b.period.from || a.period.until !== b.period.until) return 'otherPeriod';
  if (a.by.join(' ') !== b.by.join(' ')) return 'otherBreakdown';
  return JSON.stringify(sorted(a.where)) === JSON.stringify(sorted(b.where)) ? null : 'otherLimits';
}

function sorted(where: Receipt['where']): readonly unknown[] {
  return Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * By the first definition: from what both knew back to what the first one knew, and on to what the second one knew. Nearly always
 * the first knew nothing that the second does not, and there is nothing to go back over.
 */
async function fromFacts(tx: Tx, one: Side, two: Side): Promise<readonly Part[]> {
  const request = one.question;
  const changed = changedStreams(
    placesOf(one.snapshot, one.question.asOf, request),
    placesOf(two.snapshot, two.question.asOf, request),
  );
  const inSums = request.indicator.counting === 'sum' ? [...placesOf(two.snapshot, two.question.asOf, request).keys()] : [];
  const streams = [...new Set([...changed, ...inSums.map(hexToId)])];
  const knownOf = (side: Side) => (placed: PlacedFact) => isKnown(placed, side);
  const parts: Part[] = [];
  const read = new Set<StreamId>();
  for (let first = 0; first < streams.length; first += AT_A_TIME) {
    const histories = await readWithOthers(tx, streams.slice(first, first + AT_A_TIME), read, one, two);
    const lastDay = dayInBrussels(earlier(one.question.asOf, two.question.asOf));
    const forth = histories.map((facts) => historyOf(facts, knownOf(one), knownOf(two)));
    const back = histories.map((facts) => historyOf(facts, knownOf(two), knownOf(one)));
    parts.push(...factParts(forth, request, lastDay), ...factParts(back, request, lastDay).map(reversed));
  }
  return parts;
}

/** How many streams are read at a time. */
const AT_A_TIME = 10_000;

/** Two files of one person are looked at together: what left the one came to the other. Each is read once. */
async function readWithOthers(
  tx: Tx,
  streams: readonly StreamId[],
  read: Set<StreamId>,
  one: Side,
  two: Side,
): Promise<readonly (readonly PlacedFact[])[]> {
  const histories: (readonly PlacedFact[])[] = [];
  for (let wanted = [...streams]; ;) {
    const unread = [...new Set(wanted)].filter((stream) => !read.has(stream));
    if (unread.length === 0) return histories;
    for (const stream of unread) read.add(stream);
    const found = await readHistories(tx, unread, one, two);
    histories.push(...found);
    wanted = found.flatMap((placed) => [...othersOfMerges(placed.map(({ fact }) => fact))]);
  }
}

async function readHistories(
  tx: Tx,
  streams: readonly StreamId[],
  one: Side,
  two: Side,
): Promise<readonly (readonly PlacedFact[])[]> {
  const places = [one.kept.receipt.ledger, two.kept.receipt.ledger];
  const until = places.reduce((last, place) => (isBehind(place, last) ? place : last));
  const facts: PlacedFact[] = [];
  for await (const some of readUntil(tx, streams, until)) facts.push(...some);
  return [...Map.groupBy(facts, ({ fact }) => fact.stream).values()];
}

/** What both knew, and what only the second knew. */
function historyOf(
  facts: readonly PlacedFact[],
  first: (placed: PlacedFact) => boolean,
  second: (placed: PlacedFact) => boolean,
): History {
  const bare = (some: readonly PlacedFact[]): readonly Fact[] => some.map(({ fact }) => fact);
  return {
    before: bare(facts.filter((placed) => first(placed) && second(placed))),
    later: bare(facts.filter((placed) => !first(placed) && second(placed))),
  };
}

function isKnown(placed: PlacedFact, { kept, question }: Side): boolean {
  return placed.fact.recordedAt <= question.asOf && !isBehind(placed, kept.receipt.ledger);
}

function isBehind(a: Receipt['ledger'], b: Receipt['ledger']): boolean {
  const [first, second] = [BigInt(a.transaction), BigInt(b.transaction)];
  return first === second ? a.position > b.position : first > second;
}

function redefined(one: Side, two: Side): Part {
  return redefinedPart(two.snapshot, two.question.asOf, one.question, two.question);
}

/**
 * What a receipt said, and its question counted on today's record by today's code: where those differ, facts were taken out of the
 * record since (the only reason to do that is that somebody had to be forgotten), or the same facts are counted otherwise.
 */
function fromTheRecord(one: Side, two: Side): readonly Part[] {
  return [one, two].flatMap((side, index): readonly Part[] => {
    const { kept, question, snapshot } = side;
    const [again = []] = compute(snapshot, question.asOf, [question]);
    const deltas = deltasOf(wholesOf(side), valuesOf(again));
    const cause = factsIn(snapshot) < kept.receipt.facts ? 'erased' : 'otherCode';
    const part: Part = { cause, deltas, streams: [] };
    return deltas.size === 0 ? [] : [index === 0 ? part : reversed(part)];
  });
}

function reversed(part: Part): Part {
  return { ...part, deltas: new Map([...part.deltas].map(([cell, delta]) => [cell, -delta])) };
}

/** What a receipt said, in the whole numbers that are counted: parts of them add up exactly. */
function wholesOf({ kept, question }: Side): ReadonlyMap<string, number> {
  return new Map([...valuesOf(kept.exact)].map(([cell, value]) => [cell, inWhole(question.indicator, value)]));
}

function difference(before: Side, after: Side, parts: readonly Part[]): FigureChange {
  const [was, is] = [wholesOf(before), wholesOf(after)];
  const shown = (whole: number) => inUnit(after.question.indicator, whole);
  const sumOf = (cause: Cause, cell: string) =>
    shown(parts.filter((part) => part.cause === cause).reduce((sum, { deltas }) => sum + (deltas.get(cell) ?? 0), 0));
  const partsOf = (cell: string) =>
    Object.fromEntries(causes.map((cause) => [cause, sumOf(cause, cell)])) as CellDifference['parts']; // every cause
  const total = cellKey(before.kept.receipt.by.map(() => 'total'));
  const cells = [...new Set([...was.keys(), ...is.keys(), ...parts.flatMap(({ deltas }) => [...deltas.keys()])])];
  return {
    cells: [...cells.filter((cell) => cell !== total), total].map((cell) => ({
      at: JSON.parse(cell) as string[], // written by cellKey
      before: shown(was.get(cell) ?? 0),
      after: shown(is.get(cell) ?? 0),
      parts: partsOf(cell),
    })),
    parts: causes.map((cause) => ({
      cause,
      delta: sumOf(cause, total),
      streams: [...new Set(parts.filter((part) => part.cause === cause).flatMap(({ streams }) => streams))],
    })),
  };
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
