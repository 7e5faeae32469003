import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { ParameterValue } from '../define/parameter.ts';

/** The law's values with those of a reform over them: what lies under a new value is cut away, what lies beside it stays. */
export function overlay(
  law: readonly ParameterValue<unknown>[],
  added: readonly ParameterValue<unknown>[],
): readonly ParameterValue<unknown>[] {
  return withEnds(added).reduce(
    (timeline, value) => [...timeline.flatMap((held) => outside(held, value)), value].sort(byStart),
    withEnds(law),
  );
}

interface Stretch extends ParameterValue<unknown> {
  readonly until?: PlainDate;
}

/** Each value says itself where it ends, so that it stays so when another is put beside it. */
function withEnds(values: readonly ParameterValue<unknown>[]): readonly Stretch[] {
  return values.map((value, index) => {
    const until = value.until ?? values[index + 1]?.from ?? undefined;
    return until === undefined ? value : { ...value, until };
  });
}

/** What is left of a value before and after another. */
function outside(held: Stretch, over: Stretch): readonly Stretch[] {
  const left: Stretch[] = [];
  if (over.from !== null && startsBefore(held.from, over.from))
    left.push({ ...held, until: held.until !== undefined && held.until < over.from ? held.until : over.from });
  if (over.until !== undefined && (held.until === undefined || over.until < held.until))
    left.push({ ...held, from: startsBefore(held.from, over.until) ? over.until : held.from });
  return left;
}

function startsBefore(from: PlainDate | null, day: PlainDate): boolean {
  return from === null || from < day;
}

function byStart(a: Stretch, b: Stretch): number {
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? -1 : 1;
  return a.from < b.from ? -1 : 1;
}
