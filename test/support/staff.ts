import type { Actor } from '#src/access/actor.ts';
import { roleCodes } from '#src/access/endpoints.ts';
import type { Role } from '#src/access/endpoints.ts';

/** The members of staff that the tests tell of. */
export const staff = {
  lotte: {
    account: 'staff:01900000-0000-7000-8000-000000000001',
    name: 'Lotte Peeters',
    role: 'counsellor',
    agency: 'agii',
    region: 'provAntwerp',
  },
  ruben: {
    account: 'staff:01900000-0000-7000-8000-000000000002',
    name: 'Ruben Vandenbroucke',
    role: 'counsellor',
    agency: 'agii',
    region: 'westFlanders',
  },
  joris: {
    account: 'staff:01900000-0000-7000-8000-000000000003',
    name: 'Joris Claes',
    role: 'counsellor',
    agency: 'atlas',
    region: 'atlas',
  },
  greet: {
    account: 'staff:01900000-0000-7000-8000-000000000004',
    name: 'Greet Willems',
    role: 'teamLead',
    agency: 'agii',
    region: null,
  },
  thomas: {
    account: 'staff:01900000-0000-7000-8000-000000000005',
    name: 'Thomas De Smet',
    role: 'analyst',
    agency: 'agii',
    region: null,
  },
  an: {
    account: 'staff:01900000-0000-7000-8000-000000000006',
    name: 'An Verlinden',
    role: 'enforcementOfficer',
    agency: null,
    region: null,
  },
  karim: {
    account: 'staff:01900000-0000-7000-8000-000000000007',
    name: 'Karim Benali',
    role: 'dataProtectionOfficer',
    agency: null,
    region: null,
  },
  hilde: {
    account: 'staff:01900000-0000-7000-8000-000000000008',
    name: 'Hilde Maes',
    role: 'teamLead',
    agency: 'atlas',
    region: null,
  },
  filip: {
    account: 'staff:01900000-0000-7000-8000-00000000000b',
    name: 'Filip Baert',
    role: 'director',
    agency: 'agii',
    region: null,
  },
  sofie: {
    account: 'staff:01900000-0000-7000-8000-00000000000a',
    name: 'Sofie Maes',
    role: 'analyst',
    agency: 'agii',
    region: null,
  },
} as const satisfies Record<string, Actor>;

/** One member of staff of each role. */
export const staffByRole: ReadonlyMap<Role, Actor> = new Map(
  roleCodes.map((role) => [role, Object.values(staff).find((each) => each.role === role) ?? staff.lotte]),
);
