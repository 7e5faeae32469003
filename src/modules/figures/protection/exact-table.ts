import { recordKey, sumOfKeys } from '#src/figures-disclosure/cell-key.ts';
import { frameOf } from '#src/figures-disclosure/frame.ts';
import type { ExactCell, ExactTable, TableSubject } from '#src/figures-disclosure/tables.ts';
import { membersOf } from '../engine/members.ts';
import type { Members } from '../engine/members.ts';
import type { Question } from '../engine/question.ts';
import type { Cell } from '../engine/totals.ts';
import { streamAt } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { contributionsTo, deliveredKeys } from './contributions.ts';
import { cannotBe } from './impossible.ts';
import { mostEachIn, whoseIs } from './whose.ts';

/** A figure as the protection takes it: each cell with the key of who is in it. `exact` are its cells, in the unit of the figure. */
export function exactTable(
  snapshot: Snapshot,
  question: Question,
  exact: readonly Cell[],
  secret: Uint8Array,
  id: string = question.indicator.id,
): ExactTable {
  const { by, where = {}, period } = question;
  const table: ExactTable = {
    ...subjectOf(question, id),
    cells:
      whoseIs(question.indicator).of === 'persons'
        ? countedCells(snapshot, question, exact, secret)
        : deliveredCells(snapshot, question, exact, secret),
  };
  return {
    ...table,
    cells: frameOf(table).map((cell) => (cannotBe(by, where, cell.at, period) ? { ...cell, structural: true } : cell)),
  };
}

/** What the table of a question is about; nothing here is counted. */
export function subjectOf(question: Question, id: string): TableSubject & Pick<ExactTable, 'mostEach'> {
  const { indicator, period, asOf, by, where = {} } = question;
  const mostEach = mostEachIn(whoseIs(indicator), period);
  return {
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
    ...(mostEach !== undefined && { mostEach }),
  };
}

function unitOf({ indicator }: Question): ExactTable['unit'] {
  if (indicator.counting === 'oncePerCell') return 'persons';
  return indicator.counting === 'sum' && whoseIs(indicator).of !== 'counted' ? 'sum' : 'facts';
}

/** Of what others deliver it is not known who is in it. */
function deliveredCells(
  snapshot: Snapshot,
  question: Question,
  exact: readonly Cell[],
  secret: Uint8Array,
): readonly ExactCell[] {
  const keyOf = deliveredKeys(snapshot, question, secret);
  return exact.map(({ at, value }) => ({ at, value, key: keyOf(at) }));
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
