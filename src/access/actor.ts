import type { Permission } from '#src/platform/endpoint.ts';
import type { AgencyCode, RegionCode } from '#src/reference/regions.ts';
import type { Role } from './endpoints.ts';

/** Who is signed in. */
export interface Actor {
  /** 'staff:<uuid>'; goes into facts as recordedBy. */
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** Null for those who work across agencies (enforcement officer of ABB). */
  readonly agency: AgencyCode | null;
  /** Null for those who work for all regions of their agency. */
  readonly region: RegionCode | null;
}

/** What each role may do at all; the relation to one person is judged in ./may.ts. */
export const permissionsByRole: { readonly [R in Role]: readonly Permission[] } = {
  counsellor: ['signedIn', 'dossier.read', 'dossier.write', 'figures.read', 'figures.export', 'law.read'],
  teamLead: [
    'signedIn',
    'dossier.read',
    'dossier.write',
    'figures.read',
    'figures.export',
    'figures.answer',
    'law.read',
    'accessLog.read',
  ],
  director: ['signedIn', 'figures.read', 'figures.export', 'law.read'],
  analyst: ['signedIn', 'figures.read', 'figures.export', 'figures.answer', 'figures.publish', 'law.read'],
  enforcementOfficer: ['signedIn', 'dossier.read', 'dossier.enforce', 'law.read'],
  dataProtectionOfficer: ['signedIn', 'accessLog.read', 'law.read', 'operations.read'],
};
