import type { Fact } from '#src/facts/envelope.ts';
import { talkRegions } from './printed.ts';

interface Read {
  readonly region?: string;
  readonly kind?: string;
  readonly advice?: string;
  readonly organiser?: string;
  readonly provider?: string;
  readonly enrolments?: number;
}
/** Adds to a key; `once`: for this person only the first time. */
type Count = (key: string, once?: boolean, by?: number) => void;
const area: ReadonlySet<string> = new Set(talkRegions);

/** Figures 33 to 40 of one fact, as ../tally.ts has the others. */
export function tallyDutch(count: Count, { type, on, data: recorded }: Fact, hasTrajectory: boolean): void {
  const { region = '', kind = '', advice = '', organiser = '', provider = '', enrolments = 0 } = recorded as Read; // every field is optional: read what is there
  const year = on.slice(0, 4);
  switch (type) {
    case 'trajectory.nt2-interview-held':
      count(`nt2Interviews/${year}/${region}/${kind}`);
      if (kind !== 'nt2Interview') return;
      count(`nt2Persons/${year}/${region}`, true);
      if (area.has(region)) count(`nt2Persons/${year}/area`, true);
      if (hasTrajectory) count(`alreadyTalked/${year}/${region}`);
      return;
    case 'trajectory.nt2-advised':
      count(`nt2Advice/${year}/${region}/${advice}`);
      if (area.has(region)) count(`nt2Advice/${year}/area`);
      if (hasTrajectory) count(`alreadyAdvised/${year}/${region}/${advice}`);
      return;
    case 'trajectory.nt2-test-taken':
      count(`dutchTests/${year}/${kind}`);
      if (organiser === 'agii') count(`agencyTests/${year}/${kind.startsWith('ct') ? certifying(kind) : kind}`);
      return;
    case 'supply.nt2-enrolments-delivered':
      count(`enrolments/${year}/${provider}`, false, enrolments);
      return;
  }
}

/** Figure 38 prints both levels as one; the pre-screening does not certify. */
function certifying(kind: string): string {
  return kind === 'ctPrescreening' ? kind : 'certifying';
}
