import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import type { TermFinding } from '../civic-integration/deadlines/term.ts';
import { regimeOn } from '../civic-integration/target-group/regime.ts';
import type { Ground, Outcome } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { ageBandOn } from './age-band.ts';
import type { AgeBand } from './age-band.ts';
import { educationGuidance } from './guidance.ts';
import type { EducationGuidance } from './guidance.ts';
import { schoolEnrolmentTerm } from './school-enrolment.ts';

/** What the rules on minors say of one person on one day (§2.5). */
export interface MinorFinding {
  readonly band: AgeBand;
  readonly guidance: EducationGuidance;
  /** D10; a known null: this minor is under no such term. */
  readonly schoolEnrolment: Outcome<TermFinding<'D10'> | null>;
  readonly grounds: readonly Ground[];
}

/** Null for adults, for children under the age of inflow, for who died and for who lives outside Flanders and Brussels. */
export function minorTermsOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): MinorFinding | null {
  if (file.birthDay === null || regimeOn(file, on) === null || (file.diedOn !== null && file.diedOn <= on)) return null;
  const band = ageBandOn(file.birthDay, on, settings);
  if (band === null) return null;
  const { guidance, ground } = educationGuidance(file, on);
  return {
    band,
    guidance,
    schoolEnrolment: schoolEnrolmentTerm(file, file.birthDay, on, settings),
    grounds: [ground, settings.minorInflowMonths.ground],
  };
}
