import { text } from '../calendar.ts';
import { desks } from '#src/reference/desks.ts';
import type { DeskCode } from '#src/reference/desks.ts';
import { municipalities } from '#src/reference/municipalities.ts';
import type { Municipality } from '#src/reference/municipalities.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Chance } from '../random.ts';

export interface Place {
  readonly nis: string;
  readonly desk: DeskCode | null;
}

/** Zwijndrecht and Borsbeek change area on 1-1-2025; nobody of the demo lives there, so that no one changes area by a merger. */
const leftOut = new Set(['11056', '11007', '46003', '46013', '46030']);
const at = (region: RegionCode) => municipalities.filter((each) => each.region === region && !leftOut.has(each.nis));
const byRegion = new Map(
  regionCodes.map((region) => [
    region,
    { desks: desks.filter((desk) => desk.region === region && desk.weight > 0), municipalities: at(region) },
  ]),
);
const byDesk = new Map(
  desks.map((desk) => [desk.code, municipalities.filter((each) => each.desk === desk.code && !leftOut.has(each.nis))]),
);

/** A municipality and the desk that people there turn to; desks by the registrations of 2021, unless one is given. */
export function drawPlace(region: RegionCode, on: number, chance: Chance, given?: DeskCode): Place {
  const known = byRegion.get(region);
  if (known === undefined) throw new Error(`No such region: ${region}`);
  const written = text(on);
  const standing = (list: readonly Municipality[]): Municipality[] =>
    list.filter(
      (each) => (each.validFrom === null || each.validFrom <= written) && (each.validUntil === null || each.validUntil > written),
    );
  if (known.desks.length === 0) return { nis: chance.pick(standing(known.municipalities)).nis, desk: null };
  const drawn = known.desks[chance.weighted(known.desks.map((each) => each.weight))];
  const desk = given === undefined ? drawn : desks.find(({ code }) => code === given);
  if (desk === undefined) throw new Error(`No desk in ${region}`);
  const around = standing(byDesk.get(desk.code) ?? []);
  const own = around.find((each) => each.nis === desk.nis);
  if (own !== undefined && (chance.yes(0.42) || around.length === 1)) return { nis: own.nis, desk: desk.code };
  return { nis: chance.pick(around.length > 0 ? around : standing(known.municipalities)).nis, desk: desk.code };
}
