import { readFileSync } from 'node:fs';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { deskByCode } from './desks.ts';
import type { Desk, DeskCode } from './desks.ts';
import { regions } from './regions.ts';
import type { RegionCode } from './regions.ts';

/** A municipality of Flanders or Brussels, as long as its code is in use. Source: Statbel (REFNIS), CC BY 4.0. */
export interface Municipality {
  readonly nis: string;
  readonly nl: string;
  readonly fr: string;
  readonly region: RegionCode;
  readonly validFrom: PlainDate | null;
  /** First day on which the code no longer holds. */
  readonly validUntil: PlainDate | null;
  readonly successor: string | null;
  /** The desk that most of its inhabitants turn to; none in the cities of Antwerp and Ghent. */
  readonly desk: DeskCode | null;
}

export const municipalities: readonly Municipality[] = readMunicipalities();
export const municipalityByNis: ReadonlyMap<string, Municipality> = new Map(municipalities.map((each) => [each.nis, each]));

/** The municipality that stands at this code on this day, following mergers. */
export function findMunicipality(nis: string, on: PlainDate): Municipality | undefined {
  let found = municipalityByNis.get(nis);
  while (found !== undefined && found.validUntil !== null && found.validUntil <= on && found.successor !== null) {
    found = municipalityByNis.get(found.successor);
  }
  return found;
}

/** What a code is on a day: the municipality that has it then, or why it cannot be used. */
export type MunicipalityOn =
  | { readonly type: 'stands'; readonly municipality: Municipality }
  | { readonly type: 'ended'; readonly municipality: Municipality; readonly until: PlainDate; readonly successor: Municipality }
  | {
      readonly type: 'notYet';
      readonly municipality: Municipality;
      readonly from: PlainDate;
      readonly before: readonly Municipality[];
    }
  | { readonly type: 'unknown' };

/** The municipality that has this very code on this day. Unlike `findMunicipality` it follows no merger: it is for what is entered. */
export function municipalityOn(nis: string, on: PlainDate): MunicipalityOn {
  const municipality = municipalityByNis.get(nis);
  if (municipality === undefined) return { type: 'unknown' };
  const { validFrom: from, validUntil: until } = municipality;
  if (from !== null && on < from) return { type: 'notYet', municipality, from, before: predecessorsOf(nis) };
  const successor = successorOf(nis);
  if (until !== null && until <= on && successor !== null) return { type: 'ended', municipality, until, successor };
  return { type: 'stands', municipality };
}

/** The municipality that took over, after every merger; null for one that still stands. */
export function successorOf(nis: string): Municipality | null {
  const next = municipalityByNis.get(nis)?.successor ?? null;
  return next === null ? null : (successorOf(next) ?? municipalityByNis.get(next) ?? null);
}

/** The area of a code on a day, mergers followed: a property with dates, not of the first digit (Zwijndrecht changed province). */
export function regionOfMunicipalityOn(nis: string, on: PlainDate): RegionCode | null {
  return findMunicipality(nis, on)?.region ?? null;
}

/** Where a desk stands on a day: its municipality may have another code since a merger. */
export function municipalityOfDeskOn(desk: Desk, on: PlainDate): Municipality | null {
  return desk.nis === undefined ? null : (findMunicipality(desk.nis, on) ?? null);
}

/** Those that a merger made it of; none for one that no merger made. */
export function predecessorsOf(nis: string): readonly Municipality[] {
  return municipalities.filter((each) => each.successor === nis);
}

function readMunicipalities(): Municipality[] {
  const text = readFileSync(new URL('../../data/reference/municipalities.csv', import.meta.url), 'utf8');
  return text.trimEnd().split('\n').slice(1).map(parseLine);
}

function parseLine(line: string): Municipality {
  const [nis = '', nl = '', fr = '', region = '', from = '', until = '', successor = '', desk = ''] = line.split(',');
  if (!(region in regions)) throw new Error(`municipalities.csv: ${nis} names an unknown region ${region}`);
  if (desk !== '' && !deskByCode.has(desk)) throw new Error(`municipalities.csv: ${nis} names an unknown desk ${desk}`);
  return {
    nis,
    nl,
    fr,
    region: region as RegionCode, // checked above
    validFrom: from === '' ? null : plainDate(from),
    validUntil: until === '' ? null : plainDate(until),
    successor: successor === '' ? null : successor,
    desk: desk === '' ? null : (desk as DeskCode), // checked above
  };
}
