import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Citation } from '../outcome.ts';
import { findOnDay, NoLawOnDay } from './on-a-day.ts';
import type { Dated } from './on-a-day.ts';
import type { Anchor } from './anchor.ts';
import { asItStands } from './in-force.ts';
import type { InForce } from './in-force.ts';

export interface ParameterValue<T> extends Dated {
  readonly value: T;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A number or a list that the law sets, with every value it has had. */
export interface Parameter<T> {
  readonly kind: 'parameter';
  readonly id: string;
  readonly title: { readonly nl: string; readonly en: string; readonly fr: string };
  readonly unit: string;
  readonly anchor: Anchor;
  /** When somebody last compared this file with its sources. */
  readonly checkedOn: PlainDate;
  readonly values: readonly ParameterValue<T>[];
  /** Which values a reform may give it, where the values it has had do not show that. */
  readonly accepts?: (value: unknown) => boolean;
  /** The value on a day, as the law stands or under a reform. Throws NoLawOnDay when there is none. */
  on(day: PlainDate, law?: InForce): T;
  holdsOn(day: PlainDate, law?: InForce): boolean;
  /** All values in time, as the law stands or under a reform. */
  timeline(law?: InForce): readonly ParameterValue<T>[];
}

export function parameter<T>(definition: Omit<Parameter<T>, 'kind' | 'on' | 'holdsOn' | 'timeline'>): Parameter<T> {
  const valuesIn = ({ changed }: InForce) =>
    changed.size === 0
      ? definition.values
      : ((changed.get(definition.id) as Parameter<T>['values'] | undefined) ?? definition.values); // checked against this parameter when the reform was read
  return Object.freeze({
    ...definition,
    kind: 'parameter' as const,
    on(day: PlainDate, law = asItStands) {
      const found = findOnDay(valuesIn(law), day);
      if (found === undefined) throw new NoLawOnDay(definition.id, day);
      return found.value;
    },
    holdsOn: (day: PlainDate, law = asItStands) => findOnDay(valuesIn(law), day) !== undefined,
    timeline: (law = asItStands) => valuesIn(law),
  });
}
