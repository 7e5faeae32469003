import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';

export const assignmentModes = ['onSite', 'phone', 'video', 'translation'] as const;
export type AssignmentMode = (typeof assignmentModes)[number];

/** A moment of a day in Brussels: '2024-05-02' and '09:59'. */
export interface Moment {
  readonly day: PlainDate;
  readonly time: string;
}

export const cancellationHour = parameter({
  id: 'D18.time',
  title: {
    nl: 'Uur tot wanneer een tolk kosteloos geannuleerd wordt, op de werkdag ervoor',
    en: 'Time until which an interpreter is cancelled free of charge, on the working day before',
    fr: 'Heure limite d’annulation gratuite d’un interprète, le jour ouvrable précédent',
  },
  unit: 'time of day',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: '10:00', citations: [cite('p59', 'kosteloos tot 10 uur de werkdag ervoor')] }],
});

export const cancellationRule = rule({
  id: 'D18',
  title: { nl: 'Een tolk op tijd annuleren', en: 'Cancelling an interpreter in time', fr: 'Annuler un interprète à temps' },
  anchor: 'dueDate',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p59', 'kosteloos tot 10 uur de werkdag ervoor'), cite('defaults', 'Q35')] }],
  uses: [cancellationHour],
  says: {
    until: {
      nl: 'Kosteloos annuleren kan tot {day} voor {time} uur: de werkdag voor de opdracht.',
      en: 'Cancelling is free until {day} before {time}: the working day before the assignment.',
      fr: 'L’annulation est gratuite jusqu’au {day} avant {time} : le jour ouvrable précédant la mission.',
    },
    inTime: {
      nl: 'Op tijd geannuleerd: voor {time} uur op {day}, de werkdag voor de opdracht. Kosteloos.',
      en: 'Cancelled in time: before {time} on {day}, the working day before the assignment. Free of charge.',
      fr: 'Annulé à temps : avant {time} le {day}, jour ouvrable précédant la mission. Gratuit.',
    },
    late: {
      nl: 'Te laat geannuleerd: dat moest voor {time} uur op {day}, de werkdag voor de opdracht. De klant betaalt.',
      en: 'Cancelled too late: it had to be before {time} on {day}, the working day before the assignment. The customer pays.',
      fr: 'Annulé trop tard : il fallait le faire avant {time} le {day}, jour ouvrable précédant la mission. Le client paie.',
    },
  },
});

export const noWindowRule = rule({
  id: 'D18-NO-WINDOW',
  title: {
    nl: 'Annuleren zonder kosteloze termijn',
    en: 'Cancelling without a free window',
    fr: 'Annuler sans délai gratuit',
  },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p60', 'vertaling geannuleerd na de offerte: volledige prijs')] }],
  says: {
    full: {
      nl: 'Voor deze vorm is er na het akkoord geen kosteloze annulering: de klant betaalt.',
      en: 'For this mode there is no free cancellation after the agreement: the customer pays.',
      fr: 'Pour ce mode, il n’y a pas d’annulation gratuite après l’accord : le client paie.',
    },
  },
});

export const sheetDays = parameter({
  id: 'D19.days',
  title: {
    nl: 'Werkdagen om het prestatieblad in te dienen',
    en: 'Working days to hand in the performance sheet',
    fr: 'Jours ouvrables pour remettre la feuille de prestation',
  },
  unit: 'working days',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 5, citations: [cite('p60', 'prestatieblad binnen vijf werkdagen')] }],
});

