import { fromEpochDay, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { inOrder } from '../define/in-order.ts';
import { rule } from '../define/rule.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';

export const suspensionRule = rule({
  id: 'SUSPENSION',
  title: { nl: 'Gevolg van een opschorting', en: 'Effect of a suspension', fr: 'Effet d’une suspension' },
  anchor: 'suspensionDate',
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.6'), cite('p33', 'attest van opschorting'), cite('decisions', '1')] }],
  says: {
    moved: {
      nl: 'Door opschorting schuift de termijn op (aantal dagen: {days}).',
      en: 'Suspension moves the term (number of days: {days}).',
      fr: 'La suspension reporte la fin du délai (nombre de jours : {days}).',
    },
    running: {
      nl: 'De opschorting loopt nog tot en met {until}: de termijn schuift elke dag mee op (tot nu toe, in dagen: {days}).',
      en: 'The suspension runs until {until}: the term moves along every day (so far, in days: {days}).',
      fr: 'La suspension court jusqu’au {until} inclus : la fin du délai recule chaque jour (jusqu’ici, en jours : {days}).',
    },
  },
});

/** By how many days the suspensions move a term that would end on `end`, as it stands on `asOf`; and the last day of one that still runs. */
export interface SuspensionShift {
  readonly days: number;
  readonly runningUntil: PlainDate | null;
}

const none: SuspensionShift = { days: 0, runningUntil: null };

/**
 * Decision 1: both printed days count, overlapping ones once. One that begins after the end moves nothing. One that runs when
 * the term would end moves it by the days up to that end, and by the rest as it runs: so day by day, up to `asOf`. A term that is `over` (met or stopped on `asOf`)
 * is not moved by what begins later.
 */
export function suspensionShift(
  file: CaseFile,
  start: PlainDate,
  end: PlainDate,
  asOf: PlainDate,
  settings: LawSettings,
  over = false,
): SuspensionShift {
  if (file.suspensions.length === 0 || !settings.suspensionMovesTerms.value) return none;
  const today = toEpochDay(asOf);
  let currentEnd = toEpochDay(end);
  let days = 0;
  let runningUntil: PlainDate | null = null;
  for (const stretch of stretches(file, toEpochDay(start), settings.suspensionCountsBothDays.value)) {
    if (stretch.first > currentEnd || (over && stretch.first > today)) break;
    const upTo = Math.min(stretch.last, Math.max(currentEnd, today));
    days += upTo - stretch.first + 1;
    currentEnd += upTo - stretch.first + 1;
    if (stretch.last > upTo && stretch.first <= today) runningUntil = fromEpochDay(stretch.last);
  }
  return days === 0 ? none : { days, runningUntil };
}

/** The suspended days since the start of the term, as stretches that neither overlap nor touch. */
function stretches(file: CaseFile, start: number, lastDayCounts: boolean): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const suspension of inOrder(file.suspensions, 'from')) {
    const first = Math.max(toEpochDay(suspension.from), start);
    const last = toEpochDay(suspension.until) - (lastDayCounts ? 0 : 1);
    if (last < first) continue;
    const before = found.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else found.push({ first, last });
  }
  return found;
}
