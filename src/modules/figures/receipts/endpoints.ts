import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { verdicts } from './verdict.ts';

const nothing = z.object({});
const day = z.iso.date();
const words = z.object({ nl: z.string(), en: z.string() });
const at = z.array(z.string());
const one = z.object({ id: z.string().min(10).max(40) });

const receiptView = z.object({
  id: z.string(),
  indicator: z.string(),
  title: words,
  unit: words,
  /** Places behind the comma of its numbers. */
  decimals: z.number().int(),
  definitionVersion: z.number().int(),
  /** Of a share, mean or evolution: the definitions of its numerator and its denominator. */
  terms: z.array(z.object({ indicator: z.string(), definitionVersion: z.number().int() })).optional(),
  period: z.object({ from: day, until: day }),
  asOf: z.string(),
  by: z.array(z.string()),
  /** The words for each of them. */
  byTitles: z.array(words),
  where: z.record(z.string(), z.array(z.string())),
  /** How far the ledger was read: facts behind this place do not count, whatever moment they say of themselves. */
  ledger: z.object({ transaction: z.string(), position: z.number().int() }),
  facts: z.number().int(),
  synthetic: z.boolean(),
  codeVersion: z.string(),
  protection: z.object({ words, method: z.unknown() }).nullable(),
  gaps: z.array(z.object({ id: z.string(), words })),
  /** As shown: null where the protection hides it, or where there is nothing to divide by. */
  cells: z.array(
    z.object({
      at,
      value: z.number().nullable(),
      of: z.object({ numerator: z.number(), denominator: z.number() }).optional(),
      /** One per dimension of `by`. */
      labels: z.array(words),
    }),
  ),
  total: z.number().nullable(),
  /** SHA-256 of the canonical bytes (`content`), in hexadecimal; the id is its first 60 bits. */
  hash: z.string(),
  /** The canonical bytes themselves, as text in UTF-8. */
  content: z.string(),
  issuedAt: z.string(),
  /** The account that first showed it; null for who is not signed in. */
  issuedBy: z.string().nullable(),
  shownIn: z.string(),
  /** Where it can be read. */
  address: z.string(),
});
export type ReceiptView = z.infer<typeof receiptView>;

/** Public for what was shown in a publication; otherwise for who may read figures. It holds what was shown and nothing that was hidden. */
export const readReceipt = endpoint({
  method: 'GET',
  path: '/figures/receipts/:id',
  permission: 'public',
  about: 'What was said under a receipt: the figure, its definition, period, as-of, place in the ledger, code version and hash.',
  params: one,
  query: nothing,
  body: nothing,
  output: receiptView,
});

export const receiptLine = receiptView.pick({
  id: true,
  indicator: true,
  title: true,
  unit: true,
  decimals: true,
  definitionVersion: true,
  period: true,
  asOf: true,
  by: true,
  where: true,
  total: true,
  issuedAt: true,
  shownIn: true,
});
export type ReceiptLine = z.infer<typeof receiptLine>;

/** The newest first. */
export const listReceipts = endpoint({
  method: 'GET',
  path: '/figures/receipts',
  permission: 'figures.read',
  params: nothing,
  query: z.object({ indicator: z.string().max(80).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  body: nothing,
  output: z.object({ receipts: z.array(receiptLine) }),
});

/** A receipt for a figure as it stands on the screen; the question in the grammar of `readFigure`. */
export const giveReceipt = endpoint({
  method: 'POST',
  path: '/figures/receipts',
  permission: 'figures.read',
  params: nothing,
  query: nothing,
  body: z.object({
    indicator: z.string().max(80),
    version: z.number().int().optional(),
    period: z.string().max(40),
    asOf: z.string().max(40).optional(),
    by: z.string().max(200).optional(),
    where: z.string().max(600).optional(),
  }),
  output: receiptLine.extend({ address: z.string() }),
});

const recomputed = z.object({
  same: z.boolean(),
  bytes: z.object({ issued: z.string(), recomputed: z.string() }),
  because: z.enum(verdicts).nullable(),
  differences: z.array(
    z.object({ at, labels: z.array(words), issued: z.number().nullable(), recomputed: z.number().nullable() }),
  ),
  facts: z.object({ issued: z.number().int(), recomputed: z.number().int() }),
  codeVersion: z.object({ issued: z.string(), now: z.string() }),
  milliseconds: z.number(),
});
export type RecomputedView = z.infer<typeof recomputed>;

export const recomputeReceipt = endpoint({
  method: 'GET',
  path: '/figures/receipts/:id/recompute',
  permission: 'figures.read',
  about: 'Counts a receipt anew, from the facts up to its place in the ledger, and compares the bytes.',
  params: one,
  query: nothing,
  body: nothing,
  output: recomputed,
});