export const sheetRule = rule({
  id: 'D19',
  title: { nl: 'Prestatieblad van de tolk', en: "Interpreter's performance sheet", fr: 'Feuille de prestation de l’interprète' },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p60', 'prestatieblad binnen vijf werkdagen')] }],
  uses: [sheetDays],
  says: {
    due: {
      nl: 'Het prestatieblad van de opdracht van {day} wordt ingediend tot en met {due}.',
      en: 'The performance sheet of the assignment of {day} is handed in by {due}.',
      fr: 'La feuille de prestation de la mission du {day} est remise au plus tard le {due}.',
    },
    inTime: {
      nl: 'Het prestatieblad van de opdracht van {day} kwam op {handedIn}, op tijd (tot en met {due}).',
      en: 'The performance sheet of the assignment of {day} came on {handedIn}, in time (by {due}).',
      fr: 'La feuille de prestation de la mission du {day} est arrivée le {handedIn}, à temps (au plus tard le {due}).',
    },
    late: {
      nl: 'Het prestatieblad van de opdracht van {day} kwam op {handedIn}, na {due}.',
      en: 'The performance sheet of the assignment of {day} came on {handedIn}, after {due}.',
      fr: 'La feuille de prestation de la mission du {day} est arrivée le {handedIn}, après le {due}.',
    },
  },
});

export interface Assignment {
  readonly mode: AssignmentMode;
  readonly on: PlainDate;
  readonly cancelledAt?: Moment | null;
  readonly sheetOn?: PlainDate | null;
}

export interface InterpreterTerm {
  readonly id: 'D18' | 'D19';
  /** D18: the first moment that is too late; without a window null. */
  readonly until: Moment | null;
  readonly state: 'running' | 'inTime' | 'late';
  readonly grounds: readonly Ground[];
}

/** D18 and D19 of one assignment. What happened decides; nothing is said of today. A cancelled assignment asks no sheet. */
export function interpreterTerms(assignment: Assignment, settings: LawSettings = lawHere()): readonly InterpreterTerm[] {
  const cancelledAt = assignment.cancelledAt ?? null;
  const cancellation = cancellationTerm(assignment.mode, assignment.on, cancelledAt, settings);
  return cancelledAt === null ? [cancellation, sheetTerm(assignment.on, assignment.sheetOn ?? null, settings)] : [cancellation];
}

/** D18: before ten on the working day before the assignment. Ten o'clock itself is too late. */
export function cancellationTerm(
  mode: AssignmentMode,
  assignmentOn: PlainDate,
  cancelledAt: Moment | null,
  settings: LawSettings,
): InterpreterTerm {
  const { value: modes, ground } = settings.interpreterCancellationModes;
  if (mode === 'translation' || !modes.includes(mode))
    return {
      id: 'D18',
      until: null,
      state: cancelledAt === null ? 'running' : 'late',
      grounds: [noWindowRule.ground('full', null), ground],
    };
  const until = { day: workingDaysFrom(assignmentOn, -1, settings), time: cancellationHour.on(assignmentOn, settings) };
  const inTime =
    cancelledAt !== null && (cancelledAt.day < until.day || (cancelledAt.day === until.day && cancelledAt.time < until.time));
  const state = cancelledAt === null ? 'running' : inTime ? 'inTime' : 'late';
  const finding = state === 'running' ? 'until' : state;
  return { id: 'D18', until, state, grounds: [cancellationRule.ground(finding, until.day, { time: until.time }), ground] };
}

/** D19: five working days after the assignment, its own day not counted. */
function sheetTerm(assignmentOn: PlainDate, handedIn: PlainDate | null, settings: LawSettings): InterpreterTerm {
  const due = workingDaysFrom(assignmentOn, sheetDays.on(assignmentOn, settings), settings);
  const state = handedIn === null ? 'running' : handedIn <= due ? 'inTime' : 'late';
  return {
    id: 'D19',
    until: { day: due, time: '24:00' },
    state,
    grounds: [
      handedIn === null
        ? sheetRule.ground('due', assignmentOn, { due })
        : sheetRule.ground(handedIn <= due ? 'inTime' : 'late', assignmentOn, { due, handedIn }),
    ],
  };
}

/** The working day that lies that many working days after (or, below zero, before) a day. */
function workingDaysFrom(day: PlainDate, count: number, settings: LawSettings): PlainDate {
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found, settings)) left--;
  }
  return found;
}
