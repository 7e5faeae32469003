import { auditTables } from '#src/figures-disclosure/audit/audit-tables.ts';
import type { ProtectedTable } from '#src/figures-disclosure/tables.ts';
import { statedBy } from '../../figures/ask.ts';
import type { MadeTable } from './made-table.ts';
import type { ReleaseDisclosure } from './release.ts';

/**
 * What the public could work out about a few people with these tables and all that ever came out: who has an old edition keeps it,
 * so what was replaced or withdrawn counts too.
 */
export function disclosuresIn(own: readonly MadeTable[], earlier: readonly MadeTable[]): readonly ReleaseDisclosure[] {
  const before = earlier.flatMap((table, index) => statementsOf(table, `${table.content.id} (${index})`));
  const tableOf = new Map<string, string>();
  const after = own.flatMap((table) => statementsOf(table, table.content.id));
  for (const table of own) for (const { id } of statementsOf(table, table.content.id)) tableOf.set(id, table.content.id);
  const { disclosures } = auditTables([...before, ...after]);
  return disclosures.flatMap(({ remedy, words }) => {
    const table = tableOf.get(remedy.table);
    return table === undefined ? [] : [{ table, words, remedy: remedy.words }];
  });
}

function statementsOf({ content, statements }: MadeTable, id: string): readonly ProtectedTable[] {
  if (statements !== undefined)
    return statements.map((each, index) => ({ ...each, id: index === 0 ? id : `${id} (${index + 1})` }));
  const cells = content.cells.flatMap(({ shown, ...cell }) => (shown === 'withdrawn' ? [] : [{ ...cell, shown }]));
  return statedBy({ ...content, id, cells });
}
