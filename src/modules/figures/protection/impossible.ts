import { desks } from '#src/reference/desks.ts';

const regionOfDesk: ReadonlyMap<string, string> = new Map(desks.map(({ code, region }) => [code, region]));

/** True of a cell in which there can be nobody: a desk under another region than its own. Its zero is no secret. */
export function cannotBe(
  by: readonly string[],
  where: Readonly<Record<string, readonly string[]>>,
  at: readonly string[],
): boolean {
  const codesOf = (dimension: string): readonly string[] | undefined => {
    const code = at[by.indexOf(dimension)] ?? 'total';
    return code === 'total' ? where[dimension] : [code];
  };
  const regions = codesOf('region');
  return (
    regions !== undefined &&
    (codesOf('desk') ?? []).length > 0 &&
    (codesOf('desk') ?? []).every((desk) => {
      const own = regionOfDesk.get(desk);
      return own !== undefined && !regions.includes(own);
    })
  );
}
