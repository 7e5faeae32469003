import { addDays, addMonths, daysBetween, earliest, latest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { moTestPassed } from '../civic-integration/orientation/mo-cut.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import type { Ground, Outcome } from '../outcome.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';

export const moStartMonths = parameter({
  id: 'D11.months',
  title: {
    nl: 'Maanden waarbinnen MO hoort te starten',
    en: 'Months within which social orientation should start',
    fr: 'Mois dans lesquels l’orientation sociale devrait commencer',
  },
  unit: 'months',
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 6, citations: [cite('p46', 'wachttijd van meer dan zes maanden')] }],
});

export const moStartRule = rule({
  id: 'D11',
  title: {
    nl: 'Start van MO binnen zes maanden (kwaliteitssignaal)',
    en: 'Start of social orientation within six months (signal of quality)',
    fr: 'Début de l’orientation sociale dans les six mois (signal de qualité)',
  },
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p46', 'wachttijd van meer dan zes maanden'), cite('defaults', 'Q30, Q39')] }],
  uses: [moStartMonths],
  reads: [
    'contract',
    'moStartedOn',
    'moCourses',
    'moTests',
    'suspensions',
    'moUnavailable',
    'certificateOn',
    'effortDeclarationOn',
    'exemption',
    'diedOn',
  ],
  says: {
    waiting: {
      nl: 'Contract van {day}: de start van MO hoort voor of op {due} te liggen. Dat is een kwaliteitssignaal, geen plicht van de persoon.',
      en: 'Contract of {day}: social orientation should start on {due} or before. This is a signal of quality, not a duty of the person.',
      fr: 'Contrat du {day} : l’orientation sociale devrait commencer le {due} au plus tard. C’est un signal de qualité, pas un devoir de la personne.',
    },
    inTime: {
      nl: 'MO begon op {started}, binnen zes maanden na het contract van {day}.',
      en: 'Social orientation began on {started}, within six months of the contract of {day}.',
      fr: 'L’orientation sociale a commencé le {started}, dans les six mois suivant le contrat du {day}.',
    },
    late: {
      nl: 'MO begon op {started}, meer dan zes maanden na het contract van {day}.',
      en: 'Social orientation began on {started}, more than six months after the contract of {day}.',
      fr: 'L’orientation sociale a commencé le {started}, plus de six mois après le contrat du {day}.',
    },
    overdue: {
      nl: 'MO is zes maanden na het contract van {day} nog niet begonnen: te lang gewacht, sinds {due}.',
      en: 'Social orientation has not begun six months after the contract of {day}: waiting too long, since {due}.',
      fr: 'Six mois après le contrat du {day}, l’orientation sociale n’a pas commencé : attente trop longue depuis le {due}.',
    },
    stopped: {
      nl: 'Er hoeft niet meer op MO gewacht te worden: het contract van {day} liep af of MO was al bereikt.',
      en: 'There is no more waiting for social orientation: the contract of {day} ended, or it was reached already.',
      fr: 'Il n’y a plus d’attente : le contrat du {day} a pris fin ou l’orientation sociale était déjà acquise.',
    },
    startUnknown: {
      nl: 'Er werd MO gevolgd na het contract van {day}, maar de dag van de start staat niet in het dossier.',
      en: 'Social orientation was followed after the contract of {day}, but the day it started is not in the file.',
      fr: 'L’orientation sociale a été suivie après le contrat du {day}, mais le jour du début ne figure pas au dossier.',
    },
    leftOut: {
      nl: 'Dagen die niet meetellen in de wachttijd: {suspended} opgeschort en {unavailable} onbeschikbaar.',
      en: 'Days left out of the wait: {suspended} suspended and {unavailable} unavailable.',
      fr: 'Jours non comptés dans l’attente : {suspended} de suspension et {unavailable} d’indisponibilité.',
    },
  },
});

export interface MoStartFinding {
  readonly state: 'running' | 'met' | 'metLate' | 'overdue' | 'stopped' | 'unknown';
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly metOn: PlainDate | null;
  /** Days waited, up to the start of MO or the day asked, without the days left out. */
  readonly waitedDays: number;
  readonly suspendedDays: number;
  readonly unavailableDays: number;
  readonly grounds: readonly Ground[];
}

