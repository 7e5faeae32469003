import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { choices } from '../choices.ts';
import type { Anchor } from '../define/anchor.ts';
import { findOnDay } from '../define/on-a-day.ts';
import type { Parameter, ParameterValue } from '../define/parameter.ts';
import type { Rule } from '../define/rule.ts';
import type { Citation, Ground } from '../outcome.ts';
import { ruleById } from '../rules.ts';
import type { LawSettings } from '../settings.ts';
import { sources } from '../sources.ts';
import type { Source } from '../sources.ts';
import { explain, textsOf } from './explain.ts';
import { factsUsed } from './facts-used.ts';
import type { PathOf } from './facts-used.ts';
import { formalTexts } from './formal.ts';
import type { CitationUsed, ParameterUsed, Reason } from './reason.ts';
import { whyThatDay } from './why-that-day.ts';

/** The case that is explained, as it stood on the day asked. */
export interface Explaining {
  readonly file: CaseFile;
  readonly on: PlainDate;
  readonly settings: LawSettings;
  readonly pathOf?: PathOf;
}

/** A reason without what it rests on. */
export type Step = Omit<Reason, 'because'>;

export function stepOf(ground: Ground, { file, on, settings, pathOf }: Explaining): Step {
  const rule = ruleById.get(ground.rule);
  if (rule === undefined) throw new Error(`There is no rule ${ground.rule}`);
  const sentence = explain(ground);
  const used = rule.uses.flatMap((parameter) => valueUsed(parameter, ground.anchorDay, settings));
  const cited = citationsUnder(ground, rule, used);
  const citations = citationsUsed(cited);
  const assumed = ground.assumed || cited.some(({ grade }) => grade === 'C' || grade === 'D');
  const anchor = ground.anchor as Anchor; // a ground is made by a rule, whose anchors are these
  return {
    rule: ground.rule,
    title: textsOf(rule.title),
    version: { from: ground.versionFrom, until: rule.until(ground.versionFrom) },
    anchor,
    day: ground.anchorDay,
    whyThatDay: textsOf(whyThatDay[anchor]),
    finding: ground.finding,
    sentence,
    formal: formalTexts(sentence, citations, assumed),
    parameters: [...used.map(parameterUsed), ...choiceUsed(ground, rule, settings)],
    citations,
    facts: factsUsed(file, rule.reads, ground.anchorDay, on, pathOf),
    assumed,
  };
}

interface ValueUsed {
  readonly parameter: Parameter<unknown>;
  readonly value: ParameterValue<unknown>;
  /** Put there by a reform, in the place of what the law holds. */
  readonly replaces: ParameterValue<unknown> | null;
}

function valueUsed(parameter: Parameter<unknown>, day: PlainDate | null, settings: LawSettings): ValueUsed[] {
  const at = (values: readonly ParameterValue<unknown>[]) => (day === null ? values.at(-1) : findOnDay(values, day));
  const value = at(parameter.timeline(settings));
  if (value === undefined) return [];
  return [{ parameter, value, replaces: settings.changed.has(parameter.id) ? (at(parameter.values) ?? null) : null }];
}

/** Under a reform the changed value speaks for itself, in the place of the source of the value it replaces. */
function citationsUnder(ground: Ground, rule: Rule, used: readonly ValueUsed[]): readonly Citation[] {
  const changed = used.filter(({ parameter, value }) => value !== undefined && !parameter.values.includes(value));
  if (changed.length === 0) return ground.citations;
  const own = rule.versions.flatMap((version) => version.citations);
  const replaced = changed.flatMap(({ replaces }) => replaces?.citations ?? []).filter((citation) => !own.some(isSame(citation)));
  return [
    ...ground.citations.filter((citation) => !replaced.some(isSame(citation))),
    ...changed.flatMap(({ value }) => value.citations),
  ];
}

function isSame(citation: Citation) {
  return (other: Citation) => other.source === citation.source && other.article === citation.article;
}

const shown = new WeakMap<readonly Citation[], readonly CitationUsed[]>();

/** A rule hands out the same list for every ground of one version. */
function citationsUsed(cited: readonly Citation[]): readonly CitationUsed[] {
  const known = shown.get(cited);
  if (known !== undefined) return known;
  const used = cited.map(citationUsed);
  shown.set(cited, used);
  return used;
}

function citationUsed({ source, article, grade }: Citation): CitationUsed {
  const known: { readonly [id: string]: Source } = sources;
  const { title = source, where = '', date = null } = known[source] ?? {};
  return { source, title, article, grade, where, date };
}

function parameterUsed({ parameter, value }: ValueUsed): ParameterUsed {
  const { id, title, unit } = parameter;
  return { id, title: textsOf(title), value: value.value, unit, from: value.from };
}

/** A default is a parameter with the value that the agency holds. */
function choiceUsed(ground: Ground, rule: Rule, settings: LawSettings): ParameterUsed[] {
  if (ground.anchor !== 'setting') return [];
  const found = Object.entries(choices).find(([, choice]) => choice.rule.id === rule.id);
  if (found === undefined) return [];
  const [key] = found;
  const { value } = settings[key as keyof typeof choices]; // the keys of choices are these
  return [{ id: key, title: textsOf(rule.title), value, unit: 'choice', from: ground.anchorDay }];
}
