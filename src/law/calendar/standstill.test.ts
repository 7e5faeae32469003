import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { emptyCase, waitReasons } from '../case.ts';
import type { CaseFile, WaitReason } from '../case.ts';
import { defaultSettings } from '../settings.ts';
import { standstillOf, sumOf } from './standstill.ts';

interface Span {
  readonly from: number;
  readonly length: number;
}
interface Wait extends Span {
  readonly reason: WaitReason;
  readonly lasting: boolean;
}

const start = plainDate('2022-01-01');
const span = { from: fc.integer({ min: -30, max: 400 }), length: fc.integer({ min: 1, max: 200 }) };
const spans = fc.array(fc.record(span), { maxLength: 4 });
const waits = fc.array(fc.record({ ...span, reason: fc.constantFrom(...waitReasons), lasting: fc.boolean() }), { maxLength: 4 });
const rawEnds = fc.integer({ min: 20, max: 300 });
const days = fc.integer({ min: 0, max: 700 });
const often = { numRuns: Number(process.env['LAW_RUNS'] ?? 500) };

function fileOf(suspensions: readonly Span[], waited: readonly Wait[] = []): CaseFile {
  const day = (offset: number) => addDays(start, offset);
  return {
    ...emptyCase,
    suspensions: suspensions.map(({ from, length }) => ({ from: day(from), until: day(from + length - 1) })),
    waits: waited.map(({ from, length, reason, lasting }) => ({
      from: day(from),
      until: lasting ? null : day(from + length - 1),
      reason,
    })),
  };
}

/** D8 is stopped by all reasons but the broken stream. */
function stand(file: CaseFile, rawEnd: number, today: number, over = false) {
  const term = { id: 'D8', startsOn: start, rawDueOn: addDays(start, rawEnd) };
  return standstillOf(file, term, addDays(start, today), defaultSettings, over);
}
const movedBy = (...asked: Parameters<typeof stand>): number => {
  const { suspensionDays, waitDays } = stand(...asked);
  return suspensionDays + sumOf(waitDays);
};

/**
 * The slow way of decision 1: walk the days. A day that somebody is suspended adds one when the suspension began in time and the
 * day lies before the end as it was then, or has come to pass. A day of waiting adds one when it has come and the term still ran.
 */
function byWalking(suspensions: readonly Span[], waited: readonly Wait[], rawEnd: number, today: number, over = false) {
  const suspendedOn = (day: number) => suspensions.some(({ from, length }) => from <= day && day < from + length);
  const reasonOn = (day: number, stops: boolean) =>
    waited
      .filter((wait) => (wait.reason !== 'brokenStream') === stops)
      .filter(({ from, length, lasting }) => from <= day && day <= today && (lasting || day < from + length))
      .sort(
        (a, b) => Math.max(a.from, 0) - Math.max(b.from, 0) || waitReasons.indexOf(a.reason) - waitReasons.indexOf(b.reason),
      )[0]?.reason;
  let end = rawEnd;
  let limit: number | null = null; // of the suspension that runs
  const found = { suspensionDays: 0, waitDays: {}, own: 0, suspended: 0, system: {}, told: {} } as {
    suspensionDays: number;
    waitDays: Record<string, number>;
    own: number;
    suspended: number;
    system: Record<string, number>;
    told: Record<string, number>;
  };
  const count = (record: Record<string, number>, reason: string) => {
    record[reason] = (record[reason] ?? 0) + 1;
  };
  for (let day = 0; day <= 1500; day++) {
    const gone = day < today;
    if (gone) found.own++;
    if (suspendedOn(day)) {
      const begins = limit === null;
      if (begins) limit = day <= end && !(over && day > today) ? Math.max(end, today) : -1;
      if (limit !== null && limit >= 0) {
        if (day <= limit) {
          found.suspensionDays++;
          end++;
          if (gone) found.suspended++;
          if (gone) found.own--;
        }
      } else if (gone) count(found.told, 'suspension');
      continue;
    }
    limit = null;
    const stopping = reasonOn(day, true);
    if (stopping !== undefined && day <= end) {
      count(found.waitDays, stopping);
      end++;
      if (gone) found.own--;
      if (gone) count(found.system, stopping);
      continue;
    }
    const told = stopping ?? reasonOn(day, false);
    if (told !== undefined && gone) count(found.told, told);
  }
  return found;
}

