import type { FactUsed, Reason } from './reason.ts';

/** Told in full with the target group: where somebody lives, that he is an adult, and that he is registered. */
const everyday: readonly string[] = ['TG-REGION', 'TG-F-01', 'TG-F-02'];
/** Told in full as an outcome of its own: what the certificate comes to. */
const outcomes: readonly string[] = ['noContract', 'alreadyIssued', 'entitled', 'notEntitled', 'undecidable'].map(
  (finding) => `AT-DECISION ${finding}`,
);

/**
 * The same reasons, without what another outcome of the same answer tells in full: twenty outcomes would tell it twenty times.
 * What is assumed stays, and the facts of what is left out go to the step that rests on it.
 */
export function brief(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.map((conclusion) => withoutEveryday(conclusion, conclusion.because.map(shortened)));
}

/** The same, resting on the facts of another outcome of the same answer, which tells its own reasons. */
export function restingOn(reasons: readonly Reason[], context: readonly Reason[]): readonly Reason[] {
  return brief(reasons).map((reason) => ({ ...reason, facts: together(reason.facts, context.flatMap(allFacts)) }));
}

function shortened(step: Reason): Reason {
  if (outcomes.includes(`${step.rule} ${step.finding}`))
    return { ...step, facts: together(step.facts, step.because.flatMap(allFacts)), because: [] };
  return withoutEveryday(step, step.because.map(shortened));
}

function withoutEveryday(step: Reason, because: readonly Reason[]): Reason {
  const kept = because.filter((below) => below.because.length > 0 || below.assumed || !everyday.includes(below.rule));
  const left = because.filter((below) => !kept.includes(below));
  return { ...step, facts: together(step.facts, left.flatMap(allFacts)), because: kept };
}

function allFacts(reason: Reason): readonly FactUsed[] {
  return [...reason.facts, ...reason.because.flatMap(allFacts)];
}

function together(facts: readonly FactUsed[], more: readonly FactUsed[]): readonly FactUsed[] {
  const all = new Map([...facts, ...more].map((fact) => [fact.path, fact]));
  return all.size === facts.length ? facts : [...all.values()];
}
