import { effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { tallyDutch } from './nt2-learners/tally.ts';

/** Counts by 'figure/year/…' what the demo's own facts say. A second, small reading of the definitions, so that the calibration is checked without the figures module. */
export type Tally = Map<string, number>;

const REFERENCE_DAY = '2025-02-20';
interface Read {
  readonly region?: string;
  readonly group?: string;
  readonly birthDay?: string;
  readonly language?: string;
  readonly first?: boolean;
  readonly passed?: boolean;
  readonly result?: string;
}

export function tallyPerson(tally: Tally, recorded: readonly Fact[]): void {
  const facts = effectiveFacts(recorded);
  const seen = new Set<string>();
  const count = (key: string, once = false, by = 1): void => {
    if (once && seen.has(key)) return;
    if (once) seen.add(key);
    tally.set(key, (tally.get(key) ?? 0) + by);
  };
  const hasTrajectory = facts.some(({ type }) => type === 'trajectory.registered');
  let running: string | null = null;
  let started = false;
  const decisions = new Map<string, string>();
  for (const fact of facts) {
    tallyDutch(count, fact, hasTrajectory);
    const data = fact.data as Read; // every field is optional: read what is there
    const year = fact.on.slice(0, 4);
    const at = `${year}/${data.region ?? ''}`;
    switch (fact.type) {
      case 'register.inflow-received':
        tallyInflow(count, facts, fact, data, at);
        break;
      case 'trajectory.registered':
        count(`registrations/${at}`, true);
        count(`registrations/${at}/${data.group ?? ''}`, true);
        break;
      case 'trajectory.contract-signed':
        if (data.first === true) {
          count(`contracts/${at}`);
          count(`contracts/${at}/${data.group ?? ''}`);
        }
        if (fact.on <= REFERENCE_DAY) running = `running/${data.region ?? ''}/${data.group ?? ''}`;
        break;
      case 'trajectory.contract-ended':
        if (fact.on <= REFERENCE_DAY) running = null;
        break;
      case 'trajectory.mo-started':
        if (data.first === true && !started) {
          started = true;
          count(`learners/${at}`);
          count(`learners/${at}/${data.language ?? ''}`);
        }
        break;
      case 'trajectory.mo-exemption-test-requested':
        count(`exemptionTestsRequested/${at}`);
        break;
      case 'trajectory.mo-exemption-test-taken':
        count(`exemptionTests/${at}/${data.passed === true ? 'passed' : 'failed'}`);
        break;
      case 'trajectory.mo-test-taken':
        count(`moTests/${at}`);
        count(`moTests/${at}/${data.passed === true ? 'passed' : 'failed'}`);
        break;
      case 'trajectory.mo-decided':
        decisions.set(year, `${data.region ?? ''}/${data.result ?? ''}`);
        break;
      case 'trajectory.education-guidance-given':
        count(`educationGuidance/${at}`, true);
        break;
      case 'trajectory.exempted':
        count(`exemptions/${at}`);
        break;
      case 'trajectory.diploma-guidance-started':
        count(`diplomas/${at}`);
        break;
      case 'trajectory.suspended':
        count(`suspensions/${at}`);
        break;
      case 'trajectory.integration-certificate-issued':
        count(`certificates/${at}`);
        break;
      case 'trajectory.regular-participation-proven':
        count(`participation/${at}`);
        break;
      case 'trajectory.infringement-handed-over':
        count(`infringements/${at}`);
        break;
      case 'orientation.course-started':
        count(`courses/${at}`);
        break;
    }
  }
  for (const [year, where] of decisions) count(`decisions/${year}/${where}`);
  if (running !== null) count(running);
}

function tallyInflow(count: (key: string) => void, facts: readonly Fact[], fact: Fact, data: Read, at: string): void {
  const months = data.birthDay === undefined || data.birthDay === 'unknown' ? 12 * 99 : completedMonths(data.birthDay, fact.on);
  if (months >= 216) {
    const determined = facts.find((each) => each.type === 'trajectory.target-group-determined' && each.on >= fact.on)?.data as
      | Read
      | undefined; // as above
    count(`inflow/${at}`);
    count(`inflow/${at}/${determined?.group ?? 'toBeDetermined'}`);
  } else if (months >= 30) count(`minors/${at}/${months < 72 ? '2-5' : months < 144 ? '6-11' : '12-18'}`);
}

function completedMonths(birth: string, on: string): number {
  const months = (Number(on.slice(0, 4)) - Number(birth.slice(0, 4))) * 12 + Number(on.slice(5, 7)) - Number(birth.slice(5, 7));
  return on.slice(8) < birth.slice(8) ? months - 1 : months;
}
