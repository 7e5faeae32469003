import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';

const nothing = z.object({});
const day = z.iso.date();
const words = z.object({ nl: z.string(), en: z.string() });
const typed = z.string().trim().min(1).max(120);
const sentence = z.string().trim().min(1).max(600);
const signature = z.object({ at: z.string(), account: z.string(), name: z.string() });

export const gapView = z.object({
  id: z.string(),
  version: z.number().int(),
  supplier: z.string(),
  stream: z.string(),
  from: day,
  until: day.nullable(),
  facts: z.array(z.object({ type: z.string(), label: words })),
  reason: words,
  source: z.string(),
  registered: signature,
  withdrawn: signature.extend({ reason: z.string() }).nullable(),
  /** Ids of the figures that are marked when their period touches it. */
  figures: z.array(z.string()),
});
export type GapView = z.infer<typeof gapView>;

export const listGaps = endpoint({
  method: 'GET',
  path: '/figures/gaps',
  permission: 'figures.read',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.object({
    gaps: z.array(gapView),
    /** The facts that figures rest on: what a gap can touch. */
    facts: z.array(z.object({ type: z.string(), label: words })),
  }),
  about: 'The gaps in the streams of data that figures rest on. A figure whose period touches one is marked.',
});

export const registerGap = endpoint({
  method: 'POST',
  path: '/figures/gaps',
  permission: 'figures.publish',
  params: nothing,
  query: nothing,
  body: z.object({
    supplier: typed,
    stream: typed,
    from: day,
    /** Exclusive; null while it lasts. */
    until: day.nullable(),
    facts: z.array(z.string().max(80)).max(60),
    reason: z.object({ nl: sentence, en: sentence }),
    source: typed,
  }),
  output: z.object({ id: z.string() }),
});

/** `version` is the one that was looked at: 409 when somebody changed the gap since. */
export const endGap = endpoint({
  method: 'POST',
  path: '/figures/gaps/:id/end',
  permission: 'figures.publish',
  params: z.object({ id: z.uuid() }),
  query: nothing,
  body: z.object({ version: z.number().int(), until: day }),
  output: nothing,
});

export const withdrawGap = endpoint({
  method: 'POST',
  path: '/figures/gaps/:id/withdraw',
  permission: 'figures.publish',
  params: z.object({ id: z.uuid() }),
  query: nothing,
  body: z.object({ version: z.number().int(), reason: sentence }),
  output: nothing,
});
