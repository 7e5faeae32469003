import type { Instant } from '#src/kernel/instant.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { ReleaseAct, ReleaseRefusal, ReleaseState } from '../codes.ts';
import { openFindings, stateOf } from './release.ts';
import type { Checked, Draft, Release, ReleaseEvent } from './release.ts';

export type Command =
  | { readonly act: 'edit'; readonly draft: Draft }
  | { readonly act: 'check'; readonly checked: Checked }
  | { readonly act: 'explain'; readonly finding: string; readonly explanation: Label }
  | { readonly act: 'retractExplanation'; readonly finding: string }
  | { readonly act: 'sendBack'; readonly comment: string }
  | { readonly act: 'plan'; readonly releaseAt: Instant }
  | { readonly act: 'withdraw'; readonly reason: Label }
  | { readonly act: 'approve' | 'retractApproval' | 'retractPlan' | 'discard' | 'restore' };

/** In which states an act has a meaning. */
const statesOf: { readonly [Act in ReleaseAct]: readonly ReleaseState[] } = {
  edit: ['draft', 'toExplain', 'toApprove'],
  check: ['draft', 'toExplain', 'toApprove'],
  explain: ['toExplain'],
  retractExplanation: ['toExplain', 'toApprove'],
  sendBack: ['toExplain', 'toApprove', 'approved'],
  approve: ['toApprove', 'toExplain'],
  retractApproval: ['approved'],
  plan: ['approved', 'planned'],
  retractPlan: ['planned'],
  withdraw: ['released'],
  discard: ['draft', 'toExplain', 'toApprove'],
  restore: ['discarded'],
};

/** What becomes of a release when somebody does something to it, or why that cannot be. */
export function decide(
  release: Release,
  command: Command,
  who: { readonly account: string },
  now: Instant,
): Result<ReleaseEvent, ReleaseRefusal> {
  const refused = refusal(release, command.act, who, now);
  if (refused !== null) return err(refused);
  switch (command.act) {
    case 'edit':
      return command.draft.tables.length === 0 ? err('nothingToRelease') : ok({ type: 'edited', data: command.draft });
    case 'check':
      return ok({ type: 'checked', data: command.checked });
    case 'explain':
      return openFindings(release).some(({ key }) => key === command.finding)
        ? ok({ type: 'explained', data: { finding: command.finding, explanation: command.explanation } })
        : err('noSuchFinding');
    case 'retractExplanation': {
      const signature = release.explanations.get(command.finding);
      if (signature === undefined) return err('noSuchFinding');
      return signature.by.account === who.account
        ? ok({ type: 'explanationRetracted', data: { finding: command.finding } })
        : err('notYourSignature');
    }
    case 'sendBack':
      return ok({ type: 'sentBack', data: { comment: command.comment } });
    case 'approve':
      return ok({ type: 'approved', data: {} });
    case 'retractApproval':
      return ok({ type: 'approvalRetracted', data: {} });
    case 'plan':
      return command.releaseAt < now ? err('timeHasPassed') : ok({ type: 'planned', data: { releaseAt: command.releaseAt } });
    case 'retractPlan':
      return ok({ type: 'planRetracted', data: {} });
    case 'withdraw':
      return ok({ type: 'withdrawn', data: { reason: command.reason } });
    case 'discard':
      return ok({ type: 'discarded', data: {} });
    case 'restore':
      return ok({ type: 'restored', data: {} });
  }
}

/** What already forbids the act, whatever is filled in: the office shows it beside the button. */
export function refusal(
  release: Release,
  act: ReleaseAct,
  who: { readonly account: string },
  now: Instant,
): ReleaseRefusal | null {
  if (!statesOf[act].includes(stateOf(release, now))) return 'notInThisState';
  switch (act) {
    case 'check':
      return release.tables.length === 0 ? 'nothingToRelease' : null;
    case 'approve':
      if ((release.check?.disclosures.length ?? 0) > 0) return 'tellsOfPeople';
      if (openFindings(release).length > 0) return 'findingsOpen';
      return release.workedOn.has(who.account) ? 'youWorkedOnIt' : null;
    case 'retractApproval':
      return release.approval?.account === who.account ? null : 'notYourSignature';
    case 'edit':
    case 'explain':
    case 'retractExplanation':
    case 'sendBack':
    case 'plan':
    case 'retractPlan':
    case 'withdraw':
    case 'discard':
    case 'restore':
      return null;
  }
}
