import type { DeskCode } from '#src/reference/desks.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Chance } from '../random.ts';
import { places } from './moves-2021.ts';
import { registrationYears } from './printed.ts';
import { groupsOf } from './registration-room.ts';
import type { RegistrationRoom } from './registration-room.ts';

/** The registrations that tables 1 and 2 leave, handed out one by one. */
export interface Stock {
  /** For a contract of this year: of the year itself for most, otherwise of one of the two years before. */
  draw(
    contractYear: number,
    region: RegionCode,
    group: string,
    chance: Chance,
  ): { readonly year: number; readonly desk: DeskCode | null };
  /** Any desk of an area, for what no table counts by desk. */
  someDesk(region: RegionCode, chance: Chance): DeskCode | null;
  rest(year: number, region: RegionCode, group: string): readonly (DeskCode | null)[];
}

export function openStock(room: RegistrationRoom, chance: Chance): Stock {
  const stock = new Map<string, (DeskCode | null)[]>();
  for (const year of registrationYears)
    for (const region of regionCodes)
      for (const group of groupsOf(year)) stock.set(`${year} ${region} ${group}`, room.pour({ year, region, group }, chance));
  const of = (year: number, region: RegionCode, group: string) =>
    stock.get(`${year} ${region} ${year === 2021 ? group : 'any'}`) ?? [];
  return {
    draw(contractYear, region, group, draws) {
      const back = draws.weighted([62, 30, 8]);
      for (const year of [contractYear - back, contractYear, contractYear - 1, contractYear - 2, contractYear - 3]) {
        const desk = of(year, region, group).pop();
        if (desk !== undefined) return { year, desk };
      }
      throw new Error(`No registration is left for a contract of ${contractYear} in ${region}`);
    },
    someDesk: (region, draws) => draws.pick(places.filter((place) => place.region === region)).desk,
    rest: of,
  };
}
