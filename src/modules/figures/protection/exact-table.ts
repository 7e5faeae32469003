import { keyOfName, recordKey, sumOfKeys } from '#src/figures-disclosure/cell-key.ts';
import { frameOf } from '#src/figures-disclosure/frame.ts';
import type { ExactCell, ExactTable } from '#src/figures-disclosure/tables.ts';
import type { FactType } from '../engine/indicator.ts';
import { membersOf } from '../engine/members.ts';
import type { Members } from '../engine/members.ts';
import type { Question } from '../engine/question.ts';
import type { Cell } from '../engine/tally.ts';
import { streamAt } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { contributionsTo } from './contributions.ts';
import { cannotBe } from './impossible.ts';

/** A figure as the protection takes it: each cell with the key of who is in it. `exact` are the cells of `compute`. */
export function exactTable(
  snapshot: Snapshot,
  question: Question,
  exact: readonly Cell[],
  secret: Uint8Array,
  id: string = question.indicator.id,
): ExactTable {
  const { indicator, period, asOf, by, where = {} } = question;
  const table: ExactTable = {
    id,
    indicator: indicator.id,
    version: indicator.version,
    period: `${period.from}/${period.until}`,
    asOf,
    kind: indicator.kind,
    unit: unitOf(question),
    additive: indicator.additive,
    by,
    where,
    codes: Object.fromEntries(
      indicator.dimensions.map(({ id: dimension, values, absent }) => [
        dimension,
        [...(absent === undefined ? [] : [absent]), ...values].map(({ code }) => code),
      ]),
    ),
    cells: isDelivered(indicator) ? deliveredCells(question, exact, secret) : countedCells(snapshot, question, exact, secret),
  };
  return { ...table, cells: frameOf(table).map((cell) => (cannotBe(by, where, cell.at) ? { ...cell, structural: true } : cell)) };
}

/** Numbers and amounts that are on no person's record: of how many persons, and how much of it is of one of them, is not known here. */
const notOfPersons: ReadonlySet<FactType> = new Set<FactType>([
  'supply.nt2-enrolments-delivered',
  'work.coaching-hours-delivered',
  'work.budget-granted',
]);

export function isDelivered({ fact }: Pick<Question['indicator'], 'fact'>): boolean {
  return notOfPersons.has(fact);
}

function unitOf({ indicator }: Question): ExactTable['unit'] {
  if (indicator.counting === 'oncePerCell') return 'persons';
  return indicator.counting === 'sum' && !isDelivered(indicator) ? 'sum' : 'facts';
}

/** Without members the key is of what the cell counts: the same in every export, though not under another name. */
function deliveredCells(
  { indicator, period, where }: Question,
  exact: readonly Cell[],
  secret: Uint8Array,
): readonly ExactCell[] {
  const named = JSON.stringify([indicator.id, indicator.version, period, where]);
  return exact.map(({ at, value }) => ({ at, value, key: keyOfName(secret, `${named} ${at.join(' ')}`) }));
}

function countedCells(snapshot: Snapshot, question: Question, exact: readonly Cell[], secret: Uint8Array): readonly ExactCell[] {
  const values = new Map(exact.map(({ at, value }) => [at.join('\0'), value]));
  const { counting } = question.indicator;
  const contributions = counting === 'sum' ? contributionsTo(snapshot, question) : null;
  return membersOf(snapshot, question.asOf, question).map(({ at, streams }): ExactCell => {
    const cell = { at, value: values.get(at.join('\0')) ?? 0, key: keyOfMembers(snapshot, streams, secret) };
    if (contributions !== null) return { ...cell, ...contributions(at) };
    return counting === 'each' ? { ...cell, contributors: new Set(streams).size } : cell;
  });
}

/** What is drawn for a person is the same in every table, so it is drawn once for each snapshot. */
const drawn = new WeakMap<Snapshot, { readonly secret: Uint8Array; readonly keys: Map<number, number> }>();

/** Of several facts of one person each counts: as many facts of the same people in another period are another cell. */
function keyOfMembers(snapshot: Snapshot, streams: Members['streams'], secret: Uint8Array): number {
  const known = drawn.get(snapshot);
  const keys = known?.secret === secret ? known.keys : new Map<number, number>();
  if (known?.secret !== secret) drawn.set(snapshot, { secret, keys });
  return sumOfKeys(
    Array.from(streams, (place) => {
      const found = keys.get(place) ?? recordKey(secret, streamAt(snapshot, place));
      keys.set(place, found);
      return found;
    }),
  );
}
