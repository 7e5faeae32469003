import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import type { Citation, Ground, GroundValues } from '../outcome.ts';
import type { Anchor } from './anchor.ts';
import { findOnDay, NoLawOnDay } from './on-a-day.ts';
import type { Dated } from './on-a-day.ts';
import type { Parameter } from './parameter.ts';

/** A finding in the words of the reader. `{day}` is the day looked at; other names come from the ground's values. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
  readonly fr: string;
}

export interface RuleVersion extends Dated {
  readonly citations: readonly [Citation, ...Citation[]];
  /** A default or an inference of ours. Grades C and D make it so by themselves. */
  readonly assumed?: boolean;
  /** Known, but not to be applied: only a reform that changes the parameter behind it brings it to life. */
  readonly active?: false;
}

/**
 * A rule: what it may find, in a closed list with a sentence each (so a finding without a sentence does not compile), and its
 * versions in time. The reasoning is a function beside it in the same file; `ground` writes down what that function found.
 */
export interface Rule<Finding extends string = string> {
  readonly kind: 'rule';
  readonly id: string;
  readonly title: Sentence;
  readonly anchor: Anchor;
  readonly checkedOn: PlainDate;
  readonly versions: readonly RuleVersion[];
  readonly uses: readonly Parameter<unknown>[];
  /** What it is told of the case, directly or by what it rests on: the facts that its reason shows. */
  readonly reads: readonly (keyof CaseFile)[];
  readonly says: { readonly [F in Finding]: Sentence };
  holdsOn(day: PlainDate): boolean;
  /** `day` is the day looked at; it also chooses the version. Throws NoLawOnDay when no version holds then. */
  ground(finding: Finding, day: PlainDate | null, values?: GroundValues, anchor?: Anchor): Ground;
  /** First day on which the version that began on that day no longer holds; null while it holds. */
  until(versionFrom: PlainDate | null): PlainDate | null;
}

interface Segment extends Dated {
  readonly versionFrom: PlainDate | null;
  readonly citations: readonly Citation[];
  readonly assumed: boolean;
  readonly active: boolean;
}

export function rule<const Says extends { readonly [finding: string]: Sentence }>(definition: {
  readonly id: string;
  readonly title: Sentence;
  readonly anchor: Anchor;
  readonly checkedOn: PlainDate;
  readonly versions: readonly RuleVersion[];
  /** Parameters it rests on, read on the same day: their citations join the ground. */
  readonly uses?: readonly Parameter<unknown>[];
  readonly reads: readonly (keyof CaseFile)[];
  readonly says: Says;
}): Rule<keyof Says & string> {
  const { id, anchor: ownAnchor, versions, uses = [] } = definition;
  const segments = segmentsOf(versions, uses);
  const newest = segments.at(-1);
  return Object.freeze({
    ...definition,
    uses,
    kind: 'rule' as const,
    until: (versionFrom: PlainDate | null) => segments.find((segment) => segment.versionFrom === versionFrom)?.until ?? null,
    holdsOn: (day: PlainDate) => findOnDay(segments, day)?.active === true,
    ground(finding: keyof Says & string, day: PlainDate | null, values?: GroundValues, anchor: Anchor = ownAnchor): Ground {
      // What is not in force is applied by a reform alone, on the days of that reform.
      const segment = day === null || newest?.active === false ? newest : findOnDay(segments, day);
      if (segment === undefined) throw new NoLawOnDay(id, day ?? ('no day' as PlainDate)); // only written into the message
      const { versionFrom, citations, assumed } = segment;
      return values === undefined
        ? { rule: id, versionFrom, finding, anchor, anchorDay: day, citations, assumed }
        : { rule: id, versionFrom, finding, anchor, anchorDay: day, citations, assumed, values };
    },
  });
}

/** Versions cut at every change of a parameter they use, so that a ground cites exactly what held that day. Made once, frozen. */
function segmentsOf(versions: readonly RuleVersion[], uses: readonly Parameter<unknown>[]): readonly Segment[] {
  const segments = versions.flatMap((version, index) => {
    const until = version.until ?? versions[index + 1]?.from ?? undefined;
    const inside = (day: PlainDate | null): day is PlainDate =>
      day !== null && (version.from === null || day > version.from) && (until === undefined || day < until);
    const starts = [version.from, ...new Set(uses.flatMap((used) => used.values.map((value) => value.from).filter(inside)))].sort(
      nullFirst,
    );
    return starts.map((from, at): Segment => {
      const end = starts[at + 1] ?? until;
      const citations = [...version.citations, ...uses.flatMap((used) => citationsFrom(used, from))];
      const assumed = version.assumed === true || citations.some((citation) => citation.grade === 'C' || citation.grade === 'D');
      return Object.freeze({
        from,
        ...(end === undefined ? {} : { until: end }),
        versionFrom: from,
        citations: Object.freeze(unique(citations)),
        assumed,
        active: version.active !== false,
      });
    });
  });
  return Object.freeze(segments);
}

function citationsFrom(used: Parameter<unknown>, from: PlainDate | null): readonly Citation[] {
  const value = from === null ? used.values[0] : findOnDay(used.values, from);
  return value?.citations ?? [];
}

function unique(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (citation, index) =>
      citations.findIndex((other) => other.source === citation.source && other.article === citation.article) === index,
  );
}

function nullFirst(a: PlainDate | null, b: PlainDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
