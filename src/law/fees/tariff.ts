import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { FeePart } from '../case.ts';
import type { Parameter } from '../define/parameter.ts';
import type { Ground } from '../outcome.ts';
import type { LawSettings } from '../settings.ts';
import { moCourseCents, moCourseFeeRule } from './fe-02-mo-course.ts';
import { exemptionTestFeeRule, moTestCents, moTestFeeRule } from './fe-03-mo-test.ts';
import { nt2CapCents, nt2FeeRule } from './fe-04-nt2.ts';
import { moCapCents, moCapRule } from './fe-05-mo-cap.ts';
import type { FeeWhy, Priced } from './priced.ts';

/** What was charged so far, as the maximums and "once" count it. Changes as the parts are gone through. */
export interface Charged {
  moCourse: boolean;
  moTests: number;
  moCents: number;
  nt2Cents: number;
  nt2CourseCents: number;
  nt2TestCents: number;
}

export function nothingCharged(): Charged {
  return { moCourse: false, moTests: 0, moCents: 0, nt2Cents: 0, nt2CourseCents: 0, nt2TestCents: 0 };
}

/** FE-02 to FE-05, for who pays. `scope` is the day by which the amounts hold: of the contract, unless Q29 says otherwise. */
export function tariff(part: FeePart, attempt: number, scope: PlainDate, charged: Charged, settings: LawSettings): Priced {
  switch (part.part) {
    case 'moCourse': {
      if (charged.moCourse) return priced(null, 0, 'onceOnly', [moCourseFeeRule.ground('onceOnly', scope)]);
      charged.moCourse = true;
      const cents = amount(moCourseCents, scope, settings);
      return withinMoCap(cents, scope, charged, [moCourseFeeRule.ground('due', scope, { euros: cents / 100 })], settings);
    }
    case 'moTest': {
      const cents = amount(moTestCents, scope, settings);
      const grounds = [moTestFeeRule.ground('attempt', scope, { attempt, euros: cents / 100 })];
      charged.moTests++;
      if (charged.moTests === 1 || settings.moFeeCapCovers.value === 'everyAttempt')
        return withinMoCap(cents, scope, charged, grounds, settings);
      const cap = amount(moCapCents, scope, settings);
      return priced(cents, cents, 'tariff', [
        ...grounds,
        moCapRule.ground('outside', scope, { cap: cap / 100 }),
        settings.moFeeCapCovers.ground,
      ]);
    }
    case 'moExemptionTest': {
      const cents = amount(moTestCents, scope, settings);
      return priced(cents, cents, 'tariff', [exemptionTestFeeRule.ground('attempt', scope, { euros: cents / 100 })]);
    }
    case 'nt2Course':
    case 'nt2Test':
      return nt2(part, scope, charged, settings);
    case 'certifyingTest':
      throw new Error('A certifying test has a price of its own'); // price.ts sends it elsewhere
  }
}

function withinMoCap(
  cents: number,
  scope: PlainDate,
  charged: Charged,
  grounds: readonly Ground[],
  settings: LawSettings,
): Priced {
  const cap = amount(moCapCents, scope, settings);
  const due = Math.min(cents, Math.max(0, cap - charged.moCents));
  charged.moCents += due;
  const values = { cap: cap / 100, euros: due / 100 };
  return due < cents
    ? priced(cents, due, 'capped', [...grounds, moCapRule.ground('capped', scope, values), settings.moFeeCapCovers.ground])
    : priced(cents, due, 'tariff', [...grounds, moCapRule.ground('within', scope, values)]);
}

/** The price of the centre where it is known; otherwise the course's or the test's share of the maximum, once. */
function nt2(part: FeePart, scope: PlainDate, charged: Charged, settings: LawSettings): Priced {
  const cap = amount(nt2CapCents, scope, settings);
  const isCourse = part.part === 'nt2Course';
  const courseShare = Math.min(settings.nt2CourseShareCents.value, cap);
  const share = isCourse ? courseShare : cap - courseShare;
  const left = Math.max(0, share - (isCourse ? charged.nt2CourseCents : charged.nt2TestCents));
  const cents = part.askedCents ?? left;
  const due = Math.min(cents, Math.max(0, cap - charged.nt2Cents));
  charged.nt2Cents += due;
  if (isCourse) charged.nt2CourseCents += due;
  else charged.nt2TestCents += due;
  const price =
    part.askedCents === null
      ? [nt2FeeRule.ground('split', scope, { euros: cents / 100, cap: cap / 100 }), settings.nt2CourseShareCents.ground]
      : [nt2FeeRule.ground('asked', scope, { euros: cents / 100, cap: cap / 100 })];
  return due < cents
    ? priced(cents, due, 'capped', [...price, nt2FeeRule.ground('capped', scope, { euros: due / 100, cap: cap / 100 })])
    : priced(cents, due, 'tariff', price);
}

/** Nothing, where a reform lets the fee begin later. */
function amount(parameter: Parameter<number>, day: PlainDate, settings: LawSettings): number {
  return parameter.holdsOn(day, settings) ? parameter.on(day, settings) : 0;
}

function priced(tariffCents: number | null, dueCents: number, why: FeeWhy, grounds: readonly Ground[]): Priced {
  return { tariffCents, dueCents, why, because: null, missing: [], grounds };
}
