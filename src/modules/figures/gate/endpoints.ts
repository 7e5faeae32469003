import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';

const words = z.object({ nl: z.string(), en: z.string() });

const finding = z.object({
  kind: z.string(),
  table: z.string(),
  place: z.object({ at: z.string(), labels: z.array(z.string()), period: z.string() }),
  stated: z.string(),
  computed: z.string(),
  likelyCause: words,
  confidence: z.enum(['certain', 'likely', 'possible']),
  sentence: words,
});
export type FindingView = z.infer<typeof finding>;

const shownTable = z.object({
  name: z.string(),
  file: z.string(),
  /** The first rows as they stand, for the eye; cells are named by column and row. */
  rows: z.array(z.array(z.string())),
  cut: z.boolean(),
  remarks: z.array(z.object({ at: z.string(), says: words })),
});

const checkAnswer = z.object({
  tables: z.array(shownTable),
  findings: z.array(finding),
  unread: z.array(z.object({ file: z.string(), at: z.string(), says: words })),
  /** The findings as a file: CSV text and an Excel file in base64. */
  downloads: z.object({ csv: z.string(), xlsx: z.string() }),
});
export type CheckAnswer = z.infer<typeof checkAnswer>;

/** Files go in, findings come out; nothing is stored and nothing of their content is logged. */
export const checkFigures = endpoint({
  method: 'POST',
  path: '/figures/check',
  permission: 'figures.read',
  about: 'What in these tables (CSV or Excel) cannot be true together. Nothing is stored.',
  bodyBytes: 12_000_000,
  params: z.object({}),
  query: z.object({}),
  body: z.object({
    language: z.enum(['nl', 'en']),
    files: z
      .array(z.object({ name: z.string().min(1).max(200), base64: z.base64().max(6_000_000) }))
      .min(1)
      .max(80),
  }),
  output: checkAnswer,
});
