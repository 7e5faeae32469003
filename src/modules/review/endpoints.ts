import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { agencyCodes, regionCodes } from '#src/reference/regions.ts';
import { ground } from '../trajectory/endpoints.ts';
import { findingKinds, findingStates, nowCodes, settleReasons, whysDifferent } from './codes.ts';

const nothing = z.object({});
const day = z.iso.date();

const finding = z.object({
  id: z.uuid(),
  person: z.uuid(),
  fileNumber: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  region: z.enum(regionCodes),
  kind: z.enum(findingKinds),
  rule: z.string(),
  /** The day of the decision that was recorded, or from which something should have been decided. */
  day,
  /** Type of the recorded fact and its code; null where nothing was recorded. */
  recordedType: z.string().nullable(),
  recordedValue: z.string().nullable(),
  then: z.enum(nowCodes).nullable(),
  now: z.enum(nowCodes),
  why: z.enum(whysDifferent),
  assumed: z.boolean(),
  oldReason: z.array(ground),
  newReason: z.array(ground),
  /** Which of the reasons made the difference; -1 where there is none. */
  oldSaid: z.number().int(),
  newSaid: z.number().int(),
  state: z.enum(findingStates),
  foundAt: z.string(),
  settled: z.object({ reason: z.enum(settleReasons), at: z.string() }).nullable(),
});
export type FindingView = z.infer<typeof finding>;

/** Who would now be decided differently than what was recorded, in the regions of the reader; and when that was last looked at. */
export const readReview = endpoint({
  method: 'GET',
  path: '/review',
  permission: 'dossier.read',
  params: nothing,
  query: z.object({
    state: z.enum(findingStates).default('open'),
    kind: z.enum(findingKinds).optional(),
    rule: z.string().max(40).optional(),
    agency: z.enum(agencyCodes).optional(),
    region: z.enum(regionCodes).optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: nothing,
  output: z.object({
    lines: z.array(finding),
    next: z.string().nullable(),
    /** Of the asked state, in all regions asked, by kind and rule. */
    counts: z.array(z.object({ kind: z.enum(findingKinds), rule: z.string(), count: z.number().int() })),
    states: z.array(z.object({ state: z.enum(findingStates), count: z.number().int() })),
    last: z.object({ day, finishedAt: z.string(), dossiers: z.number().int() }).nullable(),
    running: z.object({ dossiers: z.number().int(), total: z.number().int(), startedAt: z.string() }).nullable(),
  }),
});

const one = z.object({ finding: z.uuid() });

/** A person decided: it was put right, or the record stands. The correction itself is an act in the dossier. */
export const settleFinding = endpoint({
  method: 'POST',
  path: '/review/:finding/settle',
  permission: 'dossier.write',
  params: one,
  query: nothing,
  body: z.object({ reason: z.enum(settleReasons) }),
  output: z.object({ state: z.enum(findingStates) }),
});

/** Takes a settlement back. */
export const reopenFinding = endpoint({
  method: 'POST',
  path: '/review/:finding/reopen',
  permission: 'dossier.write',
  params: one,
  query: nothing,
  body: nothing,
  output: z.object({ state: z.enum(findingStates) }),
});
