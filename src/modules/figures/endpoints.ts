import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';

const nothing = z.object({});
const day = z.iso.date();
const words = z.object({ nl: z.string(), en: z.string() });
const cell = z.object({
  /** One code per dimension, in the order of `dimensions`; 'total' where summed. */
  at: z.array(z.string()),
  value: z.number().int(),
});

export const definitionView = z.object({
  id: z.string(),
  title: words,
  unit: words,
  counts: words,
  periodDay: words,
  caveats: words.nullable(),
  additive: z.boolean(),
  additiveWhy: words.nullable(),
  version: z.number().int(),
  versionFrom: day,
  source: z.string(),
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
});

export const figureTable = z.object({
  definition: definitionView,
  period: z.object({ from: day, until: day }),
  asOf: z.string(),
  by: z.array(z.string()),
  cells: z.array(cell),
  total: z.number().int(),
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

/** One printed figure of the report: printed beside computed. `same` is false where they differ. */
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
      tolerance: z.string().nullable(),
    }),
  ),
  /** Where the printed report contradicts itself or cannot be checked. */
  notes: z.array(words),
});
export const readAnnualReport = endpoint({
  method: 'GET',
  path: '/annual-report/:year',
  permission: 'figures.read',
  params: z.object({ year: z.coerce.number().int().min(2023).max(2024) }),
  query: nothing,
  body: nothing,
  output: z.object({
    year: z.number().int(),
    asOf: z.string(),
    figures: z.array(reportFigure),
    cells: z.number().int(),
    differences: z.number().int(),
    synthetic: z.boolean(),
  }),
});
export type AnnualReport = ReturnType<typeof readAnnualReport.output.parse>;

/** Checking a table of anybody's. */
export { checkFigures } from './gate/endpoints.ts';
export type { CheckAnswer, FindingView } from './gate/endpoints.ts';
