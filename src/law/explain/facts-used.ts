import type { PlainDate } from '#src/kernel/plain-date.ts';
import { emptyCase } from '../case.ts';
import type { CaseFile } from '../case.ts';
import type { FactUsed } from './reason.ts';

/** Tells where an item stands in what the reader sees; by default its place in the case. */
export type PathOf = (key: keyof CaseFile, index: number | null, item: unknown) => string;

export const pathInCase: PathOf = (key, index) => (index === null ? key : `${key}[${index}]`);

/** The facts that a rule read: of a state the one in force on its day, of events all that had come by the day asked. */
export function factsUsed(
  file: CaseFile,
  reads: readonly (keyof CaseFile)[],
  day: PlainDate | null,
  on: PlainDate,
  pathOf: PathOf = pathInCase,
): readonly FactUsed[] {
  return reads.flatMap((key): FactUsed[] => {
    const value = file[key];
    if (!isList(value)) return value != null && value !== emptyCase[key] ? [{ path: pathOf(key, null, value), value }] : [];
    const upTo = day !== null && day <= on ? day : on;
    const shown = isState(key)
      ? inForce(value, upTo, on)
      : value.map((_, index) => index).filter((index) => hasCome(value[index], on));
    return shown.map((index) => ({ path: pathOf(key, index, value[index]), value: value[index] }));
  });
}

const states: readonly string[] = ['nationalities', 'residences', 'stays', 'activities'] satisfies (keyof CaseFile)[];

function isState(key: string): boolean {
  return states.includes(key);
}

function isList(value: CaseFile[keyof CaseFile]): value is Extract<CaseFile[keyof CaseFile], readonly unknown[]> {
  return Array.isArray(value);
}

/** The newest state that began by the day; before the first one, the first that began by the day asked holds back. */
function inForce(list: readonly unknown[], day: PlainDate, on: PlainDate): readonly number[] {
  let newest: number | null = null;
  let first: number | null = null;
  list.forEach((item, index) => {
    const from = dayOf(item);
    if (from === null || from > on) return;
    if (from <= day && (newest === null || from >= (dayOf(list[newest]) ?? from))) newest = index;
    if (first === null || from < (dayOf(list[first]) ?? from)) first = index;
  });
  const found = newest ?? first;
  return found === null ? [] : [found];
}

function hasCome(item: unknown, on: PlainDate): boolean {
  const day = dayOf(item);
  return day === null || day <= on;
}

/** The day on which an item of a list begins or happened. */
function dayOf(item: unknown): PlainDate | null {
  if (typeof item !== 'object' || item === null) return null;
  const { from, on, establishedOn } = item as { from?: PlainDate; on?: PlainDate; establishedOn?: PlainDate }; // every list of the case has one of these
  return from ?? on ?? establishedOn ?? null;
}
