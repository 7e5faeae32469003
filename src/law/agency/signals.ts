import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { adviceFollowed } from '../civic-integration/dutch/advice-binds.ts';
import { testTerms } from '../civic-integration/dutch/test-terms.ts';
import { processEvaluationRule } from '../civic-integration/orientation/process-evaluation.ts';
import { inOrder } from '../define/in-order.ts';
import type { Ground } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { moStartSignal } from './mo-start.ts';
import { runningContractOn } from './running-contract.ts';

export const signalIds = ['D11', 'D16', 'D17', 'MO-PROC', 'NT2-BIND', 'CONTRACT-RUNS'] as const;
export type SignalId = (typeof signalIds)[number];

export const signalStates = [
  'running',
  'met',
  'metLate',
  'overdue',
  'stopped',
  'tooEarly',
  'shown',
  'departed',
  'suspended',
  'ended',
  'unknown',
] as const;

/** What is told, without right or duty for the person: for quality, reports and planning. */
export interface Signal {
  readonly id: SignalId;
  readonly state: (typeof signalStates)[number];
  readonly startsOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly metOn: PlainDate | null;
  /** D11 alone: days waited and days left out, by reason. */
  readonly days: { readonly waited: number; readonly suspended: number; readonly unavailable: number } | null;
  readonly grounds: readonly Ground[];
}

/** Every signal of one case on one day, in the order of `signalIds`. */
export function signalsOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): readonly Signal[] {
  return [
    ...moStart(file, on, settings),
    ...testTerms(file, on, settings).map((term) => ({ ...term, days: null })),
    ...processEvaluations(file, on, settings),
    ...advice(file, on, settings),
    ...contract(file, on, settings),
  ];
}

function moStart(file: CaseFile, on: PlainDate, settings: LawSettings): Signal[] {
  const found = moStartSignal(file, on, settings);
  if (found === null) return [];
  const { waitedDays: waited, suspendedDays: suspended, unavailableDays: unavailable, ...signal } = found;
  return [{ id: 'D11', ...signal, days: { waited, suspended, unavailable } }];
}

/** Q6: recorded and shown. One of before there were any is an error of input, and is said to be. */
function processEvaluations(file: CaseFile, on: PlainDate, settings: LawSettings): Signal[] {
  return inOrder(file.moProcessEvaluations, 'on')
    .filter((evaluation) => evaluation.on <= on)
    .map((evaluation) => {
      const exists = processEvaluationRule.holdsOn(evaluation.on);
      return {
        id: 'MO-PROC',
        state: exists ? 'shown' : 'unknown',
        startsOn: evaluation.on,
        dueOn: null,
        metOn: null,
        days: null,
        grounds: exists
          ? [
              processEvaluationRule.ground(evaluation.result, evaluation.on, undefined, 'achievementDate'),
              settings.moProcessEvaluation.ground,
            ]
          : [processEvaluationRule.ground('notYet', null, { evaluated: evaluation.on })],
      };
    });
}

function advice(file: CaseFile, on: PlainDate, settings: LawSettings): Signal[] {
  const found = adviceFollowed(file, on, settings);
  if (found === null) return [];
  const state = found.state === 'open' ? 'running' : found.state === 'followed' ? 'met' : 'departed';
  return [
    {
      id: 'NT2-BIND',
      state,
      startsOn: found.advisedOn,
      dueOn: null,
      metOn: state === 'met' ? found.enrolledOn : null,
      days: null,
      grounds: found.grounds,
    },
  ];
}

function contract(file: CaseFile, on: PlainDate, settings: LawSettings): Signal[] {
  const found = runningContractOn(file, on, settings);
  if (found === null) return [];
  const state = found.state === 'runs' ? 'running' : found.state;
  return [
    {
      id: 'CONTRACT-RUNS',
      state,
      startsOn: file.contract?.signedOn ?? null,
      dueOn: null,
      metOn: null,
      days: null,
      grounds: found.grounds,
    },
  ];
}
