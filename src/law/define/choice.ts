import { isPlainDate, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Citation } from '../outcome.ts';
import { cite } from '../sources.ts';
import { rule } from './rule.ts';
import type { Rule, Sentence } from './rule.ts';

/** A default where the law is silent: what we hold, and which other values an agency may put in its place. */
export interface Choice<T> {
  /** 'Q3' for §16, 'B11' for the product owner's decision 11 of §17, 'W1' for what a work assignment leaves to us. */
  readonly decision: string;
  readonly value: T;
  readonly accepts: Accepts<T>;
  /** What we hold, in words. */
  readonly says: Sentence;
  readonly rule: Rule<'default' | 'override' | 'reform'>;
}

export function choice<T>(definition: {
  readonly decision: string;
  readonly value: NoInfer<T>;
  readonly accepts: Accepts<T>;
  readonly question: Sentence;
  readonly says: Sentence;
}): Choice<T> {
  const { decision, value, accepts, question, says } = definition;
  const source = sourceOf(decision);
  return Object.freeze({
    decision,
    value,
    accepts,
    says,
    rule: rule({
      id: decision,
      title: question,
      anchor: 'setting',
      reads: [],
      checkedOn: plainDate('2026-11-21'),
      versions: [{ from: null, citations: [source], assumed: true }],
      says: {
        default: {
          nl: `${question.nl}: de bronnen zwijgen of spreken elkaar tegen. Doorstroom houdt aan: ${says.nl}.`,
          en: `${question.en}: the sources are silent or contradict each other. Doorstroom holds: ${says.en}.`,
          fr: `${question.fr} : les sources se taisent ou se contredisent. Doorstroom retient : ${says.fr}.`,
        },
        override: {
          nl: `${question.nl}: het agentschap koos zelf "{choice}" ({owner}, {day}: {reason}).`,
          en: `${question.en}: the agency chose "{choice}" itself ({owner}, {day}: {reason}).`,
          fr: `${question.fr} : l’agence a elle-même choisi « {choice} » ({owner}, {day} : {reason}).`,
        },
        reform: {
          nl: `${question.nl}: onder de hervorming "{reform}" geldt "{choice}".`,
          en: `${question.en}: under the reform "{reform}" it is "{choice}".`,
          fr: `${question.fr} : sous la réforme « {reform} », c’est « {choice} ».`,
        },
      },
    }),
  });
}

function sourceOf(decision: string): Citation {
  if (decision.startsWith('Q')) return cite('defaults', decision);
  return decision.startsWith('W')
    ? cite('assignment', 'welke wachttijd welke termijn stilzet')
    : cite('decisions', decision.slice(1));
}

/** What a choice lets through, for who has to choose: a closed list, or a kind of value. */
export interface Alternatives {
  readonly kind: 'oneOf' | 'listOf' | 'listsOf' | 'yesOrNo' | 'day' | 'months' | 'other';
  readonly options: readonly string[];
}
type Accepts<T> = ((value: unknown) => value is T) & { readonly alternatives?: Alternatives };

export function alternativesTo({ accepts }: { readonly accepts: Accepts<unknown> }): Alternatives {
  return accepts.alternatives ?? { kind: 'other', options: [] };
}

export function oneOf<const T extends string>(...options: readonly T[]): Accepts<T> {
  const known: readonly unknown[] = options;
  return among('oneOf', options, (value): value is T => known.includes(value));
}

export const yesOrNo: Accepts<boolean> = among('yesOrNo', [], (value): value is boolean => typeof value === 'boolean');

export const aDay: Accepts<PlainDate> = among('day', [], (value): value is PlainDate => isPlainDate(value));

export const months: Accepts<number> = among(
  'months',
  [],
  (value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 120,
);

export function listOf<const T extends string>(...options: readonly T[]): Accepts<readonly T[]> {
  const isOption = oneOf(...options);
  return among('listOf', options, (value): value is readonly T[] => Array.isArray(value) && value.every(isOption));
}

/** Per key, a list of the options: `{ D1: ['noSeat'] }`. A key that is not there has none. */
export function listsOf<const T extends string>(
  key: RegExp,
  ...options: readonly T[]
): Accepts<{ readonly [key: string]: readonly T[] }> {
  const isList = listOf(...options);
  return among(
    'listsOf',
    options,
    (value): value is { readonly [key: string]: readonly T[] } =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(([name, list]) => key.test(name) && isList(list)),
  );
}

function among<T>(kind: Alternatives['kind'], options: readonly string[], accepts: (value: unknown) => value is T): Accepts<T> {
  return Object.assign(accepts, { alternatives: { kind, options } });
}
