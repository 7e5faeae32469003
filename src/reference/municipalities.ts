import { readFileSync } from 'node:fs';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { deskByCode } from './desks.ts';
import type { DeskCode } from './desks.ts';
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
