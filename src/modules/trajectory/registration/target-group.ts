import { targetGroupOn } from '#src/law/judge.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';

/** The target group as recorded in facts: what the law finds, or `toBeDetermined` where it cannot say. */
export function groupOn(file: CaseFile, on: PlainDate): TargetGroup {
  const outcome = targetGroupOn(file, on);
  return outcome.known ? outcome.value.group : 'toBeDetermined';
}
