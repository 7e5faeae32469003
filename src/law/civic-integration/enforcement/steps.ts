import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, InfringementFile } from '../../case.ts';
import type { Rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { regimeOn } from '../target-group/regime.ts';
import { fineLimitsOn } from './fine-limits.ts';
import { fineTermOn } from './fine-term.ts';
import { infringementStateOn } from './infringement-state.ts';
import type { InfringementState } from './infringement-state.ts';
import { noticeTerm } from './notice-term.ts';
import * as rules from './step-rules.ts';

export type StepTo = Exclude<InfringementState, 'established'>;
interface Step {
  readonly to: StepTo;
  readonly from: readonly InfringementState[];
  readonly rule: Rule;
}

/** The state machine of §8.3 as data: which state may follow which, and by which rule. */
export const steps: readonly Step[] = [
  { to: 'noticeSent', from: ['established'], rule: rules.noticeStepRule },
  { to: 'regularised', from: ['noticeSent'], rule: rules.regulariseStepRule },
  { to: 'handedOver', from: ['noticeSent'], rule: rules.handOverStepRule },
  { to: 'fined', from: ['handedOver'], rule: rules.decideStepRule },
  { to: 'noFine', from: ['handedOver'], rule: rules.decideStepRule },
  { to: 'paid', from: ['fined', 'reminder', 'recovery'], rule: rules.payStepRule },
  { to: 'reminder', from: ['fined'], rule: rules.remindStepRule },
  { to: 'recovery', from: ['fined', 'reminder'], rule: rules.recoverStepRule },
  { to: 'irrecoverable', from: ['recovery'], rule: rules.irrecoverableStepRule },
  {
    to: 'cancelled',
    from: ['established', 'noticeSent', 'handedOver', 'fined', 'reminder', 'recovery', 'irrecoverable'],
    rule: rules.cancelStepRule,
  },
];

export interface StepFinding {
  readonly to: StepTo;
  readonly lawful: boolean;
  readonly grounds: readonly Ground[];
}

/** Whether an infringement file may go to that state on that day, and why (not). */
export function stepOn(
  file: CaseFile,
  infringement: InfringementFile,
  to: StepTo,
  on: PlainDate,
  settings: LawSettings = lawHere(),
): StepFinding {
  const standing = infringementStateOn(infringement, on);
  const step = steps.find((candidate) => candidate.to === to);
  const finding = (lawful: boolean, ...grounds: readonly Ground[]): StepFinding => ({ to, lawful, grounds });
  if (step === undefined) throw new Error(`No step leads to ${to}`); // the table names every state but the first
  const follows = standing !== null && step.from.includes(standing.state);
  if (!follows && !(to === 'cancelled' && standing !== null)) return finding(false, step.rule.ground('notNow', on));
  const may = step.rule.ground('may', on);
  switch (to) {
    case 'handedOver': {
      if (regimeOn(file, infringement.establishedOn) === 'brussels')
        return finding(false, rules.handOverStepRule.ground('brussels', on));
      const { value: waits, ground } = settings.handOverAfterNoticeTerm;
      const term = noticeTerm(file, infringement, null, on, settings);
      if (waits && term !== null && !('because' in term) && on <= term.dueOn)
        return finding(false, rules.handOverStepRule.ground('termRuns', on, { until: term.dueOn }), ground, ...term.grounds);
      return finding(true, may, ground);
    }
    case 'fined': {
      const limits = fineLimitsOn(file, infringement, on, settings);
      if (!limits.known) return finding(false, rules.decideStepRule.ground('undecided', on), ...limits.grounds);
      if (limits.value === null) return finding(false, rules.decideStepRule.ground('noSanction', on), ...limits.grounds);
      return finding(true, may, ...limits.grounds);
    }
    case 'reminder':
    case 'recovery': {
      const term = fineTermOn(file, infringement, on, settings);
      if (standing?.state === 'fined' && term !== null && on <= term.dueOn)
        return finding(false, step.rule.ground('termRuns', on, { until: term.dueOn }), ...term.grounds);
      return finding(true, may, ...(term?.grounds ?? []));
    }
    case 'cancelled': {
      if (!follows) return finding(false, rules.cancelStepRule.ground('closed', on));
      const { value: until, ground } = settings.cancellationUntil;
      const late =
        until === 'handOver'
          ? infringement.handedOverOn !== null && infringement.handedOverOn <= on
          : until === 'decision' && infringement.fine != null && infringement.fine.decidedOn <= on;
      return late ? finding(false, rules.cancelStepRule.ground('tooLate', on), ground) : finding(true, may, ground);
    }
    case 'noticeSent':
    case 'regularised':
    case 'noFine':
    case 'paid':
    case 'irrecoverable':
      return finding(true, may);
  }
}

/** What may come next on that day; the first of them is the usual one. Empty once the file is closed. */
export function nextStepsOn(
  file: CaseFile,
  infringement: InfringementFile,
  on: PlainDate,
  settings: LawSettings = lawHere(),
): readonly StepFinding[] {
  return steps.map(({ to }) => stepOn(file, infringement, to, on, settings)).filter(({ lawful }) => lawful);
}
