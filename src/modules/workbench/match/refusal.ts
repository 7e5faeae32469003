import type { Label } from '#src/reference/labels/label.ts';
import type { RefusalReason } from '../codes.ts';
import type { Block, Refused } from '../document.ts';

/** A block that is not answered; it gets its number where it is put. */
export function refusal(asked: string, reason: RefusalReason, explanation: Label): Block {
  const outcome: Refused = { kind: 'refused', reason, explanation: explanation.nl, explanationEn: explanation.en };
  return { id: '', asked, outcome };
}
