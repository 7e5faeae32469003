import type { Fact } from '#src/facts/envelope.ts';
import { formatInsz } from '#src/kernel/insz.ts';
import type { Insz } from '#src/kernel/insz.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { knownFrom } from '../../trajectory/ask.ts';
import { summaryOf } from '../../trajectory/ask.ts';
import type { MergePreview } from '../endpoints.ts';
import { dataOf, factsOfPerson } from './file.ts';
import { differ } from './both.ts';
import type { Both } from './both.ts';
import type { Plan } from './plan.ts';

/** One of the two files, as it was opened. */
export interface Opened {
  readonly person: PersonId;
  readonly region: RegionCode;
  readonly known: ReturnType<typeof knownFrom>;
  readonly fileNumber: string;
}

export function previewOf(
  plan: Plan,
  stays: Opened,
  goes: Opened,
  values: readonly Both[],
  open: MergePreview['open'],
): MergePreview {
  const { union } = plan;
  return {
    stays: fileView(stays),
    goes: fileView(goes),
    identity: values.map((both) => ({
      kind: both.kind,
      stays: inWords(both.kind, both.stays),
      goes: inWords(both.kind, both.goes),
      differs: differ(both),
    })),
    birthDays: plan.birthDays,
    conflicts: plan.conflicts.map(({ about, stays: ours, goes: theirs }) => ({
      about,
      stays: { ...ours, leavesOut: [...ours.leavesOut] },
      goes: { ...theirs, leavesOut: [...theirs.leavesOut] },
    })),
    moves: union.moves
      .map(({ fact, becomes }) => ({ ...line(fact), becomes: changed(fact, becomes.data) ? { ...dataOf(becomes) } : null }))
      .toSorted(byDay),
    same: union.same.map(({ fact }) => line(fact)).toSorted(byDay),
    notTaken: union.notTaken.map(line),
    withdrawn: union.withdrawn.map(line),
    adapted: union.adapted.map(({ fact, data }) => ({ ...line(fact), becomes: { ...data } })),
    doesNotHold: plan.doesNotHold.map(({ type, on }) => ({ type, on })),
    open,
  };
}

function fileView({ person, region, known, fileNumber }: Opened): MergePreview['stays'] {
  const { recorded, dossier } = known;
  return {
    person,
    fileNumber,
    version: recorded.at(-1)?.version ?? 0,
    birthDay: dossier.birthDay,
    region,
    group: dossier.group,
    state: summaryOf(recorded)?.state ?? 'inflow',
    facts: factsOfPerson({ person, recorded }).length,
  };
}

function line(fact: Fact): MergePreview['same'][number] {
  return { id: fact.id, type: fact.type, on: fact.on, data: { ...dataOf(fact) } };
}

/** Another name of the same suspension is no change to who reads it. */
function changed(fact: Fact, data: unknown): boolean {
  const [was, is] = [dataOf(fact), dataOf({ data })];
  return ['kind', 'first', 'birthDay'].some((key) => was[key] !== is[key]);
}

function byDay(a: { readonly on: string }, b: { readonly on: string }): number {
  return a.on === b.on ? 0 : a.on < b.on ? -1 : 1;
}

function inWords(kind: Both['kind'], value: unknown): string | null {
  if (value === undefined) return null;
  if (kind === 'insz') return formatInsz(value as Insz); // as the vault gave it for this kind
  if (typeof value === 'string') return value;
  const { familyName, givenNames } = value as { readonly familyName: string; readonly givenNames: string }; // likewise
  return givenNames === '' ? familyName : `${familyName}, ${givenNames}`;
}
