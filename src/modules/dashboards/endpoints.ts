import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { regionCodes } from '#src/reference/regions.ts';

const nothing = z.object({});
const day = z.iso.date();
const words = z.object({ nl: z.string(), en: z.string() });
const count = z.number().int();

/** One figure over twelve full months, beside the twelve before. */
export const trendView = z.object({
  figure: z.string(),
  title: words,
  unit: words,
  /** '2024-02', …: twelve, in order. */
  months: z.array(z.string()),
  values: z.array(count),
  before: z.array(count),
  /** Over the twelve months as one period, and over the twelve before: who counts in two months counts once. */
  period: z.string(),
  periodBefore: z.string(),
  total: count,
  totalBefore: count,
  /** The definition changed within these two years, so that they do not compare just like that. */
  changed: z.object({ version: count, from: day }).nullable(),
});
export type TrendView = z.infer<typeof trendView>;

/** Who flowed in within a quarter, and which steps they have taken since, within each term. */
export const cohortView = z.object({
  /** '2023-Q1'. */
  period: z.string(),
  inflow: count,
  /** First day after the quarter. */
  until: day,
  steps: z.array(
    z.object({
      step: z.string(),
      /** By term, added up: who took the step within it. The last is everybody until now. */
      within: z.array(z.object({ term: z.string(), value: count, over: z.boolean() })),
    }),
  ),
});
export type CohortView = z.infer<typeof cohortView>;

/** Days waited, of what began in the last twelve full months and in the twelve before. */
export const waitView = z.object({
  figure: z.string(),
  title: words,
  counts: words,
  period: z.string(),
  periodBefore: z.string(),
  bands: z.array(z.object({ code: z.string(), label: words, value: count, before: count })),
  total: count,
  totalBefore: count,
});
export type WaitView = z.infer<typeof waitView>;

export const readDashboard = endpoint({
  method: 'GET',
  path: '/dashboard',
  permission: 'figures.read',
  params: nothing,
  /** Without a region: all of them. */
  query: z.object({ region: z.enum(regionCodes).optional() }),
  body: nothing,
  output: z.object({
    today: day,
    asOf: z.string(),
    region: z.enum(regionCodes).nullable(),
    synthetic: z.boolean(),
    trends: z.array(trendView),
    steps: z.array(z.object({ code: z.string(), label: words })),
    terms: z.array(z.object({ code: z.string(), label: words })),
    cohorts: z.array(cohortView),
    waits: z.array(waitView),
    /** Lines of the work list, as it stands: overdue, and due within thirty days. */
    atRisk: z.object({
      bySubject: z.array(z.object({ subject: z.string(), overdue: count, due: count })),
      byRegion: z.array(z.object({ region: z.enum(regionCodes), overdue: count, due: count })),
    }),
  }),
});
export type DashboardView = ReturnType<typeof readDashboard.output.parse>;

/** The people behind one number of a figure, for who may open their dossiers; at most `limit` of them, in the order of their file numbers. */
export const readPeopleBehind = endpoint({
  method: 'GET',
  path: '/dashboard/people',
  permission: 'dossier.read',
  params: nothing,
  query: z.object({
    figure: z.string().max(60),
    period: z.string().max(40),
    where: z.string().max(600).optional(),
    after: z.string().max(20).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: nothing,
  output: z.object({
    /** Of everybody, of whichever region. */
    total: count,
    /** In the regions of this reader. */
    inView: count,
    people: z.array(
      z.object({
        person: z.uuid(),
        fileNumber: z.string(),
        familyName: z.string(),
        givenNames: z.string(),
        region: z.enum(regionCodes),
      }),
    ),
    next: z.string().nullable(),
  }),
});
