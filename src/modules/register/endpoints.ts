import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import { nationalityGroups, stayGrounds } from './codes.ts';
import { identityKinds } from './merge/kinds.ts';
import { sides } from './merge/sides.ts';

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

// ── two files of one person ──
const person = z.object({ person: z.uuid() });
const side = z.enum(sides);

/** `stays` is the file of the address, `goes` is `file`. What is not chosen is as the file that stays says it. */
const mergeChoices = {
  /** The second file of the same person, which goes up in the file of the address. */
  file: z.uuid(),
  /** Facts of either file that are not true of the person; what goes on with them is left out too. */
  leaveOut: z.array(z.uuid()).max(200).default([]),
  birthDay: side.nullable().default(null),
  identity: z.partialRecord(z.enum(identityKinds), side).default({}),
};

const factLine = z.object({ id: z.uuid(), type: z.string(), on: day, data: z.record(z.string(), z.unknown()) });
const conflictAnswer = z.object({ fact: z.uuid(), on: day, until: day.nullable(), leavesOut: z.array(z.uuid()) });
const mergedFile = z.object({
  person: z.uuid(),
  fileNumber: z.string(),
  version: z.number().int(),
  birthDay: day.nullable(),
  region: z.enum(regionCodes),
  group: z.enum(targetGroupCodes).nullable(),
  state: z.string(),
  facts: z.number().int(),
});
const mustBeChosen = z.enum(['insz', 'birthDay', 'contracts', 'contractEnds', 'deaths']);

/** What a merge would do with these choices: nothing is recorded. Opens both files, which the access log says. */
export const previewMerge = endpoint({
  method: 'POST',
  path: '/dossiers/:person/merge/preview',
  permission: 'dossier.write',
  about: 'What merging a second file of the same person into this one would move, what both say already, and what contradicts.',
  params: person,
  query: nothing,
  body: z.strictObject(mergeChoices),
  output: z.object({
    stays: mergedFile,
    goes: mergedFile,
    identity: z.array(
      z.object({
        kind: z.enum(identityKinds),
        stays: z.string().nullable(),
        goes: z.string().nullable(),
        differs: z.boolean(),
      }),
    ),
    birthDays: z.object({ stays: day, goes: day }).nullable(),
    conflicts: z.array(
      z.object({ about: z.enum(['contracts', 'contractEnds', 'deaths']), stays: conflictAnswer, goes: conflictAnswer }),
    ),
    /** Comes to the file that stays; `becomes` is what it says there, where that is something else. */
    moves: z.array(factLine.extend({ becomes: z.record(z.string(), z.unknown()).nullable() })),
    same: z.array(factLine),
    notTaken: z.array(factLine),
    /** Of the file that stays: withdrawn by a choice, or true in another form of the one person. */
    withdrawn: z.array(factLine),
    adapted: z.array(factLine.extend({ becomes: z.record(z.string(), z.unknown()) })),
    /** What would not hold together: merging is refused as long as there is any. */
    doesNotHold: z.array(z.object({ type: z.string(), on: day })),
    open: z.array(mustBeChosen),
  }),
});
export type MergePreview = ReturnType<typeof previewMerge.output.parse>;
export type MergeChoices = ReturnType<typeof previewMerge.body.parse>;

/** 200 with the new version; 409 `staleVersion` when one of the files changed meanwhile; 422 with the refusal. */
export const mergePersons = endpoint({
  method: 'POST',
  path: '/dossiers/:person/merge',
  permission: 'dossier.write',
  about: 'Two files of one person become one: what the second holds moves to the first, which the second leads to from now on.',
  params: person,
  query: nothing,
  body: z.strictObject({ ...mergeChoices, expectedVersion: z.int().min(0), fileVersion: z.int().min(0) }),
  output: z.object({ version: z.number().int(), fileNumber: z.string(), moved: z.number().int(), same: z.number().int() }),
});

/** 422 with the refusal where something rests on what the merge brought. */
export const undoMerge = endpoint({
  method: 'POST',
  path: '/dossiers/:person/merge/undo',
  permission: 'dossier.write',
  about: 'Takes two merged files apart again: what the merge brought returns to the file that it came from.',
  params: person,
  query: nothing,
  body: z.strictObject({ file: z.uuid(), expectedVersion: z.int().min(0) }),
  output: z.object({ version: z.number().int(), fileNumber: z.string() }),
});

/** Files that may be of the same person: born on the same day, and every word of the one name in the other. Own regions only. */
export const findAlike = endpoint({
  method: 'GET',
  path: '/dossiers/:person/alike',
  permission: 'dossier.write',
  params: person,
  query: nothing,
  body: nothing,
  output: z.object({ lines: z.array(personLine) }),
});
