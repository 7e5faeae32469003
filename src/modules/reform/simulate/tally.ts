import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import { measureCodes } from '../codes.ts';

/** Law and reform: how many, and of how many it cannot be said. */
export type Counts = readonly [law: number, reform: number, lawUnknown: number, reformUnknown: number];

export interface Cell {
  readonly month: string;
  readonly region: RegionCode;
  /** As each law finds it: who changes group is counted in one group under the law and in another under the reform. */
  readonly group: TargetGroup;
  /** In the order of `measureCodes`. */
  readonly counts: readonly Counts[];
}

/** Counts for every month, region and group; its size has nothing to do with how many people there are. */
export class Tally {
  readonly #months: readonly string[];
  readonly #counts: Float64Array;

  constructor(months: readonly string[]) {
    this.#months = months;
    this.#counts = new Float64Array(months.length * regionCodes.length * targetGroupCodes.length * measureCodes.length * PARTS);
  }

  /** `under` 0 is the law, 1 the reform; `value` null is unknown. */
  add(month: number, region: RegionCode, group: TargetGroup, measure: number, under: 0 | 1, value: number | null): void {
    if (value === 0) return;
    const at = this.#at(month, regionCodes.indexOf(region), targetGroupCodes.indexOf(group), measure) + under;
    if (value === null) this.#counts[at + 2] = (this.#counts[at + 2] ?? 0) + 1;
    else this.#counts[at] = (this.#counts[at] ?? 0) + value;
  }

  /** Those in which something was counted. */
  cells(): readonly Cell[] {
    return this.#months.flatMap((month, monthAt) =>
      regionCodes.flatMap((region, regionAt) =>
        targetGroupCodes.flatMap((group, groupAt): Cell[] => {
          const counts = measureCodes.map((_, measure): Counts => {
            const at = this.#at(monthAt, regionAt, groupAt, measure);
            const [law = 0, reform = 0, lawUnknown = 0, reformUnknown = 0] = this.#counts.subarray(at, at + PARTS);
            return [law, reform, lawUnknown, reformUnknown];
          });
          return counts.some((each) => each.some((count) => count !== 0)) ? [{ month, region, group, counts }] : [];
        }),
      ),
    );
  }

  #at(month: number, region: number, group: number, measure: number): number {
    return (((month * regionCodes.length + region) * targetGroupCodes.length + group) * measureCodes.length + measure) * PARTS;
  }
}

const PARTS = 4;