describe('what moves a term', () => {
  test('is what walking through the days finds, and so is whose time it was', () => {
    fc.assert(
      fc.property(spans, waits, rawEnds, days, fc.boolean(), (suspensions, waited, rawEnd, today, over) => {
        const { suspensionDays, waitDays, time } = stand(fileOf(suspensions, waited), rawEnd, today, over);
        const walked = byWalking(suspensions, waited, rawEnd, today, over);
        expect({ suspensionDays, waitDays }).toEqual({ suspensionDays: walked.suspensionDays, waitDays: walked.waitDays });
        expect(time).toEqual({
          ownDays: walked.own,
          suspendedDays: walked.suspended,
          systemDays: walked.system,
          notStopping: walked.told,
        });
      }),
      often,
    );
  });

  test('a suspension or a wait never shortens a term, and neither is taken back as time goes by', () => {
    fc.assert(
      fc.property(spans, waits, rawEnds, days, fc.integer({ min: 0, max: 100 }), (suspensions, waited, rawEnd, today, later) => {
        const both = fileOf(suspensions, waited);
        expect(movedBy(both, rawEnd, today)).toBeGreaterThanOrEqual(movedBy(fileOf(suspensions), rawEnd, today));
        expect(movedBy(both, rawEnd, today)).toBeGreaterThanOrEqual(movedBy(fileOf([], waited), rawEnd, today));
        expect(movedBy(both, rawEnd, today + later)).toBeGreaterThanOrEqual(movedBy(both, rawEnd, today));
      }),
      often,
    );
  });

  test('one wait more never makes an overdue term more overdue', () => {
    fc.assert(
      fc.property(spans, waits, waits, rawEnds, days, (suspensions, waited, more, rawEnd, today) => {
        const late = (list: readonly Wait[]) => today - rawEnd - movedBy(fileOf(suspensions, list), rawEnd, today);
        expect(late([...waited, ...more])).toBeLessThanOrEqual(late(waited));
      }),
      often,
    );
  });

  test('own, suspended and of the system are all the days that went by, and none is below zero', () => {
    fc.assert(
      fc.property(spans, waits, rawEnds, days, fc.boolean(), (suspensions, waited, rawEnd, today, over) => {
        const { ownDays, suspendedDays, systemDays, notStopping } = stand(fileOf(suspensions, waited), rawEnd, today, over).time;
        expect(ownDays + suspendedDays + sumOf(systemDays)).toBe(today);
        expect(
          Math.min(ownDays, suspendedDays, ...Object.values(systemDays), ownDays - sumOf(notStopping)),
        ).toBeGreaterThanOrEqual(0);
      }),
      often,
    );
  });

  test('a day counts once: the same said twice changes nothing', () => {
    fc.assert(
      fc.property(spans, waits, rawEnds, days, (suspensions, waited, rawEnd, today) => {
        const twice = fileOf([...suspensions, ...suspensions], [...waited, ...waited]);
        expect(stand(twice, rawEnd, today)).toEqual(stand(fileOf(suspensions, waited), rawEnd, today));
      }),
      often,
    );
  });

  test('a suspension or a wait cut in two pieces that touch is the same', () => {
    const pieces = fc.record({ from: fc.integer({ min: 0, max: 100 }), length: fc.integer({ min: 2, max: 100 }) });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 400 }), ({ from, length }, cut, today) => {
        fc.pre(cut < length);
        const whole: Span[] = [{ from, length }];
        const cutUp: Span[] = [
          { from, length: cut },
          { from: from + cut, length: length - cut },
        ];
        const wait = (list: Span[]) => list.map((piece): Wait => ({ ...piece, reason: 'noSeat', lasting: false }));
        expect(stand(fileOf(cutUp), 90, today)).toEqual(stand(fileOf(whole), 90, today));
        expect(stand(fileOf([], wait(cutUp)), 90, today)).toEqual(stand(fileOf([], wait(whole)), 90, today));
      }),
    );
  });

  test('a term does not end while a suspension or a wait that caught it lasts', () => {
    const lengths = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), lengths, fc.integer({ min: 0, max: 299 }), (from, length, after) => {
        fc.pre(after < length);
        const today = from + after;
        expect(90 + movedBy(fileOf([{ from, length }]), 90, today)).toBeGreaterThanOrEqual(today);
        const lasting: Wait = { from, length, reason: 'noSeat', lasting: true };
        expect(90 + movedBy(fileOf([], [lasting]), 90, today)).toBeGreaterThanOrEqual(today);
      }),
    );
  });

  test('what a wait will last is not known before it is there', () => {
    fc.assert(
      fc.property(waits, rawEnds, days, (waited, rawEnd, today) => {
        const known = waited
          .filter(({ from }) => from <= today)
          .map((wait) => ({ ...wait, lasting: wait.lasting || wait.from + wait.length > today }));
        expect(stand(fileOf([], known), rawEnd, today)).toEqual(stand(fileOf([], waited), rawEnd, today));
      }),
      often,
    );
  });
});
