import type { UnknownReason } from '../define/unknown.ts';
import type { Ground } from '../outcome.ts';

/** What something costs, before anything was paid. */
export interface Priced {
  /** What the tariff or the centre asks, before any maximum. Null where nothing is asked or nobody knows. */
  readonly tariffCents: number | null;
  /** Null: unknown, because … */
  readonly dueCents: number | null;
  readonly why: FeeWhy;
  readonly because: UnknownReason | null;
  readonly missing: readonly string[];
  readonly grounds: readonly Ground[];
}

export const feeWhys = ['tariff', 'capped', 'onceOnly', 'free', 'exempt', 'unknown'] as const;
export type FeeWhy = (typeof feeWhys)[number];

export function unknownPrice(because: UnknownReason, missing: readonly string[], grounds: readonly Ground[]): Priced {
  return { tariffCents: null, dueCents: null, why: 'unknown', because, missing, grounds };
}
