import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { definitionView } from '../figures/endpoints.ts';
import { editionKinds, releaseActs, releaseRefusals, releaseStates } from './codes.ts';

const nothing = z.object({});
const words = z.object({ nl: z.string(), en: z.string() });
/** English may be left out: the Dutch stands there then. */
const typedWords = (longest: number) =>
  z
    .object({ nl: z.string().trim().min(1).max(longest), en: z.string().trim().max(longest).default('') })
    .transform(({ nl, en }) => ({ nl, en: en === '' ? nl : en }));
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/);
const signed = z.object({ name: z.string(), at: z.string(), you: z.boolean() });

const tableSpec = z.object({
  id: slug,
  indicator: z.string().max(60),
  period: z.string().max(40),
  by: z.string().max(200).default(''),
  where: z.string().max(600).default(''),
  asOf: z.string().max(40).default(''),
  title: typedWords(200),
  notes: z.array(typedWords(1000)).max(10).default([]),
});
const draft = z.object({
  title: typedWords(150),
  summary: z.object({ nl: z.string().trim().max(1000), en: z.string().trim().max(1000).default('') }),
  status: z.enum(editionKinds),
  replaces: slug.nullable().default(null),
  tables: z.array(tableSpec).min(1).max(120),
});
export type DraftInput = z.infer<typeof draft>;

const line = z.object({
  id: z.string(),
  title: words,
  state: z.enum(releaseStates),
  status: z.enum(editionKinds),
  replaces: z.string().nullable(),
  tables: z.number().int(),
  open: z.number().int(),
  releaseAt: z.string().nullable(),
  drafted: signed,
  /** True where only somebody who did not work on it may go on. */
  waitsForYou: z.boolean(),
});
export type ReleaseLine = z.infer<typeof line>;

/** Releases with how they stand, the newest first. */
export const listPublications = endpoint({
  method: 'GET',
  path: '/publications',
  permission: 'figures.publish',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.object({ releases: z.array(line), synthetic: z.boolean() }),
});

const finding = z.object({
  key: z.string(),
  kind: z.string(),
  table: z.string(),
  at: z.string(),
  stated: z.string(),
  computed: z.string(),
  confidence: z.enum(['certain', 'likely', 'possible']),
  sentence: words,
  likelyCause: words,
  signed: signed.extend({ explanation: words }).nullable(),
});
export type ReleaseFindingView = z.infer<typeof finding>;

const madeTable = z.object({
  id: z.string(),
  title: words,
  indicator: definitionView,
  period: z.object({ from: z.string(), until: z.string() }),
  asOf: z.string(),
  by: z.array(z.string()),
  receipt: z.string(),
  /** Under which number it stands on the open site; null while it is not out. */
  edition: z.number().int().nullable(),
  notes: z.array(words),
  protection: words.nullable(),
  cells: z.array(
    z.object({
      at: z.array(z.string()),
      /** Where it stands in every export: what findings refer to. */
      place: z.string(),
      exact: z.number().nullable(),
      value: z.number().nullable(),
      shown: z.enum(['exact', 'rounded', 'hidden', 'withdrawn']),
    }),
  ),
});
export type MadeTableView = z.infer<typeof madeTable>;

const releaseView = line.extend({
  version: z.number().int(),
  summary: words,
  specs: z.array(
    z.object({
      id: z.string(),
      indicator: z.string(),
      period: z.string(),
      by: z.string(),
      where: z.string(),
      asOf: z.string(),
      title: words,
      notes: z.array(words),
    }),
  ),
  tablesMade: z.array(madeTable),
  findings: z.array(finding),
  /** What would tell of a few people; nobody can sign that away. */
  disclosures: z.array(z.object({ table: z.string(), words, remedy: words })),
  /** Why the totals differ from the edition that it replaces, exactly; the parts add up. */
  changes: z.array(
    z.object({
      table: z.string(),
      before: z.number(),
      after: z.number(),
      parts: z.array(z.object({ cause: words, delta: z.number() })),
    }),
  ),
  checked: signed.nullable(),
  approved: signed.nullable(),
  withdrawn: signed.extend({ reason: words }).nullable(),
  replacedBy: z.string().nullable(),
  history: z.array(signed.extend({ type: z.string(), comment: z.string() })),
  /** Why an act cannot be done now by the reader; null where it can. */
  acts: z.record(z.enum(releaseActs), z.enum(releaseRefusals).nullable()),
  synthetic: z.boolean(),
});
export type ReleaseView = z.infer<typeof releaseView>;

const one = z.object({ id: z.string().max(80) });

export const readPublication = endpoint({
  method: 'GET',
  path: '/publications/:id',
  permission: 'figures.publish',
  params: one,
  query: nothing,
  body: nothing,
  output: releaseView,
});

export const draftPublication = endpoint({
  method: 'POST',
  path: '/publications',
  permission: 'figures.publish',
  params: nothing,
  query: nothing,
  body: draft,
  output: z.object({ id: z.string() }),
});

/** A draft with the same tables, to come out in the place of a release that is out or was withdrawn. */
export const newEdition = endpoint({
  method: 'POST',
  path: '/publications/:id/new-edition',
  permission: 'figures.publish',
  params: one,
  query: nothing,
  body: nothing,
  output: z.object({ id: z.string() }),
});

const plain = z.enum(['approve', 'retractApproval', 'retractPlan', 'discard', 'restore']);
const act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('check') }),
  z.object({ act: plain }),
  z.object({ act: z.literal('edit'), draft }),
  z.object({ act: z.literal('explain'), finding: z.string().max(40), explanation: typedWords(1000) }),
  z.object({ act: z.literal('retractExplanation'), finding: z.string().max(40) }),
  z.object({ act: z.literal('sendBack'), comment: z.string().trim().min(1).max(1000) }),
  z.object({ act: z.literal('plan'), releaseAt: z.iso.datetime({ offset: true }).nullable() }),
  z.object({ act: z.literal('withdraw'), reason: typedWords(1000) }),
]);
export type PublicationAct = z.infer<typeof act>;

/** One step of the workflow. `version` is the one that the reader had before them: 409 where somebody was first. */
export const actOnPublication = endpoint({
  method: 'POST',
  path: '/publications/:id/acts',
  permission: 'figures.publish',
  params: one,
  query: nothing,
  body: z.object({ version: z.number().int(), act }),
  output: z.object({ version: z.number().int() }),
});

/** The annual report as one document: the printed figures computed anew, with charts, definitions and receipts. */
export const annualReportDocument = endpoint({
  method: 'GET',
  path: '/annual-report/:year/document',
  permission: 'figures.export',
  params: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
  query: z.object({ format: z.enum(['html', 'pdf', 'xlsx']), language: z.enum(['nl', 'en']).default('nl') }),
  body: nothing,
  output: z.unknown(),
});
