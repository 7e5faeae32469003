import type { Fact } from '#src/facts/envelope.ts';
import { isWithdrawal } from '#src/facts/effective.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Contradiction } from '../../trajectory/ask.ts';
import { addedContradictions } from './contradictions.ts';
import { dataOf, namedFact, naming } from './file.ts';
import type { File } from './file.ts';
import { groupAfter, withdrawal } from './plan.ts';
import type { PlanContext, Telling } from './plan.ts';

/** What undoing a merge would record. */
export interface Undo {
  readonly stays: readonly Telling[];
  readonly goes: readonly Telling[];
  /** When the merge was recorded. */
  readonly mergedAt: Instant;
  /** What was recorded since in the file that stays and rests on what would go: then the merge is not undone. */
  readonly restsOnIt: readonly Contradiction[];
}

/**
 * The merge is undone by the same means: what it brought is withdrawn, what it took returns. A fact that was put right since in the
 * file that stayed returns as it stands now; one that was withdrawn since stays so. What was recorded anew in the file that stayed stays
 * there. Null where these two files are not merged.
 */
export function planUndo(stays: File, goes: File, context: PlanContext): Undo | null {
  const { today, newId } = context;
  const [title, into] = [titleOf(stays, goes), standing(goes, 'register.merged-into')];
  if (title === undefined || into === undefined || dataOf(into)['person'] !== stays.person) return null;
  const brought = broughtBy(stays, title);
  const last = lastLinks(stays.recorded);
  const returning = returnsTo(goes, into, brought, last, context);
  const returnsAs = new Map(returning.map(({ copy, telling }) => [copy, telling.fact.id]));
  const take = (fact: Fact): Telling => ({
    fact: { id: newId(), ...withdrawal(fact.id, today, 'mergeUndone', returnsAs.get(fact.id)) },
    source: 'staff',
  });
  const changes = [take(title), ...brought.flatMap((fact) => takenBack(stays, fact, last, take, newId))];
  const all = [...changes, ...groupAfter(stays.recorded, changes, today, newId)];
  const none = new Map<string, string>();
  const asItWas = { recorded: stays.recorded.filter(({ version }) => version < title.version) };
  return {
    stays: all,
    goes: [take(into), ...returning.map(({ telling }) => telling)],
    mergedAt: title.recordedAt,
    restsOnIt: addedContradictions(stays, all, [
      [stays, none],
      [asItWas, none],
    ]),
  };
}

/** The fact that says that a file went up in this one, as long as nobody undid it. */
function titleOf(stays: File, goes: File): Fact | undefined {
  const corrected = correctedIn(stays.recorded);
  return stays.recorded.findLast(
    (fact) => fact.type === 'register.persons-merged' && dataOf(fact)['file'] === goes.person && !corrected.has(fact.id),
  );
}

function standing({ recorded }: File, type: string): Fact | undefined {
  const corrected = correctedIn(recorded);
  return recorded.findLast((fact) => fact.type === type && !corrected.has(fact.id));
}

/** The facts that came with a merge: it says how many they are. */
function broughtBy({ recorded }: File, title: Fact): readonly Fact[] {
  const until = title.version + Number(dataOf(title)['facts']);
  return recorded.filter(({ version }) => version > title.version && version <= until);
}

function takenBack(
  { recorded }: File,
  fact: Fact,
  last: (fact: Fact) => Fact,
  take: (fact: Fact) => Telling,
  newId: () => FactId,
): readonly Telling[] {
  const now = last(fact);
  if (fact.corrects === undefined) return isWithdrawal(now.type) ? [] : [take(now)];
  const before = recorded.find(({ id }) => id === fact.corrects);
  if (before === undefined || now !== fact) return []; // put right since: that stays
  const { type, on, data, source } = before;
  return [{ fact: { id: newId(), type, on, data, corrects: fact.id }, source }];
}

interface Returning {
  /** The id that the fact has in the file that stayed, as it stands there now. */
  readonly copy: FactId | null;
  readonly telling: Telling;
}

function returnsTo(
  goes: File,
  into: Fact,
  brought: readonly Fact[],
  last: (fact: Fact) => Fact,
  { newId }: PlanContext,
): readonly Returning[] {
  const corrected = correctedIn(goes.recorded);
  const taken = goes.recorded.flatMap((fact) => {
    const isOfMerge = isWithdrawal(fact.type) && dataOf(fact)['reason'] === 'merged' && fact.version > into.version;
    const before = goes.recorded.find(({ id }) => id === fact.corrects);
    return isOfMerge && before !== undefined && !corrected.has(fact.id) ? [{ withdrawn: fact, before }] : [];
  });
  const formerly = new Map(taken.map(({ withdrawn, before }) => [dataOf(withdrawn)['standsAs'], before.id]));
  return taken.flatMap(({ withdrawn, before }): readonly Returning[] => {
    const copy = brought.find(({ id }) => id === dataOf(withdrawn)['standsAs']);
    const now = copy === undefined ? undefined : last(copy);
    if (now !== undefined && isWithdrawal(now.type)) return [];
    const { on, data } = now === undefined || now === copy ? before : { on: now.on, data: backTo(now, formerly) };
    const { type, source } = before;
    return [{ copy: now?.id ?? null, telling: { fact: { id: newId(), type, on, data, corrects: withdrawn.id }, source } }];
  });
}

function backTo(fact: Fact, formerly: ReadonlyMap<unknown, FactId>): unknown {
  const named = namedFact(fact);
  return named === null ? fact.data : naming(fact.data, formerly.get(named) ?? named);
}

function correctedIn(facts: readonly Fact[]): ReadonlySet<FactId> {
  return new Set(facts.flatMap(({ corrects }) => corrects ?? []));
}

/** The last link of the chain of corrections that begins with a fact. */
function lastLinks(facts: readonly Fact[]): (fact: Fact) => Fact {
  const correctionOf = new Map(facts.flatMap((fact) => (fact.corrects === undefined ? [] : [[fact.corrects, fact] as const])));
  return (fact) => {
    let link = fact;
    for (
      let next = correctionOf.get(link.id);
      next !== undefined && next.version > link.version;
      next = correctionOf.get(link.id)
    )
      link = next;
    return link;
  };
}
