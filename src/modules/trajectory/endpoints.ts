import { z } from 'zod';
import { waitReasons } from '#src/law/case.ts';
import { deadlineIds, missingCodes, pillarKeys } from '#src/law/judgement.ts';
import { reasonSchema } from '#src/modules/legislation/endpoints.ts';
import { feePartKinds } from '#src/law/case.ts';
import { infringementStates } from '#src/law/civic-integration/enforcement/infringement-state.ts';
import { paymentStates } from '#src/law/fees/fees.ts';
import { feeWhys } from '#src/law/fees/priced.ts';
import { endpoint } from '#src/platform/endpoint.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import { actBodies, counsellorActBodies, officerActBodies } from './acts.ts';

const nothing = z.object({});
const day = z.iso.date();
const person = z.object({ person: z.uuid() });

/** A reason, with the article it rests on; `nl` and `en` are the sentence for the reader. */
export const ground = z.object({
  rule: z.string(),
  nl: z.string(),
  en: z.string(),
  anchor: z.string(),
  anchorDay: day.nullable(),
  versionFrom: day.nullable(),
  assumed: z.boolean(),
  citations: z.array(
    z.object({ source: z.string(), title: z.string(), article: z.string(), grade: z.enum(['A', 'B', 'C', 'D']) }),
  ),
});
export type GroundView = z.infer<typeof ground>;

export const deadlineView = z.object({
  id: z.enum(deadlineIds),
  startsOn: day,
  rawDueOn: day,
  dueOn: day,
  movedBySuspensionDays: z.number(),
  movedByWaitDays: z.number(),
  movedToWorkingDay: z.boolean(),
  state: z.enum(['running', 'met', 'metLate', 'overdue', 'stopped']),
  metOn: day.nullable(),
  /** Whose time it was, in whole days from the start until it was met, fell away, or the day asked. */
  time: z.object({
    ownDays: z.number().int(),
    suspendedDays: z.number().int(),
    /** Waits of the system that stop this term, by reason. */
    systemDays: z.partialRecord(z.enum(waitReasons), z.number().int()),
    /** Part of the own days: waits and suspensions that do not stop this term or came after its end. */
    notStopping: z.partialRecord(z.enum(['suspension', ...waitReasons]), z.number().int()),
  }),
  grounds: z.array(ground),
});
export const pillarView = z.object({
  pillar: z.enum(pillarKeys),
  demand: z.enum(['required', 'optional', 'notRequired', 'unknown']),
  state: z.enum(['notStarted', 'open', 'met', 'notApplicable']),
  metOn: day.nullable(),
  reached: z.number().nullable(),
  needed: z.number().nullable(),
  dueOn: day.nullable(),
  grounds: z.array(ground),
});
export const timelineFact = z.object({
  id: z.uuid(),
  type: z.string(),
  on: day,
  recordedAt: z.string(),
  recordedBy: z.string(),
  source: z.string(),
  data: z.record(z.string(), z.unknown()),
  corrects: z.uuid().nullable(),
  correctedBy: z.uuid().nullable(),
  /** What may be corrected by whom reads it now. */
  correctable: z.boolean(),
});
export const actNames = Object.keys(actBodies) as [keyof typeof actBodies, ...(keyof typeof actBodies)[]];

/**
 * Everything of one person, as known now or at a past moment (`asKnownOn`, end of that day in Brussels). Writes an access line. A file
 * that went up in another answers with that one: `person` says which.
 */
