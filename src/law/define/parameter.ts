import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Citation } from '../outcome.ts';
import { findOnDay, NoLawOnDay } from './on-a-day.ts';
import type { Dated } from './on-a-day.ts';
import type { Anchor } from './anchor.ts';

export interface ParameterValue<T> extends Dated {
  readonly value: T;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A number or a list that the law sets, with every value it has had. */
export interface Parameter<T> {
  readonly kind: 'parameter';
  readonly id: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly unit: string;
  readonly anchor: Anchor;
  /** When somebody last compared this file with its sources. */
  readonly checkedOn: PlainDate;
  readonly values: readonly ParameterValue<T>[];
  /** The value on a day. Throws NoLawOnDay when there is none. */
  on(day: PlainDate): T;
  holdsOn(day: PlainDate): boolean;
}

export function parameter<T>(definition: Omit<Parameter<T>, 'kind' | 'on' | 'holdsOn'>): Parameter<T> {
  return Object.freeze({
    ...definition,
    kind: 'parameter' as const,
    on(day: PlainDate) {
      const found = findOnDay(definition.values, day);
      if (found === undefined) throw new NoLawOnDay(definition.id, day);
      return found.value;
    },
    holdsOn: (day: PlainDate) => findOnDay(definition.values, day) !== undefined,
  });
}
