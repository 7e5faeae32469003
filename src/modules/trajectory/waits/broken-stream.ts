import { addDays } from '#src/kernel/plain-date.ts';
import { judge, noticeTermsOn } from '#src/law/judge.ts';
import type { Fact, NewFact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { PillarKey } from '#src/law/judgement.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { knownFrom } from '../decision/decide.ts';
import { residenceOn } from '../dossier/dossier.ts';

/** A stream of data that did not come through: for whom, and from which day to which, both counted. */
export interface BrokenStream {
  readonly from: PlainDate;
  /** Null while it lasts. */
  readonly until: PlainDate | null;
  readonly pillar: PillarKey | null;
  readonly regions: readonly RegionCode[] | null;
}

export interface MovedTerm {
  readonly id: string;
  readonly days: number;
}

/** What the broken stream does to one dossier, and what is still to be recorded of it. */
export type Touched =
  | { readonly kind: 'moves'; readonly terms: readonly MovedTerm[]; readonly begin: boolean; readonly ended: FactId | null }
  | { readonly kind: 'recorded' }
  /** Another wait for the same reason stands in these days: somebody must look. */
  | { readonly kind: 'overlaps' }
  | null;

/**
 * Pure. A dossier is touched when the wait moves a term of it. Null: another region, or no term that it moves. Recorded once,
 * the same wait is found again, so that who runs it twice, or goes on after a stop, records nothing twice.
 */
export function touchedBy(stream: BrokenStream, recorded: readonly Fact[], today: PlainDate): Touched {
  const { dossier, file } = knownFrom(recorded);
  const { from, until, pillar, regions } = stream;
  if (dossier.region === null || dossier.inflow === null || dossier.inflow.on > from) return null;
  if (dossier.diedOn !== null && dossier.diedOn < (until ?? today)) return null;
  const region = residenceOn(dossier, from)?.region ?? null;
  if (regions !== null && (region === null || !regions.includes(region))) return null;
  const firstDayAfter = until === null ? null : addDays(until, 1);
  const same = dossier.waits.filter(
    (wait) =>
      wait.reason === 'brokenStream' &&
      wait.pillar === pillar &&
      (firstDayAfter === null || wait.on < firstDayAfter) &&
      (wait.endedOn === null || wait.endedOn > from),
  );
  const [own] = same;
  if (same.length > 1 || (own !== undefined && own.on !== from)) return { kind: 'overlaps' };
  if (own !== undefined) {
    if (own.endedOn === firstDayAfter) return { kind: 'recorded' };
    if (own.endedOn !== null) return { kind: 'overlaps' };
    return { kind: 'moves', terms: [], begin: false, ended: own.fact }; // it lasted, and now it is over
  }
  const terms = movedTerms(file, { ...file, waits: [...file.waits, { from, until, reason: 'brokenStream', pillar }] }, today);
  return terms.length === 0 ? null : { kind: 'moves', terms, begin: true, ended: null };
}

export function beginning({ from, pillar }: BrokenStream): NewFact {
  const reason = 'brokenStream';
  return { type: 'trajectory.system-wait-begun', on: from, data: pillar === null ? { reason } : { reason, pillar } };
}

export function ending(until: PlainDate, wait: FactId): NewFact {
  return { type: 'trajectory.system-wait-ended', on: addDays(until, 1), data: { wait } };
}

function movedTerms(before: CaseFile, after: CaseFile, today: PlainDate): readonly MovedTerm[] {
  const standing = daysMoved(before, today);
  return daysMoved(after, today).flatMap(({ id, days }, index) => {
    const more = days - (standing[index]?.days ?? days);
    return more > 0 ? [{ id, days: more }] : [];
  });
}

function daysMoved(file: CaseFile, today: PlainDate): readonly MovedTerm[] {
  const terms: MovedTerm[] = [];
  for (const term of judge(file, today).deadlines)
    terms.push({ id: term.id, days: term.movedBySuspensionDays + term.movedByWaitDays });
  for (const term of noticeTermsOn(file, today))
    if (term.id === 'D5' && 'dueOn' in term) terms.push({ id: term.id, days: term.movedBySuspensionDays + term.movedByWaitDays });
  return terms;
}
