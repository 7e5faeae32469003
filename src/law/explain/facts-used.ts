import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { emptyCase } from '../case.ts';
import type { CaseFile } from '../case.ts';
import type { FactUsed } from './reason.ts';

/** Tells where an item stands in what the reader sees; by default its place in the case. */
export type PathOf = (key: keyof CaseFile, index: number | null, item: unknown) => string;

export const pathInCase: PathOf = (key, index) => (index === null ? key : `${key}[${index}]`);

/** The facts that a rule read: of a state the one in force on its day, of events all that had come by the day asked. Suspensions are known when they are granted. */
export function factsUsed(
  file: CaseFile,
  reads: readonly (keyof CaseFile)[],
  day: PlainDate | null,
  on: PlainDate,
  pathOf: PathOf = pathInCase,
): readonly FactUsed[] {
  return reads.flatMap((key): FactUsed[] => {
    const value = file[key];
    if (!isList(value)) return isTold(key, value, on) ? [{ path: pathOf(key, null, value), value }] : [];
    const upTo = day !== null && day <= on ? day : on;
    const shown = isState(key)
      ? inForce(value, upTo)
      : value.map((_, index) => index).filter((index) => key === 'suspensions' || hasCome(value[index], on));
    return shown.map((index) => ({ path: pathOf(key, index, value[index]), value: value[index] }));
  });
}

/** Looked at before their day: ends that are printed on a certificate, and days that tell that somebody is not born or not here yet. */
const aheadOfTime: readonly string[] = [
  'birthDay',
  'firstRegisteredOn',
  'arrivedOn',
  'preTrackSince',
  'schoolEnrolment',
  'registrationDeferredUntil',
  'signatureDeferredUntil',
] satisfies (keyof CaseFile)[];

function isTold(key: keyof CaseFile, value: unknown, on: PlainDate): boolean {
  if (value == null || value === emptyCase[key]) return false;
  if (aheadOfTime.includes(key)) return true;
  const days = isPlainDate(value) ? [value] : daysOf(value);
  return days.length === 0 || days.some((day) => day <= on);
}

const states: readonly string[] = ['nationalities', 'residences', 'stays', 'activities'] satisfies (keyof CaseFile)[];

function isState(key: string): boolean {
  return states.includes(key);
}

function isList(value: CaseFile[keyof CaseFile]): value is Extract<CaseFile[keyof CaseFile], readonly unknown[]> {
  return Array.isArray(value);
}

/** The newest state that began by the day; before the first one the first holds back, as the law has it (`stateOn`). */
function inForce(list: readonly unknown[], day: PlainDate): readonly number[] {
  let newest: number | null = null;
  let first: number | null = null;
  list.forEach((item, index) => {
    const from = daysOf(item)[0];
    if (from === undefined) return;
    if (from <= day && (newest === null || from >= (daysOf(list[newest])[0] ?? from))) newest = index;
    if (first === null || from < (daysOf(list[first])[0] ?? from)) first = index;
  });
  const found = newest ?? first;
  return found === null ? [] : [found];
}

function hasCome(item: unknown, on: PlainDate): boolean {
  return daysOf(item).some((day) => day <= on);
}

/** The days of an item of a list; the first is the one on which it began or happened. */
function daysOf(item: unknown): readonly PlainDate[] {
  return typeof item === 'object' && item !== null ? Object.values(item).filter(isPlainDate) : [];
}
