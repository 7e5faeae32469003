import { municipalities } from '#src/reference/municipalities.ts';
import { regions } from '#src/reference/regions.ts';
import type { Edition } from '../open-table.ts';
import { commaSeparated } from './csv.ts';

/** The codes of one dimension of a definition with their words; null where there is no such dimension. */
export function codeList(tables: readonly Edition[], figure: string, dimension: string): string | null {
  const found = tables.find(({ indicator }) => indicator.id === figure)?.indicator.dimensions.find(({ id }) => id === dimension);
  if (found === undefined) return null;
  return commaSeparated([
    ['code', 'nl', 'en'],
    ...found.values.map(({ code, label }) => [code, label.nl, label.en]),
    ['total', 'Totaal', 'Total'],
  ]);
}

/** Every municipality with the days on which its code holds, its area and what took its place. */
export function municipalityList(): string {
  return commaSeparated([
    ['nis', 'nl', 'fr', 'region', 'region_nl', 'valid_from', 'valid_until', 'successor'],
    ...municipalities.map(({ nis, nl, fr, region, validFrom, validUntil, successor }) => [
      nis,
      nl,
      fr,
      region,
      regions[region].nl,
      validFrom ?? '',
      validUntil ?? '',
      successor ?? '',
    ]),
  ]);
}
