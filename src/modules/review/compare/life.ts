import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { judge } from '#src/law/judge.ts';
import type { Judgement } from '#src/law/judgement.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { WhyDifferent } from '../codes.ts';
import { caseFile, effectiveFacts } from '../../trajectory/ask.ts';

/** One dossier as every comparison looks at it; what is costly is made when it is first asked for. */
export interface Life {
  /** As recorded, in version order, corrections included. */
  readonly recorded: readonly Fact[];
  /** As known now, in the order of their days. */
  readonly effective: readonly Fact[];
  readonly file: CaseFile;
  /** The day of the review. */
  readonly on: PlainDate;
  readonly settings: LawSettings;
  /** What the law says on the day of the review. */
  judgement(): Judgement;
}

export function lifeOf(recorded: readonly Fact[], on: PlainDate, settings: LawSettings): Life {
  const effective = effectiveFacts(recorded);
  const file = caseFile(effective);
  let made: Judgement | undefined;
  return { recorded, effective, file, on, settings, judgement: () => (made ??= judge(file, on, settings)) };
}

/** The facts that counted just before this one was recorded. */
export function knownBefore({ recorded }: Life, fact: Fact): readonly Fact[] {
  return effectiveFacts(recorded.filter((each) => each.version < fact.version));
}

/** What happened by this fact as known now, the fact itself included. */
export function upTo({ effective }: Life, fact: Fact): readonly Fact[] {
  return effective.slice(0, effective.indexOf(fact) + 1);
}

/**
 * Why the record differs from the law of now, for a record on which the law is asked with some facts: `then` is what it says
 * with what was known when the fact was recorded. Later corrections are told from later facts by leaving them out.
 */
export function whyDifferent<Answer>(
  life: Life,
  fact: Fact,
  recordedAnswer: Answer,
  ask: (facts: readonly Fact[]) => Answer,
): { readonly then: Answer; readonly why: WhyDifferent } {
  const then = ask([...knownBefore(life, fact), fact]);
  if (then !== recordedAnswer) return { then, why: 'recordedOtherwise' };
  const corrections = life.recorded.filter((each) => each.version > fact.version && each.corrects !== undefined);
  const without = effectiveFacts(life.recorded.filter((each) => !corrections.includes(each)));
  return { then, why: ask(without) === recordedAnswer ? 'correction' : 'laterFact' };
}

/** The reasons worth keeping: what a setting says is known, and may name who set it. */
export function reasonsOf(grounds: readonly Ground[]): readonly Ground[] {
  return grounds.filter(({ anchor }) => anchor !== 'setting');
}

export function restsOnAssumption(grounds: readonly Ground[]): boolean {
  return grounds.some(({ assumed }) => assumed);
}
