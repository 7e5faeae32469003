import { allCases } from '#src/law/all-cases.ts';
import { lawCoverage, longAgo } from '#src/law/coverage.ts';
import type { Coverage } from '#src/law/coverage.ts';
import type { Dated } from '#src/law/define/on-a-day.ts';
import type { Parameter } from '#src/law/define/parameter.ts';
import type { Rule } from '#src/law/define/rule.ts';
import type { Citation } from '#src/law/outcome.ts';
import { parameters, rules } from '#src/law/rules.ts';
import { sources } from '#src/law/sources.ts';
import type { Source } from '#src/law/sources.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LawDefinition, readLawCoverage } from './contract.ts';
import { domainOf } from './domains.ts';
import { inThree } from './in-three.ts';

type Definition = Rule | Parameter<unknown>;
const definitions: ReadonlyMap<string, Definition> = new Map([...parameters, ...rules].map((one) => [one.id, one]));
const known: { readonly [id: string]: Source } = sources;

/** A fifth of a second of work whose result cannot change while the program runs. */
let coverage: Coverage | undefined;

/** `day` is the day on the wall, not the legal day: somebody compared the law with its sources in real time. */
export function coverageView(day: PlainDate): ReturnType<typeof readLawCoverage.output.parse> {
  coverage ??= lawCoverage();
  const { rows, problems } = coverage;
  return {
    rows: rows.map(({ versions, title: _, ...row }) => ({
      ...row,
      domain: domainOf(row.id),
      name: inThree(definitions.get(row.id)?.title),
      versions: [...versions],
      old: longAgo(row.checkedOn, day),
    })),
    sources: Object.entries(known).map(([id, source]) => sourceView(id, source)),
    problems: [...problems],
  };
}

/** Null for what is neither a rule nor a parameter. */
export function definitionView(id: string, day: PlainDate): LawDefinition | null {
  const found = definitions.get(id);
  if (found === undefined) return null;
  const isRule = found.kind === 'rule';
  const dated: readonly (Dated & { readonly citations: readonly Citation[] })[] = isRule ? found.versions : found.values;
  return {
    id,
    kind: found.kind,
    domain: domainOf(id),
    name: inThree(found.title),
    anchor: found.anchor,
    unit: isRule ? null : found.unit,
    checkedOn: found.checkedOn,
    old: longAgo(found.checkedOn, day),
    sentences: isRule ? Object.entries(found.says).map(([finding, sentence]) => ({ finding, sentence: inThree(sentence) })) : [],
    versions: dated.map((version, index) => ({
      from: version.from,
      until: version.until ?? dated[index + 1]?.from ?? null,
      assumed:
        ('assumed' in version && version.assumed === true) ||
        version.citations.some(({ grade }) => grade === 'C' || grade === 'D'),
      active: !('active' in version && version.active === false),
      ...('value' in version ? { value: version.value } : {}),
      citations: version.citations.map(citationView),
    })),
    uses: isRule ? found.uses.map(referenceTo) : [],
    usedBy: isRule ? [] : rules.filter((rule) => rule.uses.some((used) => used.id === id)).map(referenceTo),
    cases: allCases.flatMap((lawCase, number) =>
      lawCase.rules.includes(id)
        ? [
            {
              number,
              at: lawCase.at,
              on: lawCase.on,
              why: lawCase.why,
              edge: lawCase.edge === true,
              reform: lawCase.reform === true,
              given: { ...lawCase.given },
              expect: lawCase.expect,
            },
          ]
        : [],
    ),
  };
}

function referenceTo({ id, kind, title }: Definition): LawDefinition['uses'][number] {
  return { id, kind, name: inThree(title) };
}

function citationView({ source, article, grade }: Citation): LawDefinition['versions'][number]['citations'][number] {
  const found = known[source];
  return { ...sourceView(source, found ?? { title: source, where: '', grade }), article, grade };
}

function sourceView(id: string, { title, date, where, grade }: Source) {
  return { id, title, date: date ?? null, where, grade };
}
