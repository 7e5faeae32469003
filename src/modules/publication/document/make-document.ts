import { publishedTables } from '../ask.ts';
import { gateFindings } from '../release/gate.ts';
import type { TableContent } from '../release/made-table.ts';
import { makeTables, understood } from '../release/make-tables.ts';
import type { TableMaking } from '../release/make-tables.ts';
import { reportTables } from './report-tables.ts';
import { reportDocument } from './report-document.ts';
import type { ReportDocument, Standing } from './report-document.ts';
import type { Language } from './words.ts';

/**
 * The report of a year. Where all of its tables are out, it is made of exactly those, and says so; otherwise its tables are made now,
 * go through the same gate and protection, and the document is marked as a draft.
 */
export async function makeReport(
  making: TableMaking & { readonly protectionKey: Uint8Array },
  { year, language, by }: { readonly year: number; readonly language: Language; readonly by: string },
): Promise<ReportDocument> {
  const asked = reportTables(year);
  const specs = [...new Map(asked.flatMap(({ tables }) => tables).map((table) => [table.id, table])).values()];
  const out = (await publishedTables(making.database, making.clock.now())).filter(
    ({ supersededBy, withdrawn }) => supersededBy === null && withdrawn === null,
  );
  const released = specs.flatMap(({ id }) => out.filter((table) => table.id === id));
  if (released.length === specs.length) {
    const at = released.map(({ releasedAt }) => releasedAt).reduce((a, b) => (a > b ? a : b));
    return reportDocument(year, asked, byId(released), { standing: { kind: 'released', at }, language });
  }
  const questions = understood(specs, making.clock.now());
  if (!questions.ok)
    throw new Error(`The printed report asks something that no figure answers: ${JSON.stringify(questions.error)}`);
  const made = await makeTables(making, specs, questions.value, by);
  const standing: Standing = { kind: 'draft', openFindings: (await gateFindings(made, [])).length };
  return reportDocument(year, asked, byId(made.map(({ content }) => content)), { standing, language });
}

function byId(tables: readonly TableContent[]): ReadonlyMap<string, TableContent> {
  return new Map(tables.map((table) => [table.id, table]));
}
