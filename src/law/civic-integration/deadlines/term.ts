import { addDays, earliest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { suspensionRule, suspensionShift } from '../../calendar/suspension.ts';
import { nextWorkingDay } from '../../calendar/working-day.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { DeadlineFinding, DeadlineId } from '../../judgement.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

export const termRule = rule({
  id: 'TERM',
  title: { nl: 'Hoe een termijn loopt en eindigt', en: 'How a term runs and ends', fr: 'Comment un délai court et se termine' },
  anchor: 'dueDate',
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('decisions', '1, 2, 4, 23'), cite('domain', '§3.5: de eerste dag telt niet mee')] }],
  says: {
    movedToWorkingDay: {
      nl: 'De laatste dag viel op een weekend of feestdag ({raw}): de termijn loopt door tot de volgende werkdag, {day}.',
      en: 'The last day fell on a weekend or holiday ({raw}): the term runs on to the next working day, {day}.',
      fr: 'Le dernier jour tombait un week-end ou un jour férié ({raw}) : le délai court jusqu’au jour ouvrable suivant, le {day}.',
    },
    deferred: {
      nl: 'Er is uitstel van aanmelding tot en met {until}: de termijn eindigt ten vroegste op {day}.',
      en: 'Registration was deferred until {until}: the term ends on {day} at the earliest.',
      fr: 'Le moment de se présenter est reporté jusqu’au {until} inclus : le délai se termine au plus tôt le {day}.',
    },
    stoppedBefore: {
      nl: 'De verplichting viel weg op {day}, voor de termijn om was.',
      en: 'The demand fell away on {day}, before the term was over.',
      fr: 'L’exigence est tombée le {day}, avant la fin du délai.',
    },
    stoppedAfter: {
      nl: 'De verplichting viel weg op {day}, nadat de termijn al om was.',
      en: 'The demand fell away on {day}, after the term was already over.',
      fr: 'L’exigence est tombée le {day}, alors que le délai était déjà passé.',
    },
  },
});

export interface Term<Id extends string = DeadlineId> {
  readonly id: Id;
  readonly startsOn: PlainDate;
  readonly rawDueOn: PlainDate;
  /** When what had to be done was done; null while it was not. */
  readonly metOn: PlainDate | null;
  /** When the demand fell away. */
  readonly stoppedOn: PlainDate | null;
  /** Last day of a certificate of deferral. */
  readonly deferredUntil?: PlainDate | null;
  readonly grounds: readonly Ground[];
}

export type TermFinding<Id extends string = DeadlineId> = Omit<DeadlineFinding, 'id'> & { readonly id: Id };

/** Counts a term: suspensions first, then deferral, then the next working day. The raw day stays beside the moved one. */
export function countTerm<Id extends string>(
  file: CaseFile,
  on: PlainDate,
  term: Term<Id>,
  settings: LawSettings,
): TermFinding<Id> {
  const { id, startsOn, rawDueOn, metOn, deferredUntil = null } = term;
  const stoppedOn =
    term.stoppedOn !== null && term.stoppedOn <= on && (metOn === null || term.stoppedOn < metOn) ? term.stoppedOn : null;
  const asOf = earliest(on, stoppedOn ?? metOn ?? on);
  const shift = suspensionShift(file, startsOn, rawDueOn, asOf, settings, asOf < on || stoppedOn !== null || metOn !== null);
  const grounds = [...term.grounds];
  let dueOn = rawDueOn;
  if (shift.days > 0) {
    dueOn = addDays(rawDueOn, shift.days);
    const until = shift.runningUntil;
    grounds.push(
      until === null
        ? suspensionRule.ground('moved', null, { days: shift.days })
        : suspensionRule.ground('running', null, { days: shift.days, until }),
      settings.suspensionMovesTerms.ground,
      settings.suspensionCountsBothDays.ground,
    );
  }
  if (deferredUntil !== null && deferredUntil >= dueOn) {
    dueOn = addDays(deferredUntil, 1);
    grounds.push(termRule.ground('deferred', dueOn, { until: deferredUntil }));
  }
  const workingDay = settings.workingDayTerms.value.some((moved) => moved === id) ? nextWorkingDay(dueOn, settings) : dueOn;
  if (workingDay !== dueOn)
    grounds.push(termRule.ground('movedToWorkingDay', workingDay, { raw: dueOn }), settings.workingDayTerms.ground);
  if (stoppedOn !== null) grounds.push(termRule.ground(stoppedOn <= workingDay ? 'stoppedBefore' : 'stoppedAfter', stoppedOn));
  return {
    id,
    startsOn,
    rawDueOn,
    dueOn: workingDay,
    movedBySuspensionDays: shift.days,
    movedToWorkingDay: workingDay !== dueOn,
    state: stateOf(on, workingDay, stoppedOn === null ? metOn : null, stoppedOn),
    metOn: stoppedOn === null ? metOn : null,
    grounds,
  };
}

function stateOf(
  on: PlainDate,
  dueOn: PlainDate,
  metOn: PlainDate | null,
  stoppedOn: PlainDate | null,
): DeadlineFinding['state'] {
  if (stoppedOn !== null) return 'stopped';
  if (metOn !== null) return metOn <= dueOn ? 'met' : 'metLate';
  return on <= dueOn ? 'running' : 'overdue';
}

/** A day of the case, if it had come by then. */
export function by(on: PlainDate, day: PlainDate | null): PlainDate | null {
  return day !== null && day <= on ? day : null;
}
