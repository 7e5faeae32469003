import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { targetGroupOn } from '#src/law/judge.ts';
import type { TargetGroupFinding } from '#src/law/judgement.ts';
import type { Outcome } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import type { FindingKind } from '../codes.ts';
import { caseFile } from '../../trajectory/ask.ts';
import { decidingRule } from './deciding-rule.ts';
import type { Difference } from './difference.ts';
import { knownBefore, reasonsOf, restsOnAssumption, whyDifferent } from './life.ts';
import type { Life } from './life.ts';

/** Facts that say in which target group somebody was on their day. */
const decided = ['trajectory.target-group-determined', 'trajectory.registered', 'trajectory.contract-signed'];

/**
 * Every recorded target group beside what the law says of its day. A mistake in one is mostly carried into the next ones, so
 * of each kind the first one is told.
 */
export function groupDecisions(life: Life): readonly Difference[] {
  const found: Difference[] = [];
  for (const fact of life.effective) {
    const recorded = recordedGroup(fact);
    if (recorded === null) continue;
    const outcome = targetGroupOn(life.file, fact.on, life.settings);
    const now = groupOf(outcome);
    if (now === recorded) continue;
    const kind = kindOf(recorded, now);
    if (found.some((earlier) => earlier.kind === kind)) continue;
    const askedThen = targetGroupOn(caseFile([...knownBefore(life, fact), fact]), fact.on, life.settings);
    const { why } = whyDifferent(life, fact, recorded, (facts) => groupOn(caseFile(facts), fact.on, life.settings));
    found.push({
      kind,
      rule: decidingRule(outcome.grounds),
      day: fact.on,
      recorded: { fact: fact.id, type: fact.type, value: recorded },
      then: groupOf(askedThen),
      now: outcome.known ? now : 'unknown',
      oldReason: reasonsOf(askedThen.grounds),
      newReason: reasonsOf(outcome.grounds),
      why,
      assumed: restsOnAssumption(outcome.grounds),
    });
  }
  return found;
}

export function recordedGroup(fact: Fact): TargetGroup | null {
  if (!decided.includes(fact.type)) return null;
  const { group } = fact.data as { readonly group?: unknown }; // read, not trusted
  return targetGroupCodes.find((code) => code === group) ?? null;
}

/** Unknown is recorded as "to be determined", so the two agree. */
export function groupOf(outcome: Outcome<TargetGroupFinding>): TargetGroup {
  return outcome.known ? outcome.value.group : 'toBeDetermined';
}

export function kindOf(recorded: TargetGroup, now: TargetGroup): FindingKind {
  if (now === 'toBeDetermined') return 'unknownNow';
  if (recorded === 'mandatory') return 'wronglyObliged';
  if (recorded === 'entitled') return now === 'mandatory' ? 'wronglyFree' : 'otherGroup';
  return now === 'mandatory' || now === 'entitled' ? 'missedInflow' : 'otherGroup';
}

function groupOn(file: CaseFile, on: PlainDate, settings: LawSettings): TargetGroup {
  return groupOf(targetGroupOn(file, on, settings));
}
