import type { Fact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { companionsOf } from '../../trajectory/ask.ts';
import { birthDayIn } from './birth-day.ts';
import { dataOf, factsOfPerson } from './file.ts';
import type { File } from './file.ts';

/** One of the two answers to a conflict: the fact that stays true, and what is left out then. */
export interface Answer {
  readonly fact: FactId;
  readonly on: PlainDate;
  readonly until: PlainDate | null;
  readonly leavesOut: readonly FactId[];
}

/** What cannot both be true of one person. One of the two is left out. */
export interface Conflict {
  readonly about: 'contracts' | 'contractEnds' | 'deaths';
  readonly stays: Answer;
  readonly goes: Answer;
}

/** Two birth days cannot be left out, only chosen between. */
export function birthDaysDiffer(stays: File, goes: File): { readonly stays: PlainDate; readonly goes: PlainDate } | null {
  const [ours, theirs] = [birthDayIn(factsOfPerson(stays)), birthDayIn(factsOfPerson(goes))];
  return ours === null || theirs === null || ours === theirs ? null : { stays: ours, goes: theirs };
}

export function conflictsBetween(stays: File, goes: File): readonly Conflict[] {
  const [ours, theirs] = [factsOfPerson(stays), factsOfPerson(goes)];
  return [...contractsAtOnce(ours, theirs), ...deaths(ours, theirs)];
}

interface Contract {
  readonly signed: Fact;
  readonly ended: Fact | null;
}

function contractsAtOnce(ours: readonly Fact[], theirs: readonly Fact[]): readonly Conflict[] {
  return contractsIn(ours).flatMap((our): readonly Conflict[] =>
    contractsIn(theirs).flatMap((their): readonly Conflict[] => {
      if (isSame(our.signed, their.signed)) {
        const [end, other] = [our.ended, their.ended];
        if (end === null || other === null || isSame(end, other)) return [];
        return [
          {
            about: 'contractEnds',
            stays: { fact: end.id, on: end.on, until: null, leavesOut: [other.id] },
            goes: { fact: other.id, on: other.on, until: null, leavesOut: [end.id] },
          },
        ];
      }
      return overlap(our, their) ? [{ about: 'contracts', stays: asAnswer(our, their), goes: asAnswer(their, our) }] : [];
    }),
  );
}

function asAnswer({ signed, ended }: Contract, other: Contract): Answer {
  const leavesOut = [other.signed.id, ...(other.ended === null ? [] : [other.ended.id])];
  return { fact: signed.id, on: signed.on, until: ended?.on ?? null, leavesOut };
}

/** An end closes the last contract that is still open, as the dossier reads it. */
function contractsIn(facts: readonly Fact[]): readonly Contract[] {
  const contracts: { signed: Fact; ended: Fact | null }[] = [];
  for (const fact of facts) {
    if (fact.type === 'trajectory.contract-signed') contracts.push({ signed: fact, ended: null });
    if (fact.type !== 'trajectory.contract-ended') continue;
    const open = contracts.findLast(({ ended }) => ended === null);
    if (open !== undefined) open.ended = fact;
  }
  return contracts;
}

function overlap(a: Contract, b: Contract): boolean {
  return (b.ended === null || a.signed.on < b.ended.on) && (a.ended === null || b.signed.on < a.ended.on);
}

function deaths(ours: readonly Fact[], theirs: readonly Fact[]): readonly Conflict[] {
  const died = (facts: readonly Fact[]) => facts.find(({ type }) => type === 'register.died');
  const [our, their] = [died(ours), died(theirs)];
  if (our === undefined || their === undefined || our.on === their.on) return [];
  return [{ about: 'deaths', stays: asDeath(our, their, theirs), goes: asDeath(their, our, ours) }];
}

function asDeath(fact: Fact, other: Fact, inOther: readonly Fact[]): Answer {
  return { fact: fact.id, on: fact.on, until: null, leavesOut: [other, ...companionsOf(other, inOther)].map(({ id }) => id) };
}

function isSame(a: Fact, b: Fact): boolean {
  const [ours, theirs] = [dataOf(a), dataOf(b)];
  return a.on === b.on && [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].every((key) => ours[key] === theirs[key]);
}
