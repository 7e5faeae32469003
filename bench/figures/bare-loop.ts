import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import type { FigureRequest } from '#src/modules/figures/engine/compute.ts';
import { codesOf, typeNumber } from '#src/modules/figures/snapshot/attributes.ts';
import { NO_DAY } from '#src/modules/figures/snapshot/columns.ts';
import { segmentsOf } from '#src/modules/figures/snapshot/snapshot.ts';
import type { Segment, Snapshot } from '#src/modules/figures/snapshot/snapshot.ts';

/**
 * One loop over the same arrays that counts the totals of the whole book and nothing else, written by hand for this book alone:
 * unique persons where a figure counts persons, adults by their age in days, contracts not yet ended, steps of a cohort, waits by
 * band, closed parts of Dutch, work some months (of thirty days) later. No region, no category, no definition, no corrections, no
 * as-of but the moment itself.
 */
export function bareLoop(snapshot: Snapshot, numbers: BareNumbers): Uint32Array {
  const counts = new Uint32Array(SPECIAL + 256);
  for (const segment of segmentsOf(snapshot)) bareSegment(segment, numbers, counts);
  return counts;
}

/** What a fact does besides being counted by its type and year. */
const NOTHING = 0;
const INFLOW = 1;
const REGISTERED = 2;
const SIGNED = 3;
const ENDED = 4;
const STARTED = 5;
const ENROLLED = 6;
const RESULT = 7;
const ACTIVITY = 8;
const EMPLOYMENT = 9;
const DECIDED = 10;
const CERTIFIED = 11;

/** Where the counts by type and year end; behind them: running, steps, three waits of eight bands, parts closed, measures of work. */
const SPECIAL = 1024;
const RUNNING = SPECIAL;
const STEPS = SPECIAL + 8;
const WAITS = SPECIAL + 16;
const CLOSED = SPECIAL + 48;
const WORK = SPECIAL + 64;
const ADULT_DAYS = 6575;

