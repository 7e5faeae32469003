import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { HitKind, RefusalReason } from '../codes.ts';
import type { Block } from '../document.ts';
import { breakdowns, signals } from './asked-words.ts';
import type { AskedBreakdown, Signal } from './asked-words.ts';
import { askedPeriods } from './periods.ts';
import { proposeBlocks } from './propose-blocks.ts';
import { findPhrase, tokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { rank, sayingsIn } from './rank.ts';
import type { Ranked } from './rank.ts';

/** A stretch of the text that led to a part of the proposal. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: HitKind;
  readonly says: Label;
}

export interface Proposal {
  readonly hits: readonly Hit[];
  /** The best first, each with the words that speak for it. */
  readonly indicators: readonly Ranked[];
  readonly periods: readonly string[];
  readonly breakdowns: readonly { readonly asked: string; readonly dimension: string | null }[];
  readonly refusals: readonly { readonly reason: RefusalReason; readonly explanation: Label; readonly asked: string }[];
  /** Ready to be taken over, one by one. */
  readonly blocks: readonly Block[];
}

export interface Found<T> {
  readonly asked: string;
  readonly start: number;
  readonly end: number;
  readonly what: T;
}

/**
 * What a part of a question may be bound to, by its words alone: the words of the glossary, of the definitions and of the reference
 * lists. The same words give the same proposal, and every proposal shows its words.
 */
export function propose(part: Asking, askedOn: PlainDate, vocabulary: Vocabulary): Proposal {
  const { text, before = '' } = part;
  const said = tokens(text);
  // "Hoe evolueerden deze cijfers?" speaks of the part before it.
  const earlier = pointsBack.test(text) ? before : '';
  const inText = askedPeriods(text, askedOn);
  const elsewhere = (words: string) => askedPeriods(words, askedOn).map((period) => ({ ...period, start: -1, end: -1 }));
  // What stands before the letters holds for each of them.
  const periods = [inText, elsewhere(earlier), elsewhere(part.lead)].find((each) => each.length > 0) ?? [];
  const asked = findBreakdowns(said, text);
  const values = vocabulary.values.flatMap(({ phrase, ...value }) => findPhrase(said, phrase).map((at) => ({ ...at, ...value })));
  const refusals = signals.flatMap((what) => whereAny(said, text, what.asked).map((at): Found<Signal> => ({ ...at, what })));
  const context = tokens(`${part.lead} ${earlier}`);
  const ranked = rank(said, context, earlier !== '', vocabulary);
  const indicators = ranked.length > 0 || part.lead === '' ? ranked : rank(said, context, true, vocabulary);
  const best = indicators[0];
  const terms = vocabulary.terms.flatMap(({ phrases, nl, en, code }) =>
    whereAny(said, text, phrases).map((at): Hit => ({
      ...spanOf(at),
      kind: 'term',
      says: { nl: `${nl} (${code})`, en: `${en} (${code})` },
    })),
  );
  const hits: readonly Hit[] = [
    ...periods.map(({ start, end, periods: own, future }): Hit => ({
      start,
      end,
      kind: 'period',
      says: own.length === 0 ? none : future ? later(own) : { nl: own.join(', '), en: own.join(', ') },
    })),
    ...asked.map(({ start, end, what }): Hit => ({
      start,
      end,
      kind: what.dimension === null ? 'unknownBreakdown' : 'breakdown',
      says: what.answers ?? what.why?.explanation ?? { nl: what.dimension ?? '', en: what.dimension ?? '' },
    })),
    ...values.map(({ start, end, label }): Hit => ({ start, end, kind: 'value', says: label })),
    ...refusals.map(({ start, end, what }): Hit => ({ start, end, kind: 'reason', says: what.explanation })),
    ...(best?.words.map(({ start, end }): Hit => ({ start, end, kind: 'indicator', says: best.title })) ?? []),
    ...terms,
  ];
  const wanted = byMonth(text, [...new Set(periods.flatMap(({ periods: some, future }) => (future ? [] : some)))]);
  return {
    hits: withoutOverlap(hits),
    indicators,
    periods: wanted,
    breakdowns: asked.map(({ asked: words, what }) => ({ asked: words, dimension: what.dimension })),
    refusals: refusals.map(({ what: { reason, explanation }, asked: words }) => ({ reason, explanation, asked: words })),
    blocks: proposeBlocks({
      text,
      figures: indicators
        .filter(({ score }) => best !== undefined && score > best.score * 0.98)
        .slice(0, 2)
        .flatMap(({ id }) => vocabulary.definitions.find((definition) => definition.id === id) ?? []),
      periods: wanted,
      onlyFuture: wanted.length === 0 && periods.some(({ future }) => future),
      asked,
      values,
      refusals,
      instead: sayingsIn([...said, ...context]).flatMap(({ instead }) => instead ?? []),
      centreDesks: vocabulary.centreDesks,
    }),
  };
}

interface Asking {
  readonly lead: string;
  readonly text: string;
  /** The part before it, of the same number. */
  readonly before?: string;
}

const pointsBack = /\b(?:deze|die|de) (?:cijfers|gegevens|aantallen|evoluties|periode)\b/i;

/** "Per maand", "per kwartaal": years in their months, as far as a table holds so many. */
function byMonth(text: string, periods: readonly string[]): readonly string[] {
  const parts = /\bper maand\b|\bmaandelijks/i.test(text)
    ? Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`)
    : /\bper (?:kwartaal|trimester)\b/i.test(text)
      ? ['-Q1', '-Q2', '-Q3', '-Q4']
      : [];
  const split = periods.flatMap((period) => (/^\d{4}$/.test(period) ? parts.map((each) => period + each) : [period]));
  return parts.length > 0 && split.length <= MOST_PERIODS ? split : periods;
}

const MOST_PERIODS = 24;

const none: Label = {
  nl: 'Een dag waarvan verteld wordt, geen periode die gevraagd wordt',
  en: 'A day that is told of, no period that is asked',
};
function later(periods: readonly string[]): Label {
  return {
    nl: `${periods.join(', ')}: na de dag van de vraag, dus nog niet geteld`,
    en: `${periods.join(', ')}: after the day of the question, so not counted yet`,
  };
}

/** A breakdown is asked after "per", "naar", "opsplitsen", "onderscheid tussen" …; elsewhere a province is just a word. */
const asksFor =
  /(?:\bper\b|\bnaar\b|\bvolgens\b|opgesplitst|opsplits|opdeling|op te delen|opgelijst|onderscheid|uitgesplitst|respectievelijk|\bvoor de\b)[^.?!]*$/i;

function findBreakdowns(said: readonly Token[], text: string): readonly Found<AskedBreakdown>[] {
  const found = breakdowns.flatMap((what) => whereAny(said, text, what.asked).map((at) => ({ ...at, what })));
  const meant = found.filter(({ what, start }) => what.implied === true || asksFor.test(text.slice(0, start)));
  // Each way to break down once: the first place where it is asked.
  return meant.filter(({ what }, index) => meant.findIndex((other) => other.what === what) === index);
}

function whereAny(said: readonly Token[], text: string, phrases: readonly string[]) {
  return phrases
    .flatMap((phrase) => findPhrase(said, phrase))
    .map(({ start, end }) => ({ start, end, asked: text.slice(start, end) }));
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

/** One stretch has one colour: what comes first in the list counts, periods before terms. */
function withoutOverlap(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits)
    if (hit.start >= 0 && !kept.some((other) => hit.start < other.end && hit.end > other.start)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}
