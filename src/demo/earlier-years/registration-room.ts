import type { DeskCode } from '#src/reference/desks.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Chance } from '../random.ts';
import { places, unsettledToo } from './moves-2021.ts';
import type { Moves, Place, RegisteredGroup } from './moves-2021.ts';
import { printedCount, registrationYears } from './printed.ts';

interface Registered {
  readonly year: number;
  readonly region: RegionCode;
  readonly group: string;
}

/** The registrations of 2017 to 2021 that are still to be given to somebody: by desk, and in 2021 by target group too (table 1). */
export interface RegistrationRoom {
  /** False where the desk has none left. */
  take(registered: Registered, desk: DeskCode | null): boolean;
  /** The desk of the area with most left. */
  widest(registered: Registered): DeskCode | null;
  /** All that is left in an area and year (and in 2021 in a group), one entry per registration, in no order. */
  pour(registered: Registered, chance: Chance): (DeskCode | null)[];
}

export function openRegistrationRoom({ twice, moved, again }: Moves): RegistrationRoom {
  const left = new Map<string, number>();
  for (const place of places)
    for (const year of registrationYears)
      for (const group of groupsOf(year)) left.set(keyOf({ ...place, year, group }, place.desk), printed(place, year, group));
  const take = (registered: Registered, desk: DeskCode | null): boolean => {
    const key = keyOf(registered, desk);
    const rest = left.get(key) ?? 0;
    if (rest > 0) left.set(key, rest - 1);
    return rest > 0;
  };
  const reserve = (place: Place, year: number, group: string): void => {
    if (!take({ year, region: place.region, group }, place.desk))
      throw new Error(`No registration left at ${place.desk ?? place.region}`);
  };
  for (const { group, from, to } of twice) [from, to].forEach((place) => reserve(place, 2021, group));
  for (const { from } of moved) reserve(from, 2021, 'entitled');
  for (const place of again) reserve(place, 2018, 'entitled');
  const desksOf = (region: RegionCode) => places.filter((place) => place.region === region).map(({ desk }) => desk);
  return {
    take,
    widest: (registered) =>
      desksOf(registered.region).toSorted(
        (a, b) => (left.get(keyOf(registered, b)) ?? 0) - (left.get(keyOf(registered, a)) ?? 0),
      )[0] ?? null,
    pour: (registered, chance) =>
      chance.shuffle(
        desksOf(registered.region).flatMap((desk) => Array<DeskCode | null>(left.get(keyOf(registered, desk)) ?? 0).fill(desk)),
      ),
  };
}

export const groupsOf = (year: number): readonly (RegisteredGroup | 'any')[] => (year === 2021 ? unsettledToo : ['any']);

function printed({ region, desk }: Place, year: number, group: string): number {
  return year === 2021 ? printedCount(1, year, region, desk ?? 'total', group) : printedCount(2, year, region, desk ?? 'total');
}

function keyOf({ year, region, group }: Registered, desk: DeskCode | null): string {
  return `${year} ${region} ${desk ?? ''} ${year === 2021 ? group : 'any'}`;
}
