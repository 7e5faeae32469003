import { regionCodes, regions } from '#src/reference/regions.ts';
import type { AgencyCode, RegionCode } from '#src/reference/regions.ts';
import type { Actor } from './actor.ts';
import type { Role } from './endpoints.ts';

export const purposes = ['guidance', 'enforcement', 'supervision', 'correction'] as const;
export type Purpose = (typeof purposes)[number];

/** What is judged of a file: whose it is, and whether an infringement in it went to the enforcement officer. */
export interface FileRelation {
  readonly agency: AgencyCode;
  readonly region: RegionCode;
  readonly handedOver: boolean;
}

export type Refusal = 'notPermitted' | 'otherAgency' | 'otherRegion' | 'notHandedOver' | 'otherPurpose';

/** What a role may open a file for. A role without a purpose opens none: director and analyst see figures, the DPO the access log. */
export const purposesByRole: { readonly [R in Role]: readonly Purpose[] } = {
  counsellor: ['guidance', 'correction'],
  teamLead: ['guidance', 'correction', 'supervision'],
  director: [],
  analyst: [],
  enforcementOfficer: ['enforcement'],
  dataProtectionOfficer: [],
};

/** Why this reader may not open this file for this purpose; null when they may. Rules DP-02 and DP-04 of the domain reference. */
export function refusalToOpen(actor: Actor, file: FileRelation, purpose: Purpose): Refusal | null {
  if (purposesByRole[actor.role].length === 0) return 'notPermitted';
  const outside = refusalByRelation(actor, file);
  if (outside !== null) return outside;
  return purposesByRole[actor.role].includes(purpose) ? null : 'otherPurpose';
}

/** The regions of which a reader may see lists of people. The enforcement officer has none: only single files, handed over. */
export function regionsInView(actor: Actor): readonly RegionCode[] {
  return regionCodes.filter((region) => {
    const file = { agency: regions[region].agency, region, handedOver: false };
    return purposesByRole[actor.role].length > 0 && refusalByRelation(actor, file) === null;
  });
}

/** Whose lines of the access log a reader may see: all for the DPO, those that touch the own agency for a team lead. */
export function accessLogInView(actor: Actor): 'all' | AgencyCode | 'none' {
  if (actor.role === 'dataProtectionOfficer') return 'all';
  return actor.role === 'teamLead' && actor.agency !== null ? actor.agency : 'none';
}

function refusalByRelation(actor: Actor, file: FileRelation): Refusal | null {
  switch (actor.role) {
    case 'counsellor':
      if (actor.agency !== file.agency) return 'otherAgency';
      return actor.region === null || actor.region === file.region ? null : 'otherRegion';
    case 'teamLead':
      return actor.agency === file.agency ? null : 'otherAgency';
    case 'enforcementOfficer':
      return file.handedOver ? null : 'notHandedOver';
    case 'director':
    case 'analyst':
    case 'dataProtectionOfficer':
      return 'notPermitted';
  }
}
