import type { Label } from '#src/reference/labels/label.ts';
import { causeLabels, whyChanged } from '../../figures/ask.ts';
import type { MadeTable } from './made-table.ts';
import type { TableMaking } from './make-tables.ts';
import type { TableChange } from './release.ts';

/** Why the tables differ from the edition that they replace; the parts add up. What did not change is not told. */
export async function changesSince(
  making: TableMaking,
  own: readonly MadeTable[],
  former: readonly MadeTable[],
): Promise<readonly TableChange[]> {
  const changes: TableChange[] = [];
  for (const { content } of own) {
    const before = former.find((table) => table.content.id === content.id);
    if (before === undefined || before.content.receipt === content.receipt) continue;
    const told = await whyChanged(making, { id: before.content.receipt }, { id: content.receipt });
    const total = told.ok ? told.value.cells.at(-1) : undefined;
    if (!told.ok || total === undefined) continue;
    const parts = told.value.parts.flatMap(({ cause, delta, streams }) =>
      delta === 0 && streams.length === 0 ? [] : [{ cause, delta }],
    );
    if (parts.length > 0) changes.push({ table: content.id, before: total.before, after: total.after, parts });
  }
  return changes;
}

/** For the public: which causes, and not how many by each, because that could be one person. */
export function withChange(table: MadeTable, changes: readonly TableChange[]): MadeTable {
  const change = changes.find((each) => each.table === table.content.id);
  if (change === undefined) return table;
  const named = (language: 'nl' | 'en') => change.parts.map(({ cause }) => causeLabels[cause][language].toLowerCase()).join(', ');
  const note: Label = {
    nl: `Verschilt van de vorige uitgave: ${named('nl')}.`,
    en: `Differs from the edition before: ${named('en')}.`,
  };
  return { ...table, content: { ...table.content, notes: [...table.content.notes, note] } };
}
