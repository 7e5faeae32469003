import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import { nationalityGroups, stayGrounds } from './codes.ts';

const nothing = z.object({});
const day = z.iso.date();

/** One line of the search result: enough to recognise a person, no more. */
export const personLine = z.object({
  person: z.uuid(),
  fileNumber: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  birthDay: day.nullable(),
  region: z.enum(regionCodes),
  municipality: z.string().nullable(),
  group: z.enum(targetGroupCodes).nullable(),
  state: z.string(),
  /** How the line was found, to show why an inexact match stands there. */
  matched: z.enum(['name', 'nameAlike', 'insz', 'fileNumber', 'birthDay']),
});
export type PersonLine = z.infer<typeof personLine>;

/** Name in any order, accents and spelling forgiven; INSZ; file number; day of birth. Own agency and region only. */
export const searchPersons = endpoint({
  method: 'GET',
  path: '/persons',
  permission: 'dossier.read',
  params: nothing,
  query: z.object({ q: z.string().max(200).default(''), limit: z.coerce.number().int().min(1).max(50).default(20) }),
  body: nothing,
  output: z.object({ lines: z.array(personLine), more: z.boolean() }),
});

/** A newcomer who came by other ways than a feed. Answers the new person's id and file number. */
export const receiveInflow = endpoint({
  method: 'POST',
  path: '/persons',
  permission: 'dossier.write',
  params: nothing,
  query: nothing,
  body: z.strictObject({
    familyName: z.string().trim().min(1).max(100),
    givenNames: z.string().trim().max(100),
    insz: z.string().max(20).optional(),
    email: z.string().max(200).optional(),
    phone: z.string().max(40).optional(),
    address: z.string().max(300).optional(),
    on: day,
    birthDay: day.nullable(),
    region: z.enum(regionCodes),
    nis: z.string().regex(/^[1-9]\d{4}$/),
    channel: z.enum(['nationalRegister', 'ggc', 'spontaneous']),
    nationality: z.enum(nationalityGroups),
    bornAbroad: z.boolean().nullable(),
    parentBornAbroad: z.boolean().nullable(),
    stayGround: z.enum(stayGrounds),
    firstRegisteredOn: day.nullable(),
    temporaryProtection: z.boolean(),
  }),
  output: z.object({ person: z.uuid(), fileNumber: z.string() }),
});
