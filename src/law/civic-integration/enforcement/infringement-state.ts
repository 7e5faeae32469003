import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InfringementFile } from '../../case.ts';

/** §8.3. The decision itself is not a state: it leads at once to a fine or to none. */
export const infringementStates = [
  'established',
  'noticeSent',
  'regularised',
  'handedOver',
  'fined',
  'noFine',
  'reminder',
  'recovery',
  'paid',
  'irrecoverable',
  'cancelled',
] as const;
export type InfringementState = (typeof infringementStates)[number];

export interface InfringementStanding {
  readonly state: InfringementState;
  readonly since: PlainDate;
}

/** Where an infringement file stands on a day; null before it was established. The last step counts, and a cancellation above all. */
export function infringementStateOn(infringement: InfringementFile, on: PlainDate): InfringementStanding | null {
  const { establishedOn, noticeOn, regularisedOn, handedOverOn, cancelledOn, fine } = infringement;
  if (establishedOn > on) return null;
  const steps: readonly (readonly [InfringementState, PlainDate | null | undefined])[] = [
    ['cancelled', cancelledOn],
    ['irrecoverable', fine?.irrecoverableOn],
    ['paid', fine?.paidOn],
    ['recovery', fine?.recoveryOn],
    ['reminder', fine?.remindedOn],
    [fine?.cents === 0 ? 'noFine' : 'fined', fine?.decidedOn],
    ['handedOver', handedOverOn],
    ['regularised', regularisedOn],
    ['noticeSent', noticeOn],
  ];
  for (const [state, day] of steps) if (day != null && day <= on) return { state, since: day };
  return { state: 'established', since: establishedOn };
}
