import { z } from 'zod';
import type { Instant } from '#src/kernel/instant.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { PublishedTable } from '../published-table.ts';

/** What every table on the open site has, whether it was released or asked for by a reader. */
type Common = Pick<
  PublishedTable,
  'title' | 'indicator' | 'period' | 'asOf' | 'by' | 'where' | 'cells' | 'protection' | 'notes' | 'synthetic'
>;

/** Where a table comes from, which is also where it stays to be found. */
export type Origin =
  | ({ readonly type: 'edition' } & Pick<
      PublishedTable,
      'id' | 'edition' | 'release' | 'status' | 'releasedAt' | 'withdrawn' | 'supersededBy'
    >)
  | { readonly type: 'answer'; /** The question as an address has it: 'figure=inflow&period=2024'. */ readonly question: string };

export interface OpenTable extends Common {
  readonly origin: Origin;
  /** One; of periods beside each other one for each, in their order. */
  readonly receipts: readonly string[];
}

/** The dimension of a table with several periods beside each other; no figure has one of this name. */
export const PERIODS = 'period';

/** The periods of a table that has them beside each other, the first first; empty for a table of one period. */
export function periodLabels(table: Pick<OpenTable, 'indicator'>): readonly Label[] {
  return dimensionOf(table, PERIODS)?.values.map(({ label }) => label) ?? [];
}

export interface Edition extends OpenTable {
  readonly origin: Extract<Origin, { type: 'edition' }>;
}

export function editionOf(published: PublishedTable): Edition {
  const { id, edition, release, status, releasedAt, withdrawn, supersededBy, receipt, ...common } = published;
  return {
    ...common,
    receipts: [receipt],
    origin: { type: 'edition', id, edition, release, status, releasedAt, withdrawn, supersededBy },
  };
}

/** The address for ever, under /open; `file` is one of the formats of the table. */
export function addressOf({ origin }: OpenTable, language: string, file?: string): string {
  if (origin.type === 'edition')
    return `/open/${language}/tables/${origin.id}/${origin.edition}${file === undefined ? '' : `/${file}`}`;
  return `/open/${language}/ask${file === undefined ? '' : `/${file}`}?${origin.question}`;
}

/** The name that a download gets: letters, digits and dashes only. It says so when nobody in it exists. */
export function fileStem({ origin, indicator, synthetic }: OpenTable): string {
  const stem = origin.type === 'edition' ? `${origin.id}-e${origin.edition}` : `doorstroom-${indicator.id}-${origin.question}`;
  const plain = stem.replaceAll(/[^a-zA-Z0-9]+/g, '-').slice(0, 100);
  return synthetic ? `${plain}-synthetic` : plain;
}

/** The day from which its numbers are known: of the release, or of the extraction where somebody asked for it. */
export function issuedOf(table: OpenTable): Instant {
  return table.origin.type === 'edition' ? table.origin.releasedAt : table.asOf;
}

export function dimensionOf({ indicator }: Pick<OpenTable, 'indicator'>, id: string) {
  return indicator.dimensions.find((dimension) => dimension.id === id);
}

const total: Label = { nl: 'Totaal', en: 'Total' };

/** Words for a code of a dimension; a code that nobody named stands for itself. */
export function labelOf(table: Pick<OpenTable, 'indicator'>, dimension: string, code: string): Label {
  if (code === 'total') return total;
  return dimensionOf(table, dimension)?.values.find((value) => value.code === code)?.label ?? { nl: code, en: code };
}

const withThreshold = z.object({ threshold: z.number() });

/** Counts under it are not shown; empty where the protection does not say. */
export function thresholdOf({ protection }: Pick<OpenTable, 'protection'>): string {
  const known = withThreshold.safeParse(protection?.method);
  return known.success ? String(known.data.threshold) : '';
}
