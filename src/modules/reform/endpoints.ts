import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';
import { measureCodes, runStates } from './codes.ts';

const nothing = z.object({});
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const words = z.object({ nl: z.string(), en: z.string(), fr: z.string() });

const change = z.object({
  id: z.string(),
  title: words,
  unit: z.string().nullable(),
  inWords: z.object({ law: words, reform: words }).nullable(),
  stretches: z.array(z.object({ from: day.nullable(), until: day.nullable(), law: z.string(), reform: z.string() })),
});
const run = z.object({
  run: z.uuid(),
  from: month,
  to: month,
  state: z.enum(runStates),
  /** Dossiers looked at, of how many. */
  seen: z.number().int(),
  of: z.number().int(),
  askedAt: z.string(),
  /** What is another now than when it was counted; empty when the answer is up to date. */
  outdatedBy: z.array(z.enum(['law', 'reform', 'facts'])),
});
export type RunView = z.infer<typeof run>;

const reform = z.object({
  name,
  title: words,
  owner: z.string(),
  day,
  explanation: words,
  source: z.string(),
  changes: z.array(change),
});
export type ReformView = z.infer<typeof reform>;

export const listReforms = endpoint({
  method: 'GET',
  path: '/reforms',
  permission: 'law.read',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.object({
    reforms: z.array(reform.extend({ lastRun: run.nullable() })),
    /** Reforms that cannot be applied, with what is wrong with their files. */
    refused: z.array(z.object({ name: z.string(), problems: z.array(z.string()) })),
  }),
});

export const readReform = endpoint({
  method: 'GET',
  path: '/reforms/:name',
  permission: 'law.read',
  params: z.object({ name }),
  query: nothing,
  body: nothing,
  output: z.object({ reform, runs: z.array(run) }),
});

/** Counts anew in the background, unless an answer that is up to date is there already, or being counted. */
export const startRun = endpoint({
  method: 'POST',
  path: '/reforms/:name/runs',
  permission: 'law.read',
  params: z.object({ name }),
  query: nothing,
  body: z.object({ from: month, to: month }),
  output: z.object({ run: z.uuid() }),
});

/** Law, reform, and of how many either cannot say. */
const counts = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const line = z.object({ code: z.string(), counts });
const side = z.object({ value: z.number().nullable(), reasons: z.array(words) });
const answer = z.object({
  months: z.array(month),
  dossiers: z.number().int(),
  judgements: z.number().int(),
  underBoth: z.number().int(),
  changed: z.number().int(),
  milliseconds: z.number(),
  synthetic: z.boolean(),
  tables: z.array(
    z.object({
      measure: z.enum(measureCodes),
      changed: z.number().int(),
      byMonth: z.array(line),
      total: counts,
      byRegion: z.array(line),
      byGroup: z.array(line),
    }),
  ),
  examples: z.array(
    z.object({
      measure: z.enum(measureCodes),
      fileNumber: z.string(),
      /** Null for who may not open this file. */
      person: z.uuid().nullable(),
      month,
      region: z.enum(regionCodes),
      group: z.enum(targetGroupCodes),
      law: side,
      reform: side,
    }),
  ),
});
export type AnswerView = z.infer<typeof answer>;

export const readRun = endpoint({
  method: 'GET',
  path: '/reforms/:name/runs/:run',
  permission: 'law.read',
  params: z.object({ name, run: z.uuid() }),
  query: nothing,
  body: nothing,
  output: z.object({ run, answer: answer.nullable() }),
});

/** The file itself: every number on a line of its own. */
export const exportRun = endpoint({
  method: 'GET',
  path: '/reforms/:name/runs/:run/export',
  permission: 'law.read',
  params: z.object({ name, run: z.uuid() }),
  query: z.object({ format: z.enum(['csv', 'xlsx']), language: z.enum(['nl', 'en']).default('nl') }),
  body: nothing,
  output: z.unknown(),
});
