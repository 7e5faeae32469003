import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { subjectCodes } from './engine/subjects.ts';

const nothing = z.object({});
const day = z.iso.date();
const words = z.object({ nl: z.string(), en: z.string() });
const cell = z.object({
  /** One code per dimension, in the order of `by`; 'total' where summed. */
  at: z.array(z.string()),
  /** Null is "not available": a share, mean or evolution of nothing. A count is never null. */
  value: z.number().nullable(),
  /** Of what a derived value was made, not rounded. */
  of: z.object({ numerator: z.number(), denominator: z.number() }).optional(),
});
const term = z.object({
  indicator: z.string(),
  title: words,
  where: z.record(z.string(), z.array(z.string())),
  /** Dimensions by which this term is neither broken down nor limited: the whole that a share is of. */
  over: z.array(z.string()),
  /** Counted over the same period one year before. */
  yearBefore: z.boolean(),
});
/** A stretch of time in which a stream of facts did not come, or came wrong: see ./gaps. */
export const gapMark = z.object({
  id: z.string(),
  supplier: z.string(),
  stream: z.string(),
  from: day,
  /** Exclusive; null while it lasts. */
  until: day.nullable(),
  reason: words,
});
export type GapMark = z.infer<typeof gapMark>;

export const definitionView = z.object({
  id: z.string(),
  title: words,
  unit: words,
  subject: z.enum(subjectCodes),
  subjectTitle: words,
  counts: words,
  population: words,
  periodDay: words,
  caveats: words.nullable(),
  additive: z.boolean(),
  additiveWhy: words.nullable(),
  version: z.number().int(),
  versionFrom: day,
  /** Up to this one, the newest last. */
  versions: z.array(z.object({ version: z.number().int(), from: day, changed: words })),
  source: z.string(),
  /** Numbers of the figures of the annual report that print it, where the comparison holds it. */
  printed: z.array(z.string()),
  /** Types of the facts that it rests on. */
  facts: z.array(z.string()),
  measure: z.enum(['count', 'sum', 'share', 'mean', 'evolution']),
  /** Places behind the comma. */
  decimals: z.number().int(),
  /** Of a share, mean or evolution. */
  derived: z.object({ numerator: term, denominator: term }).nullable(),
  kind: z.enum(['flow', 'stock']),
  dimensions: z.array(z.object({ id: z.string(), title: words, values: z.array(z.object({ code: z.string(), label: words })) })),
});
export type DefinitionView = z.infer<typeof definitionView>;

export const listFigures = endpoint({
  method: 'GET',
  path: '/figures',
  permission: 'figures.read',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.object({ figures: z.array(definitionView) }),
});

/** The register of definitions as a file: one line per definition, in Dutch and English; as xlsx with its codes and versions. */
export const exportDefinitions = endpoint({
  method: 'GET',
  path: '/figures/definitions/export',
  permission: 'figures.export',
  params: nothing,
  query: z.object({ format: z.enum(['csv', 'xlsx']) }),
  body: nothing,
  output: z.unknown(),
});

/**
 * `period` is a year '2024', a quarter '2024-Q1', a month '2024-03', a day '2025-02-20', or 'from/until' with both days, until
 * exclusive; a stock is taken at the end of its last day. `asOf` is a moment, or a day: then its end in Brussels. `by` lists
 * dimension ids, comma between. `where` limits dimensions: 'region:limburg|brussels,group:mandatory'; 'region:agii' is all of AgII.
 */
export const figureQuery = z.object({
  period: z.string().max(40),
  asOf: z.string().max(40).optional(),
  by: z.string().max(200).optional(),
  where: z.string().max(600).optional(),
  /** An earlier version of the definition; the newest where none is named. */
  version: z.coerce.number().int().min(1).optional(),
});

export const figureTable = z.object({
  definition: definitionView,
  period: z.object({ from: day, until: day }),
  asOf: z.string(),
  by: z.array(z.string()),
  /** The codes that count, by dimension; a dimension that is not named is not limited. */
  where: z.record(z.string(), z.array(z.string())),
  cells: z.array(cell),
  total: z.number().nullable(),
  /** Gaps in what the figure rests on, within its period. */
  gaps: z.array(gapMark),
  /** What in these numbers cannot be true together; left out when nothing is found. */
  findings: z
    .array(
      z.object({ kind: z.string(), confidence: z.enum(['certain', 'likely', 'possible']), sentence: words, likelyCause: words }),
    )
    .optional(),
  computedInMilliseconds: z.number(),
  facts: z.number().int(),
  synthetic: z.boolean(),
});
export type FigureTable = z.infer<typeof figureTable>;

