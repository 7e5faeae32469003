import { z } from 'zod';
import { agencyCodes, regionCodes, regions } from '#src/reference/regions.ts';
import type { Actor } from '../actor.ts';
import { roleCodes } from '../endpoints.ts';

/** Under which names the provider tells us who somebody is. */
export interface ClaimNames {
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly region: string;
}

export const claimNames: ClaimNames = { name: 'name', role: 'role', agency: 'agency', region: 'region' };

const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, z.literal('').transform(() => null), z.null()]).default(null);
const person = z.object({
  name: z.string().trim().min(1).max(200),
  role: z.enum(roleCodes),
  agency: orNone(z.enum(agencyCodes)),
  region: orNone(z.enum(regionCodes)),
});

export type Recognised = Omit<Actor, 'account'>;

/**
 * Who signs in, from the provider's claims; null where they do not say so in full. Then nobody is let in: a right that is
 * not clear is no right.
 */
export function personFromClaims(claims: Readonly<Record<string, unknown>>, names: ClaimNames = claimNames): Recognised | null {
  const parsed = person.safeParse({
    name: claims[names.name],
    role: claims[names.role],
    agency: claims[names.agency],
    region: claims[names.region],
  });
  if (!parsed.success) return null;
  const { role, agency, region } = parsed.data;
  const needsAgency = role === 'counsellor' || role === 'teamLead';
  if (needsAgency && agency === null) return null;
  if (region !== null && regions[region].agency !== agency) return null;
  return parsed.data;
}
