import { effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { feesOn } from '#src/law/fees/fees.ts';
import { caseFile } from '#src/modules/trajectory/dossier/case-file.ts';
import { day, LAST_DAY, NT2_TEST, text, workdayFrom, workdayUntil } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { createScribe } from './record.ts';

/** The fee begins with the contracts of the day of the standard NT2 test. */
const FEES_FROM = NT2_TEST;
/** Of the mandatory, early in 2024 (P31); of the others nobody says. */
const EXEMPT_SHARE = 0.74;
/** Paid before the part, after it, not at all: ours, and only plausible. */
const PAID = [90, 5, 5];

/**
 * Exemptions from the fee and payments, by what the law says is due; and the sessions of some courses. No printed figure counts
 * them, and no act of these lives hangs on them but the proof of regular participation, which is given its sessions.
 */
export function withFees(facts: readonly Fact[], stream: StreamId, index: number, chance: Chance): readonly Fact[] {
  const days = daysOf(facts);
  if (days === null) return facts;
  chance.at(12, index);
  const scribe = createScribe(stream, chance);
  if (days.contract >= FEES_FROM) {
    if (days.mandatory && chance.yes(EXEMPT_SHARE))
      scribe.say(
        'trajectory.fee-exempted',
        days.contract,
        { category: chance.yes(0.9) ? `category${chance.int(1, 8)}` : 'staffDecision' },
        chance.int(0, 3),
      );
    const told = [...facts, ...scribe.done()];
    for (const { part, on, dueCents } of feesOn(caseFile(effectiveFacts(told)), text(LAST_DAY)).parts) {
      if (dueCents === null || dueCents === 0) continue;
      const kind = chance.weighted(PAID);
      if (kind === 2) continue;
      const paid =
        kind === 0
          ? Math.max(days.contract, workdayUntil(day(on) - chance.int(1, 12)))
          : workdayFrom(day(on) + chance.int(2, 25));
      if (paid <= LAST_DAY) scribe.say('trajectory.fee-paid', paid, { part, cents: dueCents }, chance.int(0, 3));
    }
  }
  tellSessions(days, scribe, chance);
  return [...facts, ...scribe.done()]
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
    .map((fact, place) => ({ ...fact, version: place + 1 }));
}

/** Of a course that is over; of everybody who got the proof of regular participation, of some others. */
function tellSessions({ moStart, moClosed, regularProof }: Days, scribe: ReturnType<typeof createScribe>, chance: Chance): void {
  if (moStart === null) return;
  const over = moClosed ?? regularProof;
  if (over === null || over <= moStart || !(regularProof !== null || chance.yes(0.1))) return;
  const until = Math.min(over, regularProof ?? over);
  const sessions = 20;
  const justified = chance.int(0, 3);
  const attended = regularProof !== null ? sessions - justified : chance.int(10, sessions - justified);
  scribe.say(
    'trajectory.attendance-recorded',
    until,
    { pillar: 'orientation', from: text(moStart), until: text(until), sessions, attended, justified },
    0,
    until,
  );
}

interface Days {
  readonly mandatory: boolean;
  readonly contract: number;
  readonly moStart: number | null;
  readonly moClosed: number | null;
  readonly regularProof: number | null;
}

/** Of a life with one contract, in which nothing was corrected. */
function daysOf(facts: readonly Fact[]): Days | null {
  const on: { [type: string]: number } = {};
  for (const fact of facts) {
    if (fact.corrects !== undefined) return null;
    if (fact.type === 'trajectory.contract-signed' && on[fact.type] !== undefined) return null;
    on[fact.type] ??= day(fact.on);
  }
  const contract = on['trajectory.contract-signed'];
  const determined = facts.find(({ type }) => type === 'trajectory.target-group-determined');
  if (contract === undefined || determined === undefined) return null;
  return {
    mandatory: (determined.data as { readonly group: string }).group === 'mandatory', // by its schema
    contract,
    moStart: on['trajectory.mo-started'] ?? null,
    moClosed: on['trajectory.mo-course-closed'] ?? null,
    regularProof: on['trajectory.regular-participation-proven'] ?? null,
  };
}