export const readFigure = endpoint({
  method: 'GET',
  path: '/figures/:id',
  permission: 'figures.read',
  params: z.object({ id: z.string().max(60) }),
  query: figureQuery,
  body: nothing,
  output: figureTable,
});

/** The file itself; `format` csv or xlsx. Answers the bytes with a file name, not JSON. */
export const exportFigure = endpoint({
  method: 'GET',
  path: '/figures/:id/export',
  permission: 'figures.export',
  params: z.object({ id: z.string().max(60) }),
  query: figureQuery.extend({ format: z.enum(['csv', 'xlsx']), language: z.enum(['nl', 'en']).default('nl') }),
  body: nothing,
  output: z.unknown(),
});

/**
 * One printed figure of the report: printed beside computed. `same` is false where they differ; `explained` is true where they do
 * because print contradicts itself there, as a note says.
 */
export const reportFigure = z.object({
  figure: z.string(),
  title: words,
  id: z.string(),
  printedIn: z.string(),
  dimensions: z.array(z.string()),
  cells: z.array(
    z.object({
      period: z.string(),
      at: z.array(z.string()),
      labels: z.array(words),
      printed: z.number(),
      computed: z.number(),
      unit: z.string(),
      same: z.boolean(),
      explained: z.boolean(),
      tolerance: z.string().nullable(),
    }),
  ),
  /** Where the printed report contradicts itself or cannot be checked. */
  notes: z.array(words),
});
const besideFacts = z.object({
  asOf: z.string(),
  figures: z.array(reportFigure),
  cells: z.number().int(),
  /** Without the explained ones. */
  differences: z.number().int(),
  explained: z.number().int(),
  synthetic: z.boolean(),
});
export const readAnnualReport = endpoint({
  method: 'GET',
  path: '/annual-report/:year',
  permission: 'figures.read',
  params: z.object({ year: z.coerce.number().int().min(2023).max(2024) }),
  query: nothing,
  body: nothing,
  output: besideFacts.extend({ year: z.number().int() }),
});
export type AnnualReport = ReturnType<typeof readAnnualReport.output.parse>;

/** Printed tables of answers to parliament, beside what the facts say: which there are, and one of them. */
export const listPrinted = endpoint({
  method: 'GET',
  path: '/printed',
  permission: 'figures.read',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.object({ publications: z.array(z.object({ id: z.string(), title: words, asOf: day })) }),
});
export const readPrintedBeside = endpoint({
  method: 'GET',
  path: '/printed/:id',
  permission: 'figures.read',
  params: z.object({ id: z.string().max(60) }),
  query: nothing,
  body: nothing,
  output: besideFacts.extend({ id: z.string(), title: words, called: z.enum(['table', 'answer']) }),
});
export type PrintedBeside = ReturnType<typeof readPrintedBeside.output.parse>;

/** Checking a table of anybody's. */
export { checkFigures } from './gate/endpoints.ts';
export type { CheckAnswer, FindingView } from './gate/endpoints.ts';

/** Gaps in the streams of data. */
export { endGap, listGaps, registerGap, withdrawGap } from './gaps/endpoints.ts';
export type { GapView } from './gaps/endpoints.ts';

/** Why a figure is another than before. */
export { causeLabels, notComparableLabels } from './differences/labels.ts';
export { whyFigureChanged } from './differences/endpoints.ts';
export type { FigureChangeView } from './differences/endpoints.ts';

/** What was shown outside the house, for ever. */
export { giveReceipt, listReceipts, readReceipt, recomputeReceipt } from './receipts/endpoints.ts';
export type { ReceiptLine, ReceiptView, RecomputedView } from './receipts/endpoints.ts';
export { shownPlaceLabels } from './receipts/shown-places.ts';
export { verdictLabels } from './receipts/verdict.ts';