export const readDossier = endpoint({
  method: 'GET',
  path: '/dossiers/:person',
  permission: 'dossier.read',
  params: person,
  query: z.object({
    asKnownOn: day.optional(),
    purpose: z.enum(['guidance', 'enforcement', 'supervision', 'correction']).default('guidance'),
  }),
  body: nothing,
  output: z.object({
    person: z.uuid(),
    fileNumber: z.string(),
    version: z.number().int(),
    asKnownOn: day.nullable(),
    today: day,
    identity: z.object({
      familyName: z.string(),
      givenNames: z.string(),
      insz: z.string().nullable(),
      formerInsz: z.string().nullable(),
      inszChangedOn: day.nullable(),
      address: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      erased: z.boolean(),
    }),
    /** Second files of the same person that went up in this one. Empty for who does not guide the person. */
    mergedFiles: z.array(z.object({ person: z.uuid(), fileNumber: z.string(), on: day, recordedAt: z.string() })),
    /** Of a file as it was known before it went up in another: where it stands now. */
    standsIn: z.object({ person: z.uuid(), fileNumber: z.string() }).nullable(),
    birthDay: day.nullable(),
    region: z.enum(regionCodes),
    municipality: z.string().nullable(),
    nationality: z.string(),
    stayGround: z.string(),
    works: z.boolean().nullable(),
    studies: z.boolean().nullable(),
    state: z.string(),
    targetGroup: z.object({
      group: z.enum(targetGroupCodes),
      dutySince: day.nullable(),
      dutyEndedOn: day.nullable(),
      because: z.string().nullable(),
      grounds: z.array(ground),
    }),
    pillars: z.array(pillarView),
    deadlines: z.array(deadlineView),
    certificate: z.object({
      known: z.boolean(),
      entitled: z.boolean(),
      issuedOn: day.nullable(),
      rule: z.string(),
      missing: z.array(z.enum(missingCodes)),
      entitledSince: day.nullable(),
      because: z.string().nullable(),
      grounds: z.array(ground),
    }),
    contract: z.object({ signedOn: day, endedOn: day.nullable(), endReason: z.string().nullable() }).nullable(),
    suspensions: z.array(
      z.object({ fact: z.uuid(), from: day, until: day, ground: z.string().nullable(), running: z.boolean() }),
    ),
    waits: z.array(
      z.object({
        fact: z.uuid(),
        reason: z.enum(waitReasons),
        pillar: z.enum(pillarKeys).nullable(),
        from: day,
        /** First day without waiting; null while it lasts. */
        endedOn: day.nullable(),
      }),
    ),
    infringements: z.array(
      z.object({
        fact: z.uuid(),
        kind: z.string(),
        establishedOn: day,
        state: z.enum(infringementStates),
        /** What the officer decided; zero cents is no fine. */
        fine: z.object({ decidedOn: day, cents: z.number().int(), dueOn: day.nullable(), paidOn: day.nullable() }).nullable(),
        /** Between which amounts the officer may fine; null where the file is not with the officer or no fine is possible. */
        limits: z.object({ minCents: z.number().int(), maxCents: z.number().int(), grounds: z.array(ground) }).nullable(),
      }),
    ),
    /** What the track costs this person, part by part, in cents (domain reference §6). Null for who does not guide the person. */
    fees: z
      .object({
        parts: z.array(
          z.object({
            part: z.enum(feePartKinds),
            on: day,
            attempt: z.number().int(),
            dueCents: z.number().int().nullable(),
            paidCents: z.number().int(),
            openCents: z.number().int().nullable(),
            why: z.enum(feeWhys),
            because: z.string().nullable(),
            payment: z.enum(paymentStates),
            grounds: z.array(ground),
          }),
        ),
        totals: z.object({
          dueCents: z.number().int(),
          paidCents: z.number().int(),
          openCents: z.number().int(),
          aheadCents: z.number().int(),
          undecided: z.number().int(),
        }),
        grounds: z.array(ground),
      })
      .nullable(),
    timeline: z.array(timelineFact),
    /** Acts this reader may do now, in the order in which they are most likely wanted. */
    acts: z.array(z.object({ act: z.enum(actNames), suggested: z.boolean() })),
  }),
});
export type DossierView = ReturnType<typeof readDossier.output.parse>;

