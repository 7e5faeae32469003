import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { FactType } from '../engine/indicator.ts';

/** A stretch of time in which a stream of data did not come, or came wrong, so that figures over it are not what they seem. */
export interface Gap {
  readonly id: string;
  readonly version: number;
  /** Who delivers, and what: 'KBI', 'Deelnames NT2 van VDAB-klanten'. */
  readonly supplier: string;
  readonly stream: string;
  readonly from: PlainDate;
  /** Exclusive; null while it lasts. */
  readonly until: PlainDate | null;
  /** Types of the facts that are missing or wrong. */
  readonly facts: readonly FactType[];
  readonly reason: Label;
  /** Where that reason is written. */
  readonly source: string;
  readonly registered: Signature;
  /** A gap that was none, or whose facts came after all. */
  readonly withdrawn: (Signature & { readonly reason: string }) | null;
}

export interface Signature {
  readonly at: Instant;
  readonly account: string;
  readonly name: string;
}

export type GapEvent =
  | {
      readonly type: 'registered';
      readonly data: Pick<Gap, 'supplier' | 'stream' | 'from' | 'until' | 'facts' | 'reason' | 'source'>;
    }
  | { readonly type: 'ended'; readonly data: { readonly until: PlainDate } }
  | { readonly type: 'withdrawn'; readonly data: { readonly reason: string } };

export interface RecordedGapEvent {
  readonly gap: string;
  readonly version: number;
  readonly by: Signature;
  readonly event: GapEvent;
}

/** How a gap stands after everything that happened to it, in order; null for what was never registered. */
export function foldGap(events: readonly RecordedGapEvent[]): Gap | null {
  return events.reduce<Gap | null>((gap, { gap: id, version, by, event }) => {
    if (event.type === 'registered') return { id, version, ...event.data, registered: by, withdrawn: null };
    if (gap === null) return null;
    return event.type === 'ended'
      ? { ...gap, version, until: event.data.until }
      : { ...gap, version, withdrawn: { ...by, reason: event.data.reason } };
  }, null);
}

export type GapRefusal = 'gapEndsBeforeItBegins' | 'gapWithdrawn' | 'gapTouchesNothing';

/** What may happen to a gap next. `gap` is null for one that is registered now. */
export function decideGap(gap: Gap | null, event: GapEvent): Result<GapEvent, GapRefusal> {
  if (gap !== null && gap.withdrawn !== null) return err('gapWithdrawn');
  switch (event.type) {
    case 'registered':
      if (event.data.until !== null && event.data.until <= event.data.from) return err('gapEndsBeforeItBegins');
      return event.data.facts.length === 0 ? err('gapTouchesNothing') : ok(event);
    case 'ended':
      return gap !== null && event.data.until <= gap.from ? err('gapEndsBeforeItBegins') : ok(event);
    case 'withdrawn':
      return ok(event);
  }
}
