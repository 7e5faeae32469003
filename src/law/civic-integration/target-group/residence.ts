import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Place } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import { placeOn } from './regime.ts';

/** The first day from `from` on which the person lives there; null when there is none. */
export function firstDayIn(file: CaseFile, place: Place, from: PlainDate): PlainDate | null {
  if (placeOn(file, from) === place) return from;
  for (const residence of inOrder(file.residences, 'from')) {
    if (residence.from > from && residence.place === place && placeOn(file, residence.from) === place) return residence.from;
  }
  return null;
}

/** Since when the person, on that day, has been living somewhere else; null when living there or unknown. */
export function awaySince(file: CaseFile, place: Place, on: PlainDate): PlainDate | null {
  let away: PlainDate | null = null;
  for (const residence of inOrder(file.residences, 'from')) {
    if (residence.from > on) break;
    if (residence.place === place) away = null;
    else away ??= residence.from;
  }
  return away;
}