/** Why the law says of this person what the dossier shows, as a tree. Writes an access line, as the dossier does. */
export const readReasons = endpoint({
  method: 'GET',
  path: '/dossiers/:person/reasons',
  permission: 'dossier.read',
  params: person,
  query: z.object({
    /** 'targetGroup', 'certificate', 'pillar.dutch', 'deadline.D1.2024-03-01' (with its first day). */
    about: z.string().regex(/^(targetGroup|certificate|pillar\.[a-zA-Z]+|deadline\.D\d+\.\d{4}-\d{2}-\d{2})$/),
    asKnownOn: day.optional(),
    purpose: z.enum(['guidance', 'enforcement', 'supervision', 'correction']).default('guidance'),
  }),
  body: nothing,
  output: z.object({
    /** Why there is no answer, where there is none. */
    because: z.string().nullable(),
    missing: z.array(z.string()),
    reasons: z.array(reasonSchema),
  }),
});
export type ReasonsView = ReturnType<typeof readReasons.output.parse>;

/** Why an act is not possible: a stable code, a sentence per language, the articles. */
export const refusal = z.object({
  code: z.string(),
  nl: z.string(),
  en: z.string(),
  missing: z.array(z.string()),
  grounds: z.array(ground),
});
export type RefusalView = z.infer<typeof refusal>;

/**
 * One act of a counsellor. 200 with the new version; 409 `staleVersion` when the dossier changed meanwhile; 422 with the refusal.
 * The acts and their bodies are in ./acts.ts.
 */
export const doAct = endpoint({
  method: 'POST',
  path: '/dossiers/:person/acts',
  permission: 'dossier.write',
  params: person,
  query: nothing,
  body: z.discriminatedUnion('act', asUnion(counsellorActBodies)),
  output: z.object({ version: z.number().int(), facts: z.array(z.uuid()) }),
});

/** One act of the enforcement officer, in a file that was handed over: the decision and what becomes of a fine. Answers as `doAct` does. */
export const doEnforcementAct = endpoint({
  method: 'POST',
  path: '/dossiers/:person/enforcement',
  permission: 'dossier.enforce',
  params: person,
  query: nothing,
  body: z.discriminatedUnion('act', asUnion(officerActBodies)),
  output: z.object({ version: z.number().int(), facts: z.array(z.uuid()) }),
});

export const workLine = z.object({
  person: z.uuid(),
  fileNumber: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  region: z.enum(regionCodes),
  /** Deadline id, or 'certificateDue', 'suspensionEnds', 'noticeExpired', 'noCounsellorYet', … */
  subject: z.string(),
  dueOn: day.nullable(),
  days: z.number().int().nullable(),
  bucket: z.enum(['overdue', 'due', 'waiting']),
  waitsFor: z.enum(['person', 'agency', 'partner', 'enforcement']),
  act: z.enum(actNames).nullable(),
  assumed: z.boolean(),
});
export type WorkLine = z.infer<typeof workLine>;

/** What falls due in the next 30 days, what is overdue, what waits for others; the own region (team lead: any region of the agency). */
export const readMyWork = endpoint({
  method: 'GET',
  path: '/my-work',
  permission: 'dossier.read',
  params: nothing,
  query: z.object({
    bucket: z.enum(['overdue', 'due', 'waiting']).optional(),
    subject: z.string().max(40).optional(),
    region: z.enum(regionCodes).optional(),
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: nothing,
  output: z.object({
    today: day,
    lines: z.array(workLine),
    next: z.string().nullable(),
    counts: z.array(z.object({ bucket: z.enum(['overdue', 'due', 'waiting']), subject: z.string(), count: z.number().int() })),
  }),
});

function asUnion<Body extends z.core.$ZodTypeDiscriminable>(bodies: { readonly [act: string]: Body }) {
  return Object.values(bodies) as unknown as [Body, ...Body[]]; // Object.values forgets that there is at least one
}
