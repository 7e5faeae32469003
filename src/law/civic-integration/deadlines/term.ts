import { addDays, earliest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { standstillOf, sumOf } from '../../calendar/standstill.ts';
import type { Standstill } from '../../calendar/standstill.ts';
import { suspensionRule } from '../../calendar/suspension.ts';
import { waitRule } from '../../calendar/wait.ts';
import { nextWorkingDay } from '../../calendar/working-day.ts';
import { waitReasons } from '../../case.ts';
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
  reads: ['registrationDeferredUntil', 'diedOn', 'exemption', 'contract', 'residences'],
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

/**
 * Counts a term: suspensions and waits of the system first, then deferral, then the next working day. The raw day stays beside
 * the moved one, and beside both whose time it was. Any term may be counted here, under any id: which waits stop it, and whether
 * it ends on a working day, is looked up by that id (choices `waitStopsTerm` and `workingDayTerms`).
 */
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
  const over = asOf < on || stoppedOn !== null || metOn !== null;
  const still = standstillOf(file, term, asOf, settings, over);
  const waitedDays = sumOf(still.waitDays);
  const grounds = [...term.grounds];
  if (still.suspensionDays > 0) groundsOfSuspension(still, settings, grounds);
  if (file.waits.length > 0) groundsOfWaits(still, settings, grounds);
  let dueOn = addDays(rawDueOn, still.suspensionDays + waitedDays);
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
    movedBySuspensionDays: still.suspensionDays,
    movedByWaitDays: waitedDays,
    movedToWorkingDay: workingDay !== dueOn,
    state: stateOf(on, workingDay, stoppedOn === null ? metOn : null, stoppedOn),
    metOn: stoppedOn === null ? metOn : null,
    time: still.time,
    grounds,
  };
}

function groundsOfSuspension(
  { suspensionDays: days, suspendedUntil: until }: Standstill,
  settings: LawSettings,
  grounds: Ground[],
): void {
  grounds.push(
    until === null ? suspensionRule.ground('moved', null, { days }) : suspensionRule.ground('running', null, { days, until }),
    settings.suspensionMovesTerms.ground,
    settings.suspensionCountsBothDays.ground,
  );
}

function groundsOfWaits({ waitDays, waitRunning, time }: Standstill, settings: LawSettings, grounds: Ground[]): void {
  let told = false;
  for (const reason of waitReasons) {
    const days = waitDays[reason] ?? 0;
    if (days > 0) grounds.push(waitRule.ground(waitRunning === reason ? `${reason}Running` : `${reason}Moved`, null, { days }));
    const beside = time.notStopping[reason] ?? 0;
    if (beside > 0) grounds.push(waitRule.ground(`${reason}Told`, null, { days: beside }));
    told ||= days > 0 || beside > 0;
  }
  if (told) grounds.push(settings.waitStopsTerm.ground);
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
