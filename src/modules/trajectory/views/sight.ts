import type { Actor } from '#src/access/actor.ts';
import type { RegionCode } from '#src/reference/regions.ts';

/** What this reader sees of a dossier that may be opened. */
export interface Sight {
  /** False for the enforcement officer, who sees what concerns enforcement and no more. */
  readonly whole: boolean;
  /** The ground of suspensions and exemptions. */
  readonly grounds: boolean;
  readonly mayCorrect: boolean;
  /** The officer's acts, on a file as it stands today. */
  readonly mayDecide: boolean;
}

/** DP-02 and DP-03 of the domain reference: the ground of a suspension is for the counsellors and the team lead of the region. */
export function sightOf(actor: Actor, region: RegionCode, isPast: boolean): Sight {
  const guides = actor.role === 'counsellor' || actor.role === 'teamLead';
  const ofRegion = actor.region === null || actor.region === region;
  return {
    whole: guides,
    grounds: guides && ofRegion,
    mayCorrect: guides && !isPast,
    mayDecide: actor.role === 'enforcementOfficer' && !isPast,
  };
}
