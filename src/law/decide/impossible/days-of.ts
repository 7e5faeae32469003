import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';

export interface DayFound {
  /** 'moTests[0].on' */
  readonly path: string;
  /** 'moTests.on': the same for every item of a list. */
  readonly kind: string;
  readonly day: PlainDate;
}

/** Every day that stands anywhere in a case. */
export function daysOf(file: CaseFile): readonly DayFound[] {
  return Object.entries(file).flatMap(([key, value]) => daysIn(value, key, key));
}

function daysIn(value: unknown, path: string, kind: string): readonly DayFound[] {
  if (isPlainDate(value)) return [{ path, kind, day: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => daysIn(item, `${path}[${index}]`, kind));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => daysIn(inner, `${path}.${key}`, `${kind}.${key}`));
}
