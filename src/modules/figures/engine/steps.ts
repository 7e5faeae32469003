import { codesOf, typeNumber } from '../snapshot/attributes.ts';
import type { Facts } from './indicator.ts';

/** The steps from inflow to certificate and work, in their usual order; their codes and words: `cohortStep` in ./dimensions-of-time.ts. */
export const STEPS = 8;

const byType = new Uint8Array(256);
byType[typeNumber('trajectory.registered')] = 2;
byType[typeNumber('trajectory.contract-signed')] = 3;
byType[typeNumber('trajectory.mo-started')] = 4;
byType[typeNumber('trajectory.mo-decided')] = 5;
byType[typeNumber('trajectory.nt2-result-recorded')] = 6;
byType[typeNumber('trajectory.employment-service-registered')] = 7;
byType[typeNumber('trajectory.integration-certificate-issued')] = 8;

const orientationPassed = codesOf('trajectory.mo-decided', 'result').indexOf('passed') + 1;
const dutchPassed = codesOf('trajectory.nt2-result-recorded', 'result').indexOf('passed') + 1;
const a2 = codesOf('trajectory.nt2-result-recorded', 'level').indexOf('a2') + 1;

/** Which step a fact is, or 0. A decision or a result is one only when it is passed; of Dutch, level A2 or higher. */
export function stepOf(facts: Facts, row: number): number {
  const step = byType[facts.type[row] ?? 0] ?? 0;
  if (step === 5) return facts.kind[row] === orientationPassed ? 5 : 0;
  if (step === 6) return facts.kind[row] === dutchPassed && (facts.detail[row] ?? 0) >= a2 ? 6 : 0;
  return step;
}

/** Last day, counted from the inflow, of each term of `within`; what comes later is the last value. */
const TERMS = [91, 183, 365, 548, 730] as const;

export function withinOf(days: number): number {
  let value = 1;
  for (const term of TERMS) {
    if (days <= term) return value;
    value += 1;
  }
  return value;
}
