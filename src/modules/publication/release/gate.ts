import { createHash } from 'node:crypto';
import type { CheckedTable, Finding } from '#src/figures-gate/table.ts';
import { checkTablesInThread } from '../../figures/ask.ts';
import { cellLabel, placeOfCell } from './made-table.ts';
import type { MadeTable } from './made-table.ts';
import type { ReleaseFinding } from './release.ts';

/**
 * What in the exact numbers of these tables cannot be true together, or together with what was released earlier. What the
 * earlier ones contradict among themselves was signed then and is not asked again.
 */
export async function gateFindings(own: readonly MadeTable[], earlier: readonly MadeTable[]): Promise<readonly ReleaseFinding[]> {
  const named = (tables: readonly MadeTable[], prefix: string) => tables.map((table) => checkedTable(table, prefix));
  const before = named(earlier, 'eerder: ');
  const [all = [], old = []] = await checkTablesInThread([[...before, ...named(own, '')], before]);
  const known = new Set(old.map(keyOf));
  const found = new Map<string, ReleaseFinding>();
  for (const finding of all) {
    const key = keyOf(finding);
    if (!known.has(key)) found.set(key, { ...finding, key });
  }
  return [...found.values()];
}

/** A table of ours as the gate reads tables: the words that a reader sees, and codes only for what is counted. */
export function checkedTable({ content, exact, periodName }: MadeTable, prefix: string): CheckedTable {
  const { id, title, indicator, by, where, cells } = content;
  const unit = indicator.additive ? indicator.unit.nl : `unieke ${indicator.unit.nl}`;
  return {
    name: `${prefix}${id}`,
    title: indicator.additive ? title.nl : `${title.nl} (${unit})`,
    figure: '',
    source: '',
    dimensions: [
      'Selectie',
      ...by.map((dimension) => indicator.dimensions.find((known) => known.id === dimension)?.title.nl ?? dimension),
    ],
    cells: cells.flatMap(({ at }, row) => {
      const value = exact[row];
      // What is not available is no number, and not 0.
      if (value === null || value === undefined) return [];
      return [
        {
          at: placeOfCell(content, row),
          row: row + 1,
          column: by.length,
          labels: [selection(where), ...at.map((code, place) => cellLabel(content, place, code).nl)],
          measure: indicator.id,
          unit,
          kind: kinds[indicator.measure],
          period: periodName,
          referenceDate: indicator.kind === 'stock' ? content.period.until : '',
          value,
          decimals: indicator.decimals,
          note: indicator.additive ? '' : 'uniek',
        },
      ];
    }),
    quoted: false,
    coded: true,
    withheld: new Set(),
  };
}

const kinds = { count: 'count', sum: 'amount', share: 'share', mean: 'mean', evolution: 'evolution' } as const;

/** Of another choice of regions every number is another number: a label of its own keeps the two from being compared. */
function selection(where: MadeTable['content']['where']): string {
  return Object.entries(where)
    .map(([dimension, codes]) => `${dimension}=${[...codes].sort().join('+')}`)
    .sort()
    .join(' ');
}

function keyOf({ kind, table, place, stated, computed }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, table, place.at, place.labels, place.period, stated, computed]))
    .digest('hex')
    .slice(0, 16);
}
