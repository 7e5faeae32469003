import type { CaseFile, FeePart, FeePartKind } from '../case.ts';
import type { LawCase } from '../define/cases.ts';
import { contract, day, newcomer } from '../define/people.ts';
import { feesOn } from './fees.ts';

/** What the tables of fees ask, and of whom. */
export const part = (kind: FeePartKind, on: string, askedCents: number | null = null): FeePart => ({
  on: day(on),
  part: kind,
  askedCents,
});
export const paid = (kind: FeePartKind, on: string, cents = 9_000) => ({ on: day(on), part: kind, cents });
/** A refugee in Flanders since June 2023, with a contract of that day. */
export const signed = (when: string, parts: readonly FeePart[], changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2023-06-01'),
  ...contract(when),
  feeParts: parts,
  ...changes,
});
export const exempt = (on: string, category = 'livingAllowance') => ({ feeExemptions: [{ on: day(on), category }] });
export const on = day('2025-01-01');

/** 'moCourse 90 tariff' per part, in euros. */
export const askDue: LawCase['ask'] = (file, asked) =>
  feesOn(file, asked)
    .parts.map(
      ({ part: kind, dueCents, why, because }) =>
        `${kind} ${dueCents === null ? `unknown: ${because}` : `${dueCents / 100} ${why}`}`,
    )
    .join(', ');
/** 'moCourse paidBefore' per part, and the totals in euros: due/paid/open/ahead. */
export const askPaid: LawCase['ask'] = (file, asked) => {
  const { parts, totals } = feesOn(file, asked);
  const { dueCents, paidCents, openCents, aheadCents } = totals;
  return `${parts.map(({ part: kind, payment }) => `${kind} ${payment}`).join(', ')}; ${[dueCents, paidCents, openCents, aheadCents].map((cents) => cents / 100).join('/')}`;
};
export const askFinding =
  (rule: string): LawCase['ask'] =>
  (file, asked) => {
    const { parts, grounds } = feesOn(file, asked);
    const found = [...parts.flatMap((each) => [...each.grounds]), ...grounds].filter((ground) => ground.rule === rule);
    return [...new Set(found.map((ground) => ground.finding))].join(' ');
  };

export const course = part('moCourse', '2023-11-06');
export const atlas = (changes: Partial<CaseFile>, ...tests: FeePart[]): CaseFile => ({
  ...newcomer('2021-06-01'),
  feeParts: tests,
  ...changes,
});
