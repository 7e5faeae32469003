import type { FactSource, NewFact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { withTargetGroup } from '../../trajectory/ask.ts';
import type { Contradiction, NewDossierFact } from '../../trajectory/ask.ts';
import { birthDaysDiffer, conflictsBetween } from './conflicts.ts';
import type { Conflict } from './conflicts.ts';
import { addedContradictions } from './contradictions.ts';
import type { Choices, File } from './file.ts';
import { unionOf } from './union.ts';
import type { Union } from './union.ts';

/** A fact to record, and who told it: what moves was told by whoever told it first. */
export interface Telling {
  readonly fact: NewFact & { readonly id: FactId };
  readonly source: FactSource;
}

/** What a merge would record, and what stands in its way. */
export interface Plan {
  readonly union: Union;
  readonly conflicts: readonly Conflict[];
  readonly birthDays: { readonly stays: PlainDate; readonly goes: PlainDate } | null;
  /** What was not chosen yet: a birth day, or a conflict of which neither side is left out. */
  readonly open: readonly (Conflict['about'] | 'birthDay')[];
  /** What would not hold together in the one file, and held in the two. */
  readonly doesNotHold: readonly Contradiction[];
  readonly stays: readonly Telling[];
  readonly goes: readonly Telling[];
}

export interface PlanContext {
  readonly today: PlainDate;
  readonly newId: () => FactId;
  /** Where the national number of the file that goes is the one that stays: its entries in the vault. */
  readonly number?: { readonly currentEntry: string; readonly formerEntry: string | null } | null;
}

/**
 * Two files of one person become one, without a special case anywhere else: everything that counts in the file that goes is
 * withdrawn there and recorded in the file that stays, with its own legal day; what both say stands once. So law, terms and figures
 * see one person from now on, and two at every moment before.
 */
export function planMerge(stays: File, goes: File, choices: Choices, context: PlanContext): Plan {
  const { today, newId } = context;
  const union = unionOf(stays, goes, choices, newId);
  const conflicts = conflictsBetween(stays, goes);
  const birthDays = birthDaysDiffer(stays, goes);
  const brought = broughtTo(stays, union, context);
  const told = (type: string, data: object): Telling => ({ fact: { id: newId(), type, on: today, data }, source: 'staff' });
  return {
    union,
    conflicts,
    birthDays,
    open: [
      ...conflicts.filter((conflict) => !isSettled(conflict, choices)).map(({ about }) => about),
      ...(birthDays !== null && choices.birthDay === null ? (['birthDay'] as const) : []),
    ],
    doesNotHold: addedContradictions(stays, brought, [
      [stays, new Map()],
      [goes, placesIn(union)],
    ]),
    stays: [told('register.persons-merged', { file: goes.person, facts: brought.length }), ...brought],
    goes: [told('register.merged-into', { person: stays.person }), ...takenFrom(union, context)],
  };
}

function isSettled({ stays, goes }: Conflict, { leaveOut }: Choices): boolean {
  return [stays, goes].some(({ leavesOut }) => leavesOut.every((id) => leaveOut.includes(id)));
}

/** Withdrawals first, then what is true in another form, then what comes; the target group last, where the union changes it. */
function broughtTo({ recorded }: File, union: Union, { today, newId, number = null }: PlanContext): readonly Telling[] {
  const tellings: readonly Telling[] = [
    ...union.withdrawn.map(({ id }): Telling => ({ fact: { id: newId(), ...withdrawal(id, today, 'merged') }, source: 'staff' })),
    ...union.adapted.map(({ fact, data }): Telling => ({
      fact: { id: newId(), type: fact.type, on: fact.on, data, corrects: fact.id },
      source: fact.source,
    })),
    ...union.moves.map(({ fact, becomes }): Telling => ({ fact: becomes, source: fact.source })),
    ...(number === null ? [] : [numberChanged(number, today, newId())]),
  ];
  return [...tellings, ...groupAfter(recorded, tellings, today, newId)];
}

function numberChanged({ currentEntry, formerEntry }: NonNullable<PlanContext['number']>, on: PlainDate, id: FactId): Telling {
  const data = { currentEntry, ...(formerEntry === null ? {} : { formerEntry }) };
  return { fact: { id, type: 'register.identifier-changed', on, data }, source: 'staff' };
}

/** The target group where what was told changes it. */
export function groupAfter(
  recorded: File['recorded'],
  tellings: readonly Telling[],
  today: PlainDate,
  newId: () => FactId,
): readonly Telling[] {
  const facts = tellings.map(({ fact }) => fact) as readonly NewFact[] as readonly NewDossierFact[]; // facts of dossiers, as recorded before
  return withTargetGroup(recorded, facts, today)
    .slice(facts.length)
    .map((fact): Telling => ({ fact: { ...fact, id: newId() }, source: 'staff' }));
}

function takenFrom({ moves, same, notTaken }: Union, { today, newId }: PlanContext): readonly Telling[] {
  const places = [
    ...moves.map(({ fact, becomes }) => [fact.id, becomes.id] as const),
    ...same.map(({ fact, as }) => [fact.id, as.id] as const),
    ...notTaken.map(({ id }) => [id, undefined] as const),
  ];
  return places.map(([id, standsAs]) => ({
    fact: { id: newId(), ...withdrawal(id, today, 'merged', standsAs) },
    source: 'staff',
  }));
}

export function withdrawal(corrects: FactId, on: PlainDate, reason: 'merged' | 'mergeUndone', standsAs?: FactId): NewFact {
  return { type: 'register.fact-withdrawn', on, corrects, data: { reason, ...(standsAs === undefined ? {} : { standsAs }) } };
}

/** By fact of the file that goes, the one that says it in the file that stays. */
function placesIn({ moves, same }: Union): ReadonlyMap<string, string> {
  return new Map([
    ...moves.map(({ fact, becomes }) => [fact.id, becomes.id] as const),
    ...same.map(({ fact, as }) => [fact.id, as.id] as const),
  ]);
}
