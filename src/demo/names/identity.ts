import { makeInsz } from '#src/kernel/insz.ts';
import type { Insz } from '#src/kernel/insz.ts';
import { municipalityByNis } from '#src/reference/municipalities.ts';
import { text } from '../calendar.ts';
import type { Chance } from '../random.ts';
import type { PersonName } from './person-name.ts';

/** What the vault holds of one synthetic person. */
export interface DemoIdentity {
  readonly familyName: string;
  readonly givenNames: string;
  readonly insz: Insz | null;
  /** The number before a change, with the day of the change. */
  readonly formerInsz: { readonly insz: Insz; readonly until: string } | null;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly erased: boolean;
}

/** No such streets: words of the house put together, so that no address is anybody's. */
const streets = [
  'Doorstroomstraat',
  'Oefenlaan',
  'Proefdreef',
  'Synthetische Steenweg',
  'Voorbeeldstraat',
  'Verzonnen Kaai',
  'Demolaan',
  'Nergensweg',
  'Schijnpad',
  'Fictieplein',
  'Papieren Poort',
  'Luchtkasteellaan',
  'Instroomkaai',
  'Uitstroomlaan',
  'Testakkerstraat',
  'Denkbeeldhof',
];

/** A number of the range that no register gives out (month raised by 60), with a right check, to nobody twice. */
export function nextInsz(birth: number, woman: boolean, given: Map<number, number>): Insz {
  const written = text(birth);
  const nth = given.get(birth) ?? 0;
  given.set(birth, nth + 1);
  // Odd for men and even for women; 349 has no divisor in common with 499, so the serials do not simply count up.
  const serial = 1 + ((nth * 349) % 499) * 2 + (woman ? 1 : 0);
  return makeInsz({
    year: Number(written.slice(0, 4)),
    month: Number(written.slice(5, 7)),
    dayOfMonth: Number(written.slice(8, 10)),
    serial,
    mark: 'synthetic',
  });
}

export function drawAddress(nis: string, chance: Chance): string {
  const municipality = municipalityByNis.get(nis)?.nl ?? '';
  return `${chance.pick(streets)} ${chance.int(1, 240)}${chance.yes(0.2) ? ` bus ${chance.int(1, 30)}` : ''}, ${municipality}`;
}

/** 0400 00 … is not given out to anybody. */
export function drawPhone(chance: Chance): string {
  return `+32 400 00 ${String(chance.int(0, 99)).padStart(2, '0')} ${String(chance.int(0, 99)).padStart(2, '0')}`;
}

export function emailOf(name: PersonName, fileNumber: string): string {
  const plain = `${name.givenNames.split(' ')[0] ?? ''}.${name.familyName}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  return `${plain.replace(/^\.+|\.+$/g, '')}.${fileNumber.toLowerCase()}@example.org`;
}
