import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { regionCodes } from '#src/reference/regions.ts';
import { receiptLine } from '../receipts/endpoints.ts';
import { causes } from './cause.ts';

const words = z.object({ nl: z.string(), en: z.string() });
const id = z.string().min(10).max(40);

const difference = z.object({
  a: receiptLine,
  b: receiptLine,
  /** One of the two was shown protected; the numbers here are those before the protection. */
  protected: z.boolean(),
  /** Every cause, in a fixed order; the deltas add up to the difference of the total. */
  parts: z.array(
    z.object({
      cause: z.enum(causes),
      delta: z.number(),
      /** How many files are in another cell, in, or out because of it. */
      dossiers: z.number().int(),
      /** Those of the reader's own regions; null for who sees no lists of people. */
      list: z
        .array(
          z.object({
            person: z.string(),
            fileNumber: z.string(),
            familyName: z.string(),
            givenNames: z.string(),
            region: z.enum(regionCodes),
          }),
        )
        .nullable(),
    }),
  ),
  /** The total of all is the last. For each, the parts add up to the difference. */
  cells: z.array(
    z.object({
      at: z.array(z.string()),
      labels: z.array(words),
      before: z.number(),
      after: z.number(),
      parts: z.record(z.enum(causes), z.number()),
    }),
  ),
});
export type FigureChangeView = z.infer<typeof difference>;

export const whyFigureChanged = endpoint({
  method: 'GET',
  path: '/figures/why',
  permission: 'figures.read',
  about:
    'Why the figure of one receipt is another than that of an earlier one, in parts that add up exactly. 422 with the reason where the two cannot be compared.',
  params: z.object({}),
  query: z.object({ a: id, b: id }),
  body: z.object({}),
  output: difference,
});
