import { isPlainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** Identification number of social security (INSZ, rijksregisternummer or BIS number): eleven digits. Source: domain reference §13.3. */
export type Insz = string & { readonly __brand: 'Insz' };

/** `bis`: given to people outside the National Register. `synthetic`: month raised by 60, in no register of the country. */
export type InszKind = 'national' | 'bis' | 'synthetic';

export interface InszReading {
  readonly insz: Insz;
  readonly kind: InszKind;
  readonly birthYear: number;
  /** Zero where the number says that it is not known. */
  readonly birthMonth: number;
  readonly birthDayOfMonth: number;
  /** Only when year, month and day are all known and make an existing day. */
  readonly birthDay: PlainDate | null;
  /** Real numbers stray from the rules in these ways; they are shown, they block nothing. */
  readonly warnings: readonly InszWarning[];
}
export type InszWarning = 'noSuchBirthDay' | 'unusualSerial';

export interface InszRefusal {
  readonly type: 'inszNotElevenDigits' | 'inszWrongMonth' | 'inszWrongSerial' | 'inszWrongCheck' | 'inszSynthetic';
}

/** Numbers that can be nobody's are good for fixtures and the demo, and refused elsewhere. */
export interface InszOptions {
  readonly allowSynthetic?: boolean;
}

/** Added to the month: 20 for a BIS number of unknown sex, 40 for one of known sex, 60 for a number that is no person's. */
const MONTH_MARKS = { national: 0, bisSexUnknown: 20, bisSexKnown: 40, synthetic: 60 } as const;
export type InszMark = keyof typeof MONTH_MARKS;

/** Reads a number as written: digits with dots, dashes, slashes or spaces between them. */
export function readInsz(text: string, options: InszOptions = {}): Result<InszReading, InszRefusal> {
  const digits = text.replace(/[\s.\-/]/g, '');
  if (!/^\d{11}$/.test(digits)) return err({ type: 'inszNotElevenDigits' });
  const markedMonth = Number(digits.slice(2, 4));
  const kind = kindOf(markedMonth);
  if (kind === undefined) return err({ type: 'inszWrongMonth' });
  const serial = Number(digits.slice(6, 9));
  if (serial === 0) return err({ type: 'inszWrongSerial' });
  const century = centuryOf(digits);
  if (century === undefined) return err({ type: 'inszWrongCheck' });
  if (kind === 'synthetic' && options.allowSynthetic !== true) return err({ type: 'inszSynthetic' });

  const birthYear = century + Number(digits.slice(0, 2));
  const birthMonth = markedMonth % 20;
  const birthDayOfMonth = Number(digits.slice(4, 6));
  const written = `${birthYear}-${pad(birthMonth, 2)}-${pad(birthDayOfMonth, 2)}`;
  const birthDay = isPlainDate(written) ? written : null;
  const warnings: InszWarning[] = [];
  if (birthDay === null && !leavesBirthOpen(birthMonth, birthDayOfMonth)) warnings.push('noSuchBirthDay');
  if (serial === 999) warnings.push('unusualSerial');
  return ok({ insz: digits as Insz, kind, birthYear, birthMonth, birthDayOfMonth, birthDay, warnings }); // eleven digits with a right check: seen above
}

/** `YY.MM.DD-SSS.CC`, for people. */
export function formatInsz(insz: Insz): string {
  return `${insz.slice(0, 2)}.${insz.slice(2, 4)}.${insz.slice(4, 6)}-${insz.slice(6, 9)}.${insz.slice(9)}`;
}

/** A number with a right check. Month and day may be 0 for unknown. Throws RangeError on parts that no number can have. */
export function makeInsz(parts: {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly serial: number;
  readonly mark: InszMark;
}): Insz {
  const { year, month, dayOfMonth, serial, mark } = parts;
  inRange('year', year, 1900, 2099);
  inRange('month', month, mark === 'synthetic' ? 1 : 0, 12);
  inRange('dayOfMonth', dayOfMonth, 0, 31);
  inRange('serial', serial, 1, 998);
  const nine = pad(year % 100, 2) + pad(month + MONTH_MARKS[mark], 2) + pad(dayOfMonth, 2) + pad(serial, 3);
  return (nine + pad(check(nine, year < 2000 ? 1900 : 2000), 2)) as Insz; // made by the rule that reading follows
}

/**
 * The check number tells the century. The source allows for numbers that fit both and decides those by age; there are none:
 * 2 000 000 000 leaves 68 after division by 97, so the two checks of the same nine digits always differ.
 */
function centuryOf(digits: string): 1900 | 2000 | undefined {
  const nine = digits.slice(0, 9);
  const given = Number(digits.slice(9));
  if (given === check(nine, 1900)) return 1900;
  return given === check(nine, 2000) ? 2000 : undefined;
}

/** For births from 2000 a 2 goes in front of the nine digits. */
function check(nine: string, century: 1900 | 2000): number {
  return 97 - (Number(century === 2000 ? `2${nine}` : nine) % 97);
}

function kindOf(markedMonth: number): InszKind | undefined {
  if (markedMonth <= 12) return 'national';
  if (markedMonth >= 20 && markedMonth <= 32) return 'bis';
  if (markedMonth >= 40 && markedMonth <= 52) return 'bis';
  return markedMonth >= 61 && markedMonth <= 72 ? 'synthetic' : undefined;
}

function leavesBirthOpen(month: number, dayOfMonth: number): boolean {
  return month === 0 || dayOfMonth === 0;
}

function inRange(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) throw new RangeError(`No INSZ has ${name} ${value}`);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
