import type { DeskCode } from '#src/reference/desks.ts';
import { desks } from '#src/reference/desks.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { printedCount } from './printed.ts';

/** A desk, or an area without desks of its own (Atlas, Amal). */
export interface Place {
  readonly region: RegionCode;
  readonly desk: DeskCode | null;
}
export const unsettledToo = ['mandatory', 'entitled', 'toBeDetermined'] as const;
export type RegisteredGroup = (typeof unsettledToo)[number];

/** Why tables 1 and 2 differ by a few persons per desk: they count the same people of 2021 at different moments of their year. */
export interface Moves {
  /** Two desks of one area each recorded a first registration: both count in table 1, only the second in table 2, the area once. */
  readonly twice: readonly { readonly group: RegisteredGroup; readonly from: Place; readonly to: Place }[];
  /** Registered for the first time at one desk (table 1), later in the year again at another (table 2). */
  readonly moved: readonly { readonly from: Place; readonly to: Place }[];
  /** Registered for the first time in an earlier year, again in 2021: table 2 only. */
  readonly again: readonly Place[];
}

export const places: readonly Place[] = regionCodes.flatMap((region): readonly Place[] => {
  const own = desks.filter((desk) => desk.region === region).map(({ code }) => ({ region, desk: code }));
  return own.length === 0 ? [{ region, desk: null }] : own;
});

export function movesOf2021(): Moves {
  const surplus = new Map(places.map((place) => [place, first(place, 'total') - printedCount(2, 2021, ...at(place))]));
  const change = (place: Place, by: number): void => void surplus.set(place, (surplus.get(place) ?? 0) + by);
  const twice = regionCodes.flatMap((region) => {
    const own = places.filter((place) => place.region === region);
    return unsettledToo.flatMap((group) => {
      const more = own.reduce((sum, place) => sum + first(place, group), 0) - printedCount(1, 2021, region, 'total', group);
      return Array.from({ length: more }, () => {
        const with_ = own.filter((place) => first(place, group) > 2);
        const from = with_.find((place) => (surplus.get(place) ?? 0) > 0) ?? largest(with_, (place) => first(place, group));
        const to = largest(
          with_.filter((place) => place !== from),
          (place) => -(surplus.get(place) ?? 0),
        );
        change(from, -1);
        return { group, from, to };
      });
    });
  });
  const departures = places.flatMap((place) => Array<Place>(Math.max(0, surplus.get(place) ?? 0)).fill(place));
  const arrivals = places.flatMap((place) => Array<Place>(Math.max(0, -(surplus.get(place) ?? 0))).fill(place));
  if (departures.length > arrivals.length) throw new Error('Tables 1 and 2 of the answer cannot be about the same people');
  return {
    twice,
    moved: departures.map((from, index) => ({ from, to: arrivals[index] ?? from })),
    again: arrivals.slice(departures.length),
  };
}

function first(place: Place, group: RegisteredGroup | 'total'): number {
  return printedCount(1, 2021, ...at(place), group);
}

const at = ({ region, desk }: Place): readonly [string, string] => [region, desk ?? 'total'];

function largest(among: readonly Place[], by: (place: Place) => number): Place {
  const found = among.toSorted((a, b) => by(b) - by(a))[0];
  if (found === undefined) throw new Error('No desk has anybody of this group');
  return found;
}
