import { addDays, addMonths } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { allCases } from './all-cases.ts';
import type { LawCase } from './define/cases.ts';
import { timelineProblems } from './define/on-a-day.ts';
import type { Dated } from './define/on-a-day.ts';
import type { Parameter } from './define/parameter.ts';
import type { Rule } from './define/rule.ts';
import type { Citation, Grade } from './outcome.ts';
import { parameters, rules } from './rules.ts';
import { sources } from './sources.ts';

/** One place in a source, the rule or parameter that rests on it, and how well that is tested. */
export interface CoverageRow {
  readonly source: string;
  readonly title: string;
  readonly article: string;
  readonly kind: 'rule' | 'parameter';
  readonly id: string;
  /** From which days it holds; null: the source gives no start. */
  readonly versions: readonly (PlainDate | null)[];
  readonly cases: number;
  readonly grade: Grade;
  readonly assumed: boolean;
  /** False for what is known but not to be applied. */
  readonly active: boolean;
  readonly checkedOn: PlainDate;
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly problems: readonly string[];
}

interface Law {
  readonly rules: readonly Rule[];
  readonly parameters: readonly Parameter<unknown>[];
  readonly cases: readonly LawCase[];
}

const CHECK_AGAIN_AFTER_MONTHS = 6;

/** Source → rule or parameter → versions → cases, made from the definitions themselves. `today` also finds what was not compared for half a year. */
export function lawCoverage(today: PlainDate | null = null, law: Law = { rules, parameters, cases: allCases }): Coverage {
  const definitions = [...law.rules.map(asDefinition), ...law.parameters.map(asDefinition)];
  const rows = definitions.flatMap((definition) => rowsOf(definition, law.cases));
  rows.sort((a, b) => compare(a.source, b.source) || compare(a.article, b.article) || compare(a.id, b.id));
  const ids = new Set(definitions.map((definition) => definition.id));
  const problems = [
    ...definitions.flatMap((definition) => problemsOf(definition, law.cases, today)),
    ...twice(definitions).map((id) => `${id} is defined twice`),
    ...law.cases.flatMap((lawCase) =>
      lawCase.rules.filter((id) => !ids.has(id)).map((id) => `a case tests ${id}, which does not exist (${lawCase.why})`),
    ),
    ...unusedSources(definitions),
  ];
  return { rows, problems };
}

/** The sources change: half a year after the comparison it is time for another. */
export function longAgo(checkedOn: PlainDate, today: PlainDate): boolean {
  return addMonths(checkedOn, CHECK_AGAIN_AFTER_MONTHS) < today;
}

interface Definition {
  readonly kind: 'rule' | 'parameter';
  readonly id: string;
  readonly checkedOn: PlainDate;
  readonly versions: readonly (Dated & {
    readonly citations: readonly Citation[];
    readonly assumed?: boolean;
    readonly active?: false;
  })[];
}

function asDefinition(definition: Rule | Parameter<unknown>): Definition {
  return {
    kind: definition.kind,
    id: definition.id,
    checkedOn: definition.checkedOn,
    versions: definition.kind === 'rule' ? definition.versions : definition.values,
  };
}

function rowsOf({ kind, id, checkedOn, versions }: Definition, cases: readonly LawCase[]): CoverageRow[] {
  const places = new Map<string, { citation: Citation; versions: (PlainDate | null)[]; assumed: boolean }>();
  for (const version of versions) {
    const assumed = version.assumed === true || version.citations.some(({ grade }) => grade === 'C' || grade === 'D');
    for (const citation of version.citations) {
      const place = places.get(`${citation.source} ${citation.article}`);
      if (place === undefined)
        places.set(`${citation.source} ${citation.article}`, { citation, versions: [version.from], assumed });
      else {
        place.versions.push(version.from);
        place.assumed ||= assumed;
      }
    }
  }
  return [...places.values()].map(({ citation, versions: from, assumed }) => ({
    source: citation.source,
    title: titleOf(citation.source),
    article: citation.article,
    kind,
    id,
    versions: from,
    cases: cases.filter((lawCase) => lawCase.rules.includes(id)).length,
    grade: citation.grade,
    assumed,
    active: versions.some((version) => version.active !== false),
    checkedOn,
  }));
}

function problemsOf(definition: Definition, cases: readonly LawCase[], today: PlainDate | null): string[] {
  const { id, versions, checkedOn } = definition;
  const about = cases.filter((lawCase) => lawCase.rules.includes(id));
  const own = about.filter((lawCase) => lawCase.reform !== true);
  const problems = timelineProblems(versions).map(
    (problem) => `${id} has a ${problem.type} in time${'at' in problem ? ` at ${problem.at}` : ''}`,
  );
  for (const { citations } of versions) {
    if (citations.length === 0) problems.push(`${id} has a version without a citation`);
    for (const citation of citations) problems.push(...citationProblems(id, citation));
  }
  for (const change of changesOf(versions)) {
    for (const [name, at] of [
      ['the day before', addDays(change, -1)],
      ['the day of', change],
      ['the day after', addDays(change, 1)],
    ] as const) {
      if (!own.some((lawCase) => lawCase.at === at)) problems.push(`${id} has no case on ${name} its change of ${change}`);
    }
  }
  if (!own.some((lawCase) => lawCase.edge === true) && changesOf(versions).length === 0)
    problems.push(`${id} has no case at an edge`);
  if (versions.some(({ active }) => active === false) && own.length === about.length)
    problems.push(`${id} is not in force and has no case under a reform`);
  if (today !== null && longAgo(checkedOn, today)) problems.push(`${id} was last compared with its sources on ${checkedOn}`);
  return problems;
}

function citationProblems(id: string, citation: Citation): string[] {
  if (!Object.hasOwn(sources, citation.source)) return [`${id} cites ${citation.source}, which is not in sources.ts`];
  const problems: string[] = [];
  if (citation.article.trim() === '') problems.push(`${id} cites ${citation.source} without saying where`);
  const own = sources[citation.source as keyof typeof sources].grade; // hasOwn just said so
  if (citation.grade < own) problems.push(`${id} gives ${citation.source} grade ${citation.grade}, which is worth ${own}`);
  return problems;
}

/** The days on which it begins, changes or ends. */
function changesOf(versions: readonly Dated[]): PlainDate[] {
  const days = versions.flatMap(({ from, until }) => [from, until ?? null]).filter((day) => day !== null);
  return [...new Set(days)].sort();
}

/** A ground names its rule by id alone, so two of one name would be taken for each other. */
function twice(definitions: readonly Definition[]): string[] {
  const ids = definitions.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function unusedSources(definitions: readonly Definition[]): string[] {
  const cited = new Set(
    definitions.flatMap(({ versions }) => versions.flatMap(({ citations }) => citations.map(({ source }) => source))),
  );
  // An agency's own choice is cited only where there is one; so is a reform.
  return Object.keys(sources)
    .filter((id) => !cited.has(id) && id !== 'agency' && id !== 'reform')
    .map((id) => `source ${id} is cited by nothing`);
}

function titleOf(source: string): string {
  return Object.hasOwn(sources, source) ? sources[source as keyof typeof sources].title : '?'; // hasOwn just said so
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