/** D11. Suspended days are left out of the wait, and so are unavailable days unless an agency counts them (Q39); a day that is both is suspended. */
export function moStartSignal(file: CaseFile, on: PlainDate, settings: LawSettings): MoStartFinding | null {
  const signedOn = file.contract?.signedOn;
  if (settings.moStartSignal.value === 'off' || signedOn === undefined || signedOn > on) return null;
  const out = leftOut(file, signedOn, on, settings);
  const dueOn = movedBy(addMonths(signedOn, moStartMonths.on(signedOn, settings)), out.days);
  const started = file.moStartedOn != null && file.moStartedOn >= signedOn && file.moStartedOn <= on ? file.moStartedOn : null;
  const overOn = started === null ? endOfWaiting(file, on, settings) : null;
  const until = started ?? overOn ?? on;
  const counted = (days: ReadonlyMap<PlainDate, boolean>, suspended: boolean) =>
    [...days].filter(([day, isSuspended]) => day < until && isSuspended === suspended).length;
  const suspendedDays = counted(out.days, true);
  const unavailableDays = counted(out.all, false);
  const waitedDays = daysBetween(signedOn, until) - [...out.days.keys()].filter((day) => day < until).length;
  const base = { startsOn: signedOn, dueOn, metOn: started, waitedDays, suspendedDays, unavailableDays };
  const more =
    suspendedDays + unavailableDays === 0
      ? [settings.moStartSignal.ground]
      : [
          moStartRule.ground('leftOut', signedOn, { suspended: suspendedDays, unavailable: unavailableDays }),
          settings.unavailableInMoWait.ground,
          settings.moStartSignal.ground,
        ];
  if (started !== null) {
    const late = started > dueOn;
    return {
      ...base,
      state: late ? 'metLate' : 'met',
      grounds: [moStartRule.ground(late ? 'late' : 'inTime', signedOn, { started }), ...more],
    };
  }
  if (followedBefore(file, signedOn, on))
    return { ...base, state: 'unknown', grounds: [moStartRule.ground('startUnknown', signedOn), ...more] };
  if (overOn !== null) return { ...base, state: 'stopped', grounds: [moStartRule.ground('stopped', signedOn), ...more] };
  const overdue = on > dueOn;
  return {
    ...base,
    state: overdue ? 'overdue' : 'running',
    grounds: [moStartRule.ground(overdue ? 'overdue' : 'waiting', signedOn, { due: dueOn }), ...more],
  };
}

/** Days since the contract that do not count, up to the printed end of a suspension and up to `on` for who is still unavailable. True: suspended. */
function leftOut(
  file: CaseFile,
  from: PlainDate,
  on: PlainDate,
  settings: LawSettings,
): { readonly days: ReadonlyMap<PlainDate, boolean>; readonly all: ReadonlyMap<PlainDate, boolean> } {
  const days = new Map<PlainDate, boolean>();
  for (const suspension of file.suspensions)
    if (suspension.from <= on) mark(days, latest(suspension.from, from), suspension.until, true);
  const all = new Map(days);
  for (const stretch of file.moUnavailable ?? [])
    if (stretch.from <= on)
      mark(all, latest(stretch.from, from), stretch.until === null ? on : earliest(stretch.until, on), false);
  return { days: settings.unavailableInMoWait.value === 'counted' ? days : all, all };
}

function mark(days: Map<PlainDate, boolean>, from: PlainDate, until: PlainDate, suspended: boolean): void {
  for (let day = from; day <= until; day = addDays(day, 1)) if (!days.has(day)) days.set(day, suspended);
}

/** Each day left out that lies before the end moves the end by one; those it then reaches do too. */
function movedBy(end: PlainDate, days: ReadonlyMap<PlainDate, boolean>): PlainDate {
  let moved = end;
  for (const day of [...days.keys()].sort()) if (day <= moved) moved = addDays(moved, 1);
  return moved;
}

/** Nobody waits any more: the contract ended, the file closed (§3.1: certificate, effort, exemption, death), or the exemption test made the course needless. */
function endOfWaiting(file: CaseFile, on: PlainDate, settings: LawSettings): PlainDate | null {
  const exempted = file.moTests.find(
    (test) => test.kind === 'exemption' && test.on <= on && passed(moTestPassed(test, settings, file.contract?.signedOn ?? null)),
  );
  const days = [
    file.contract?.endedOn,
    file.certificateOn,
    file.effortDeclarationOn,
    file.exemption?.on,
    file.diedOn,
    exempted?.on,
    begunBefore(file),
  ].filter((day): day is PlainDate => day != null && day <= on);
  return days.length === 0 ? null : days.reduce(earliest);
}

/** Social orientation under an earlier contract: there is no waiting under this one. */
function begunBefore(file: CaseFile): PlainDate | null {
  const { contract, moStartedOn } = file;
  return contract !== null && moStartedOn != null && moStartedOn < contract.signedOn ? contract.signedOn : null;
}

function passed(outcome: Outcome<boolean>): boolean {
  return outcome.known && outcome.value;
}

function followedBefore(file: CaseFile, signedOn: PlainDate, on: PlainDate): boolean {
  const after = ({ on: day }: { readonly on: PlainDate }) => day >= signedOn && day <= on;
  return (
    file.moStartedOn == null &&
    (file.moCourses.some(after) || file.moTests.some((test) => test.kind === 'afterCourse' && after(test)))
  );
}