function bareSegment({ columns, offsets, streams }: Segment, numbers: BareNumbers, counts: Uint32Array): void {
  const lastPerson = new Uint32Array(SPECIAL);
  const { type, on, knownFrom, kind, day, detail } = columns;
  const { moment, first, second, end, stock, wanted, unique, yesOnly, role, passed, a1, a2, vdab } = numbers;
  for (let person = 0; person < streams; person += 1) {
    let open = 0;
    let inflow = NO_DAY;
    let steps = 0;
    let registered = NO_DAY;
    let signed = NO_DAY;
    let waited = 0;
    let closedA1 = 0;
    let closedA2 = 0;
    let activityFrom = 0;
    let activityUntil = 0;
    let measured = 0;
    const until = offsets[person + 1] ?? 0;
    for (let row = offsets[person] ?? 0; row < until; row += 1) {
      const number = type[row] ?? 0;
      const does = role[number] ?? 0;
      if ((wanted[number] === 0 && does === NOTHING) || (knownFrom[row] ?? 0) > moment) continue;
      const when = on[row] ?? 0;
      const within = when >= first && when < end;
      const thisYear = when >= second && when < end;
      let adult = true;
      let step = 0;
      switch (does) {
        case INFLOW:
          adult = when - (day[row] ?? 0) >= ADULT_DAYS;
          if (!adult || !thisYear) break;
          inflow = when;
          step = 1;
          break;
        case REGISTERED:
          if (thisYear) registered = when;
          step = 2;
          break;
        case SIGNED:
          if (when < stock) open = 1;
          if (registered !== NO_DAY && when >= registered) {
            wait(counts, 0, when - registered);
            registered = NO_DAY;
          }
          if (thisYear) signed = when;
          step = 3;
          break;
        case ENDED:
          if (when < stock) open = 0;
          break;
        case STARTED:
          if (signed !== NO_DAY && when >= signed && (waited & 1) === 0) {
            wait(counts, 1, when - signed);
            waited |= 1;
          }
          step = 4;
          break;
        case ENROLLED:
          if (signed !== NO_DAY && when >= signed && (waited & 2) === 0) {
            wait(counts, 2, when - signed);
            waited |= 2;
          }
          break;
        case DECIDED:
          if (kind[row] === passed) step = 5;
          break;
        case RESULT:
          if (detail[row] === a1) closedA1 = kind[row] ?? 0;
          if (detail[row] === a2) closedA2 = kind[row] ?? 0;
          if (kind[row] === passed && (detail[row] ?? 0) >= a2) step = 6;
          break;
        case ACTIVITY:
          if (activityUntil === 0) activityFrom = row;
          activityUntil = row + 1;
          break;
        case EMPLOYMENT:
          step = 7;
          if (kind[row] !== vdab || measured === 1) break;
          measured = 1;
          for (let point = 1; point <= 5; point += 1) {
            const later = when + point * 183;
            if (later < second || later >= end) continue;
            let works = 0;
            for (let other = activityFrom; other < activityUntil; other += 1) {
              if ((on[other] ?? 0) <= later && (knownFrom[other] ?? 0) <= moment) works = kind[other] ?? 0;
            }
            const cell = WORK + point * 4 + works;
            counts[cell] = (counts[cell] ?? 0) + 1;
          }
          break;
        case CERTIFIED:
          step = 8;
          break;
      }
      if (step !== 0 && when >= inflow && inflow !== NO_DAY && (steps & (1 << step)) === 0) {
        steps |= 1 << step;
        counts[STEPS + step - 1] = (counts[STEPS + step - 1] ?? 0) + 1;
      }
      if (wanted[number] === 0 || !within || (yesOnly[number] === 1 && kind[row] !== 1)) continue;
      const cell = number * 4 + (when < second ? 0 : 1) + (adult ? 0 : 2);
      if (unique[number] === 1) {
        if (lastPerson[cell] === person + 1) continue;
        lastPerson[cell] = person + 1;
      }
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    if (signed !== NO_DAY) {
      counts[CLOSED + closedA1] = (counts[CLOSED + closedA1] ?? 0) + 1;
      counts[CLOSED + 4 + closedA2] = (counts[CLOSED + 4 + closedA2] ?? 0) + 1;
    }
    counts[RUNNING] = (counts[RUNNING] ?? 0) + open;
  }
}

function wait(counts: Uint32Array, which: number, days: number): void {
  const band = days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : days <= 120 ? 3 : days <= 180 ? 4 : days <= 365 ? 5 : 6;
  const cell = WAITS + which * 8 + band;
  counts[cell] = (counts[cell] ?? 0) + 1;
}

export type BareNumbers = ReturnType<typeof bareNumbers>;

export function bareNumbers(requests: readonly FigureRequest[], asOf: Instant) {
  const marked = (types: readonly number[]) => {
    const marks = new Uint8Array(256);
    for (const type of types) marks[type] = 1;
    return marks;
  };
  const [first, second, end, stock] = ['2023-01-01', '2024-01-01', '2025-01-01', '2025-02-21'].map((text) =>
    toEpochDay(plainDate(text)),
  ) as [number, number, number, number]; // four
  const role = new Uint8Array(256);
  role[typeNumber('register.inflow-received')] = INFLOW;
  role[typeNumber('register.activity-changed')] = ACTIVITY;
  role[typeNumber('trajectory.registered')] = REGISTERED;
  role[typeNumber('trajectory.contract-signed')] = SIGNED;
  role[typeNumber('trajectory.contract-ended')] = ENDED;
  role[typeNumber('trajectory.mo-started')] = STARTED;
  role[typeNumber('trajectory.mo-decided')] = DECIDED;
  role[typeNumber('trajectory.nt2-enrolled')] = ENROLLED;
  role[typeNumber('trajectory.nt2-result-recorded')] = RESULT;
  role[typeNumber('trajectory.employment-service-registered')] = EMPLOYMENT;
  role[typeNumber('trajectory.integration-certificate-issued')] = CERTIFIED;
  return {
    moment: toEpochMilliseconds(asOf),
    first,
    second,
    end,
    stock,
    role,
    passed: codesOf('trajectory.mo-decided', 'result').indexOf('passed') + 1,
    a1: codesOf('trajectory.nt2-result-recorded', 'level').indexOf('a1') + 1,
    a2: codesOf('trajectory.nt2-result-recorded', 'level').indexOf('a2') + 1,
    vdab: codesOf('trajectory.employment-service-registered', 'service').indexOf('vdab') + 1,
    wanted: marked(requests.map(({ indicator }) => typeNumber(indicator.fact))),
    unique: marked(
      requests
        .filter(({ indicator }) => indicator.counting === 'oncePerCell' || indicator.unit.en === 'persons')
        .map(({ indicator }) => typeNumber(indicator.fact)),
    ),
    yesOnly: marked([typeNumber('trajectory.contract-signed'), typeNumber('trajectory.mo-started')]),
  };
}

/** Less than any figure needs: every fact's type, day and moment are read, and one is added. Shown beside the others, promised nowhere. */
export function barestLoop(snapshot: Snapshot, numbers: BareNumbers): Uint32Array {
  const counts = new Uint32Array(512);
  for (const segment of segmentsOf(snapshot)) barestSegment(segment, numbers, counts);
  return counts;
}

function barestSegment({ columns }: Segment, { moment, first, second, end, wanted }: BareNumbers, counts: Uint32Array): void {
  const { type, on, knownFrom } = columns;
  for (let row = 0; row < type.length; row += 1) {
    const number = type[row] ?? 0;
    if (wanted[number] === 0 || (knownFrom[row] ?? 0) > moment) continue;
    const when = on[row] ?? 0;
    if (when < first || when >= end) continue;
    const cell = number * 2 + (when < second ? 0 : 1);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}
