import type { Role } from '#src/access/endpoints.ts';
import type { AgencyCode, RegionCode } from '#src/reference/regions.ts';

/** Somebody to sign in as. Nobody of this list exists. */
export interface DemoStaff {
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyCode | null;
  readonly region: RegionCode | null;
}

export const demoStaff: readonly DemoStaff[] = [
  { subject: 'lotte-peeters', name: 'Lotte Peeters', role: 'counsellor', agency: 'agii', region: 'provAntwerp' },
  { subject: 'ruben-vandenbroucke', name: 'Ruben Vandenbroucke', role: 'counsellor', agency: 'agii', region: 'westFlanders' },
  { subject: 'nadia-el-amrani', name: 'Nadia El Amrani', role: 'counsellor', agency: 'agii', region: 'brussels' },
  { subject: 'joris-claes', name: 'Joris Claes', role: 'counsellor', agency: 'atlas', region: 'atlas' },
  { subject: 'greet-willems', name: 'Greet Willems', role: 'teamLead', agency: 'agii', region: null },
  { subject: 'filip-baert', name: 'Filip Baert', role: 'director', agency: 'agii', region: null },
  { subject: 'thomas-de-smet', name: 'Thomas De Smet', role: 'analyst', agency: 'agii', region: null },
  { subject: 'sofie-maes', name: 'Sofie Maes', role: 'analyst', agency: 'agii', region: null },
  { subject: 'an-verlinden', name: 'An Verlinden', role: 'enforcementOfficer', agency: null, region: null },
  { subject: 'karim-benali', name: 'Karim Benali', role: 'dataProtectionOfficer', agency: null, region: null },
];

/** What the provider tells about them, under the names that src/access/sign-in/claims.ts reads. */
export function claimsOf({ subject, name, role, agency, region }: DemoStaff): { sub: string } & Record<string, string> {
  return { sub: subject, name, role, ...(agency !== null && { agency }), ...(region !== null && { region }) };
}
