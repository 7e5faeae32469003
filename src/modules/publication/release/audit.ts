import { auditTables } from '#src/figures-disclosure/audit/audit-tables.ts';
import type { ProtectedTable, ProtectionNote } from '#src/figures-disclosure/tables.ts';
import type { MadeTable } from './made-table.ts';
import type { ReleaseDisclosure } from './release.ts';

/**
 * What the public could work out about a few people with these tables and all that ever came out: who has an old edition keeps it,
 * so what was replaced or withdrawn counts too.
 */
export function disclosuresIn(own: readonly MadeTable[], earlier: readonly MadeTable[]): readonly ReleaseDisclosure[] {
  const ids = new Set(own.map(({ content }) => content.id));
  const before = earlier.map((table, index) => auditedTable(table, `${table.content.id} (${index})`));
  const { disclosures } = auditTables([...before, ...own.map((table) => auditedTable(table, table.content.id))]);
  return disclosures
    .filter(({ remedy }) => ids.has(remedy.table))
    .map(({ remedy, words }) => ({ table: remedy.table, words, remedy: remedy.words }));
}

function auditedTable({ content, unit }: MadeTable, id: string): ProtectedTable {
  const { indicator, period, asOf, by, where, cells, protection } = content;
  return {
    id,
    indicator: indicator.id,
    version: indicator.version,
    period: `${period.from}/${period.until}`,
    asOf,
    kind: indicator.kind,
    unit,
    additive: indicator.additive,
    by,
    where,
    codes: Object.fromEntries(indicator.dimensions.map((each) => [each.id, each.values.map(({ code }) => code)])),
    cells: cells.flatMap(({ at, value, shown }) => (shown === 'withdrawn' ? [] : [{ at, value, shown }])),
    protection: protection as ProtectionNote | null, // made by protectFigure, and kept as it was
  };
}
