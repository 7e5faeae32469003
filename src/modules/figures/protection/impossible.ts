import { desks } from '#src/reference/desks.ts';
import { municipalities } from '#src/reference/municipalities.ts';
import type { Period } from '../engine/period.ts';

const regionOfDesk: ReadonlyMap<string, string> = new Map(desks.map(({ code, region }) => [code, region]));
const municipalityOf = new Map(municipalities.map((each) => [each.nis, each]));

/**
 * True of a cell in which there can be nobody: a desk or a municipality under another region than its own, a municipality before it
 * was made of others or after it went up in another. Its zero is no secret.
 */
export function cannotBe(
  by: readonly string[],
  where: Readonly<Record<string, readonly string[]>>,
  at: readonly string[],
  period: Period,
): boolean {
  const codesOf = (dimension: string): readonly string[] => {
    const code = at[by.indexOf(dimension)] ?? 'total';
    return code === 'total' ? (where[dimension] ?? []) : [code];
  };
  const regions = codesOf('region');
  const elsewhere = (region: string | undefined) => region !== undefined && regions.length > 0 && !regions.includes(region);
  const all = (codes: readonly string[], never: (code: string) => boolean) => codes.length > 0 && codes.every(never);
  return (
    all(codesOf('desk'), (desk) => elsewhere(regionOfDesk.get(desk))) ||
    all(codesOf('municipality'), (nis) => {
      const found = municipalityOf.get(nis);
      if (found === undefined) return false;
      const { validFrom, validUntil } = found;
      const gone = (validFrom !== null && validFrom >= period.until) || (validUntil !== null && validUntil <= period.from);
      // Who changed province by a merger was in the other before: only what holds on every day is sure.
      return gone || (validFrom === null && validUntil === null && elsewhere(found.region));
    })
  );
}
