import { keyOfName, recordKey, sumOfKeys } from '#src/figures-disclosure/cell-key.ts';
import { protectTables } from '#src/figures-disclosure/protect-tables.ts';
import { usualRules } from '#src/figures-disclosure/rules.ts';
import type { ExactCell, ProtectedTable } from '#src/figures-disclosure/tables.ts';
import { membersOf } from '../engine/members.ts';
import type { Question } from '../engine/question.ts';
import type { Cell } from '../engine/tally.ts';
import { streamAt } from '../snapshot/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What is drawn for a person is the same in every table, so it is drawn once for each snapshot. */
const drawn = new WeakMap<Snapshot, Map<number, number>>();

/**
 * The cells of a figure as they may leave the house: every cell of the breakdown, in its order, the total last. The same people
 * give the same number, in every table and export.
 */
export function protectFigure(
  snapshot: Snapshot,
  question: Question,
  exact: readonly Cell[],
  secret: Uint8Array,
  id: string = question.indicator.id,
): ProtectedTable {
  const { indicator, period, asOf, by, where = {} } = question;
  const { counting } = indicator;
  if (!canBeProtected(indicator)) throw new RangeError(`${indicator.id} adds up weights and cannot be protected`);
  const values = new Map(exact.map(({ at, value }) => [at.join('\0'), value]));
  const named = JSON.stringify([indicator.id, indicator.version, period, where]);
  const cells =
    counting === 'sum'
      ? exact.map(({ at, value }): ExactCell => ({ at, value, key: keyOfName(secret, `${named} ${at.join(' ')}`) }))
      : membersOf(snapshot, asOf, question).map(({ at, streams }): ExactCell => {
          const people = counting === 'each' ? new Set(streams) : streams;
          const contributors = people instanceof Set ? people.size : people.length;
          const key = sumOfKeys([...people].map((place) => keyOf(snapshot, place, secret)));
          return { at, value: values.get(at.join('\0')) ?? 0, key, ...(counting === 'each' ? { contributors } : {}) };
        });
  const [table] = protectTables(
    [
      {
        id,
        indicator: indicator.id,
        version: indicator.version,
        period: `${period.from}/${period.until}`,
        asOf,
        kind: indicator.kind,
        unit: counting === 'oncePerCell' ? 'persons' : 'facts',
        additive: indicator.additive,
        by,
        where,
        codes: Object.fromEntries(indicator.dimensions.map((each) => [each.id, each.values.map(({ code }) => code)])),
        cells,
      },
    ],
    usualRules,
    secret,
  );
  if (table === undefined) throw new Error('One table gives one');
  return table;
}

/**
 * Of hours and euros it is not known here how much one person brings in, so nothing can be hidden in them. What others delivered as
 * a count is a count: of persons whom nobody here knows, so the key of a cell is that of its name.
 */
export function canBeProtected({ counting, fact }: Pick<Question['indicator'], 'counting' | 'fact'>): boolean {
  return counting !== 'sum' || fact.startsWith('supply.');
}

function keyOf(snapshot: Snapshot, place: number, secret: Uint8Array): number {
  const known = drawn.get(snapshot) ?? new Map<number, number>();
  drawn.set(snapshot, known);
  const found = known.get(place) ?? recordKey(secret, streamAt(snapshot, place));
  known.set(place, found);
  return found;
}
