import { z } from 'zod';
import { refusalReasons } from './codes.ts';

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const short = z.string().max(400);
const explanation = z.string().max(2_000);

/** One asked cell of a bound table that is left out all the same. */
const hole = z.object({
  period: z.string().max(40),
  /** One code per dimension of the table, 'total' where summed; '*' for all. */
  at: z.array(z.string().max(60)).max(4),
  reason: z.enum(refusalReasons),
  explanation,
  explanationEn: explanation.optional(),
});
export type Hole = z.infer<typeof hole>;

const bound = z.object({
  kind: z.literal('figure'),
  indicator: z.string().max(60),
  /** In the grammar of the figures: '2021', '2025-01-01/2025-07-01'. */
  periods: z.array(z.string().max(40)).min(1).max(24),
  by: z.array(z.string().max(40)).max(3),
  where: z.string().max(900),
  /** What is answered, in words, where that is not what was asked; empty where it is. */
  answers: explanation,
  answersEn: explanation.optional(),
  holes: z.array(hole).max(200),
  /** The numbers are rounded and the small ones hidden, as in what is published: nobody can be recognised. */
  protect: z.boolean().optional(),
});
export type Bound = z.infer<typeof bound>;

const refused = z.object({
  kind: z.literal('refused'),
  reason: z.enum(refusalReasons),
  explanation,
  explanationEn: explanation.optional(),
});
export type Refused = z.infer<typeof refused>;

/** A block of asked cells: one measure, its periods, its breakdown. Null as long as nothing was decided about it. */
const block = z.object({
  id,
  asked: short,
  askedEn: short.optional(),
  outcome: z.discriminatedUnion('kind', [bound, refused]).nullable(),
});
export type Block = z.infer<typeof block>;

/** Words, or a number that stays bound to its cell; `typed` is what somebody made of it by hand. */
const segment = z.union([
  z.object({ words: z.string().max(20_000) }),
  z.object({ cell: z.string().max(300), typed: z.string().max(60).nullable() }),
]);
export type Segment = z.infer<typeof segment>;

const part = z.object({
  id,
  /** '1a'. */
  label: z.string().max(12),
  /** What stands before the parts of the same number, and holds for each of them. */
  lead: z.string().max(8_000),
  text: z.string().max(8_000),
  blocks: z.array(block).max(20),
  /** Null as long as the sentences are those that Doorstroom makes. */
  words: z.array(segment).max(2_000).nullable(),
  /** The same in English, where somebody wrote it. */
  wordsEn: z.array(segment).max(2_000).nullable().optional(),
});
export type Part = z.infer<typeof part>;

/**
 * What an analyst types is Dutch; what ends in `En` is the same in English, empty or not there where nobody wrote it: a file in English then
 * shows the Dutch and says that it is.
 */
export const questionDocument = z.object({
  titleEn: z.string().max(300).optional(),
  intro: z.string().max(20_000),
  parts: z.array(part).max(80),
  /** As known when: a day or a moment; null for now. */
  asOf: z.string().max(40).nullable(),
  /** Why a finding of the gate is no reason to wait, by the key of the finding. */
  explained: z.array(z.object({ key: z.string().max(80), explanation, explanationEn: explanation.optional() })).max(300),
});
export type QuestionDocument = z.infer<typeof questionDocument>;
