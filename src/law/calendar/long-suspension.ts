import { addDays, addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { inOrder } from '../define/in-order.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';

/** Q10: no maximum, but an alert. */
export const longSuspensionRule = rule({
  id: 'SUSPENSION.long',
  title: { nl: 'Lange opschorting', en: 'Long suspension', fr: 'Longue suspension' },
  anchor: 'suspensionDate',
  reads: ['suspensions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('defaults', 'Q10')], assumed: true }],
  says: {
    alert: {
      nl: 'Er is geen maximum voor een opschorting, maar op {day} is ze {months} maanden bezig (sinds {since}): kijk na of ze nog nodig is.',
      en: 'There is no maximum for a suspension, but on {day} it has lasted {months} months (since {since}): check whether it is still needed.',
      fr: 'Il n’y a pas de durée maximale de suspension, mais le {day} elle dure depuis {months} mois (depuis le {since}) : vérifiez si elle reste nécessaire.',
    },
  },
});

export interface LongSuspension {
  readonly since: PlainDate;
  readonly until: PlainDate;
  /** The first day on which it has lasted so long. */
  readonly alertOn: PlainDate;
  readonly grounds: readonly Ground[];
}

/** Suspensions that are not over on this day and last, or are printed to last, beyond the alert; those that touch are one. */
export function longSuspensions(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): readonly LongSuspension[] {
  const { value: months, ground } = settings.suspensionAlertMonths;
  const found: { since: PlainDate; until: PlainDate }[] = [];
  for (const { from, until } of inOrder(file.suspensions, 'from')) {
    if (until < from) continue;
    const before = found.at(-1);
    if (before === undefined || from > addDays(before.until, 1)) found.push({ since: from, until });
    else if (until > before.until) before.until = until;
  }
  return found.flatMap(({ since, until }) => {
    const alertOn = addMonths(since, months);
    if (until < on || until < alertOn) return [];
    return [{ since, until, alertOn, grounds: [longSuspensionRule.ground('alert', alertOn, { months, since }), ground] }];
  });
}
