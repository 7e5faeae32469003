import { z } from 'zod';
import { endpoint, permissions } from '#src/platform/endpoint.ts';
import { agencyCodes, regionCodes } from '#src/reference/regions.ts';

const nothing = z.object({});

export const roleCodes = [
  'counsellor',
  'teamLead',
  'director',
  'analyst',
  'enforcementOfficer',
  'dataProtectionOfficer',
] as const;
export type Role = (typeof roleCodes)[number];

/** GET /session: who is signed in and what they may do; `signedIn: false` otherwise. The CSRF token goes back in `x-csrf-token`. */
export const readSession = endpoint({
  method: 'GET',
  path: '/session',
  permission: 'public',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.discriminatedUnion('signedIn', [
    z.object({ signedIn: z.literal(false), synthetic: z.boolean(), today: z.string() }),
    z.object({
      signedIn: z.literal(true),
      account: z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(roleCodes),
        agency: z.enum(agencyCodes).nullable(),
        region: z.enum(regionCodes).nullable(),
      }),
      permissions: z.array(z.enum(permissions)),
      csrfToken: z.string(),
      /** True where the population is the synthetic one of the demo: every screen then says so. */
      synthetic: z.boolean(),
      /** The legal day on which the office works; the demo lives on a fixed one. */
      today: z.string(),
    }),
  ]),
});

export const accessLogLine = z.object({
  /** Grows with time; `before` takes it to ask for the lines before this one. */
  position: z.number().int(),
  at: z.string(),
  account: z.string(),
  accountName: z.string(),
  role: z.enum(roleCodes),
  person: z.string().nullable(),
  part: z.string(),
  purpose: z.string(),
  outcome: z.enum(['allowed', 'refused']),
  reason: z.string().nullable(),
});

export const readAccessLog = endpoint({
  method: 'GET',
  path: '/access-log',
  permission: 'accessLog.read',
  params: nothing,
  query: z.object({
    person: z.uuid().optional(),
    account: z.string().max(80).optional(),
    outcome: z.enum(['allowed', 'refused']).optional(),
    before: z.coerce.number().int().min(1).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: nothing,
  output: z.object({ lines: z.array(accessLogLine), more: z.boolean() }),
});
