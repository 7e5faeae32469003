import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, FeePartKind } from '../case.ts';
import { feePartKinds } from '../case.ts';
import { inOrder } from '../define/in-order.ts';
import type { UnknownReason } from '../define/unknown.ts';
import type { Ground } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { expenses } from './fe-expenses.ts';
import { alwaysFreeRule } from './fe-09-always-free.ts';
import { noRefundRule, paymentRule } from './fe-payment.ts';
import { pricesOf } from './price.ts';
import type { Price } from './price.ts';
import type { FeeWhy } from './priced.ts';

/** `paidAfter` and `open` are signals: the payment has to come before the part. */
export const paymentStates = ['nothingDue', 'paidBefore', 'paidAfter', 'open', 'unknown'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** One enrolment or sitting: what is due, why, and what was paid for it. All amounts in integer cents. */
export interface FeeFinding {
  readonly part: FeePartKind;
  readonly on: PlainDate;
  readonly attempt: number;
  readonly tariffCents: number | null;
  readonly dueCents: number | null;
  readonly why: FeeWhy;
  readonly because: UnknownReason | null;
  readonly missing: readonly string[];
  readonly paidCents: number;
  readonly openCents: number | null;
  readonly payment: PaymentState;
  readonly grounds: readonly Ground[];
}

export interface FeesFinding {
  readonly on: PlainDate;
  readonly parts: readonly FeeFinding[];
  readonly totals: {
    readonly dueCents: number;
    readonly paidCents: number;
    readonly openCents: number;
    /** Paid for what is not due, or not yet. */
    readonly aheadCents: number;
    /** Parts of which nobody knows what they cost. */
    readonly undecided: number;
  };
  /** What holds for the case as a whole: what is always free, what is never paid back. */
  readonly grounds: readonly Ground[];
}

/** Everything about the fees of one case, as it stands on a day (domain §6). */
export function feesOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): FeesFinding {
  const tills = tillsOf(file, on);
  const prices = pricesOf(file, on, settings);
  const parts = prices.map((price) => settled(price, tills[price.part.part]));
  let aheadCents = 0;
  for (const kind of feePartKinds) {
    const left = sum(tills[kind].map(({ cents }) => cents));
    const uncertain = parts.findLastIndex(({ part, dueCents }) => part === kind && dueCents === null);
    const waiting = parts[uncertain];
    // Where nobody knows what a part costs, what was paid for it is not too much.
    if (waiting === undefined) aheadCents += left;
    else parts[uncertain] = { ...waiting, paidCents: left };
  }
  const grounds = [alwaysFreeRule.ground('free', on)];
  const history = expenses(file, on);
  if (history !== null) grounds.push(history);
  if (aheadCents > 0) grounds.push(noRefundRule.ground('ahead', on, { euros: aheadCents / 100 }));
  return {
    on,
    parts,
    totals: {
      dueCents: sum(parts.map(({ dueCents }) => dueCents ?? 0)),
      paidCents: sum(parts.map(({ paidCents }) => paidCents)) + aheadCents,
      openCents: sum(parts.map(({ openCents }) => openCents ?? 0)),
      aheadCents,
      undecided: parts.filter(({ dueCents }) => dueCents === null).length,
    },
    grounds,
  };
}

interface Paid {
  readonly on: PlainDate;
  cents: number;
}
type Tills = { readonly [Kind in FeePartKind]: Paid[] };

/** What was paid by that day, kind by kind, the oldest first. */
function tillsOf(file: CaseFile, on: PlainDate): Tills {
  const tills: Tills = { moCourse: [], moTest: [], moExemptionTest: [], nt2Course: [], nt2Test: [], certifyingTest: [] };
  for (const payment of inOrder(file.feePayments, 'on'))
    if (payment.on <= on) tills[payment.part].push({ on: payment.on, cents: payment.cents });
  return tills;
}

/** Takes from the till what this part costs; the day of the last cent is the day of payment. */
function settled(price: Price, till: Paid[]): FeeFinding {
  const { part, attempt, tariffCents, dueCents, why, because, missing } = price;
  const finding = (paidCents: number, payment: PaymentState, grounds: readonly Ground[] = []): FeeFinding => ({
    part: part.part,
    on: part.on,
    attempt,
    tariffCents,
    dueCents,
    why,
    because,
    missing,
    paidCents,
    openCents: dueCents === null ? null : dueCents - paidCents,
    payment,
    grounds: [...price.grounds, ...grounds],
  });
  if (dueCents === null) return finding(0, 'unknown');
  if (dueCents === 0) return finding(0, 'nothingDue');
  let open = dueCents;
  let paidOn: PlainDate | null = null;
  for (const payment of till) {
    if (open === 0) break;
    const taken = Math.min(open, payment.cents);
    if (taken === 0) continue;
    payment.cents -= taken;
    open -= taken;
    paidOn = payment.on;
  }
  if (open > 0 || paidOn === null)
    return finding(dueCents - open, 'open', [paymentRule.ground('open', part.on, { euros: open / 100 })]);
  return paidOn <= part.on
    ? finding(dueCents, 'paidBefore', [paymentRule.ground('before', part.on, { paid: paidOn })])
    : finding(dueCents, 'paidAfter', [paymentRule.ground('after', part.on, { paid: paidOn })]);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
