import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { RefusalReason } from '../codes.ts';
import type { Block, Refused } from '../document.ts';
import type { AskedBreakdown, Signal } from './asked-words.ts';
import type { Found } from './propose.ts';

interface Asked {
  readonly text: string;
  readonly best: DefinitionView | undefined;
  readonly periods: readonly string[];
  readonly onlyFuture: boolean;
  readonly asked: readonly Found<AskedBreakdown>[];
  readonly values: readonly { readonly dimension: string; readonly code: string }[];
  readonly refusals: readonly Found<Signal>[];
  readonly centreDesks: readonly string[];
}

const future: Label = {
  nl: 'De gevraagde periode ligt na de dag van de vraag: er kan nog niets geteld zijn.',
  en: 'The asked period is after the day of the question: nothing can have been counted yet.',
};

/**
 * One block per table that a person would make: breakdowns by place each have a table of their own, the others go with all of them,
 * and each breakdown that no figure knows is a block with the reason why not. Where no figure fits, the reason that the words give.
 */
export function proposeBlocks(said: Asked): readonly Block[] {
  const { best, asked, refusals, onlyFuture } = said;
  const elsewhere = refusals.find(({ what }) => what.subject === true);
  if (elsewhere !== undefined) return [refusal(0, firstSentence(said.text), elsewhere.what.reason, elsewhere.what.explanation)];
  if (onlyFuture) return [refusal(0, firstSentence(said.text), 'notRegistered', future)];
  // A reason or a plan is asked in other words than a count: only "hoeveel" and "cijfers" outweigh them.
  const counts = /\bhoeveel\b|cijfer|opdel|opsplits|overzicht|\baantal/i.test(said.text);
  if (best === undefined || (refusals.length > 0 && !counts)) {
    const reasons = refusals.filter(
      ({ what }, index) => refusals.findIndex((other) => other.what.reason === what.reason) === index,
    );
    if (reasons.length > 0)
      return reasons.map(({ what }, index) => refusal(index, firstSentence(said.text), what.reason, what.explanation));
    return [{ id: 'b1', asked: firstSentence(said.text), outcome: null }];
  }
  const known = (dimension: string | null) => best.dimensions.some(({ id }) => id === dimension);
  const places = asked.filter(({ what }) => isPlace(what.dimension) && known(what.dimension));
  const other = [
    ...new Set([...asked.flatMap(({ what }) => (isPlace(what.dimension) ? [] : [what.dimension])), ...bothValues(said)]),
  ].filter((dimension): dimension is string => known(dimension));
  const tables = (places.length === 0 ? [undefined] : places).map((place, index): Block => {
    const limit = limits(said, other, place?.what);
    return {
      id: `b${index + 1}`,
      asked: [
        best.title.nl,
        ...(place === undefined ? [] : [`per ${place.asked}`]),
        ...other.map((id) => titleOf(best, id)),
      ].join(', '),
      outcome: {
        kind: 'figure',
        indicator: best.id,
        periods: said.periods.length === 0 ? [] : [...said.periods],
        by: [...(place?.what.dimension == null ? [] : [place.what.dimension]), ...other],
        where: limit,
        answers: place?.what.answers?.nl ?? '',
        holes: [],
      },
    };
  });
  const without = asked.filter(({ what }) => !known(what.dimension));
  return [
    ...tables.map((block) => (said.periods.length === 0 ? { ...block, outcome: null } : block)),
    ...without.map(({ asked: words, what }, index) =>
      refusal(
        tables.length + index,
        `${best.title.nl}, per ${words}`,
        what.why?.reason ?? 'notRegistered',
        what.why?.explanation ?? unknownTo(best, words),
      ),
    ),
  ];
}

function isPlace(dimension: string | null): boolean {
  return dimension === 'region' || dimension === 'desk';
}

/** Two values of one list named together ask to tell them apart: "verplichte en niet-verplichte inburgeraars". */
function bothValues({ values }: Asked): readonly string[] {
  return [...new Set(values.map(({ dimension }) => dimension))].filter(
    (dimension) => new Set(values.filter((value) => value.dimension === dimension).map(({ code }) => code)).size > 1,
  );
}

/** A single value named is a limit: "hoeveel verplichte inburgeraars". */
function limits({ values, best, centreDesks }: Asked, by: readonly string[], place: AskedBreakdown | undefined): string {
  const own = [...new Set(values.map(({ dimension }) => dimension))]
    .filter((dimension) => !by.includes(dimension) && best?.dimensions.some(({ id }) => id === dimension) === true)
    .map(
      (dimension) =>
        `${dimension}:${[...new Set(values.filter((each) => each.dimension === dimension).map(({ code }) => code))].join('|')}`,
    );
  const desk = best?.dimensions.find(({ id }) => id === 'desk');
  const centre = centreDesks.filter((code) => desk?.values.some((each) => each.code === code) === true);
  return [...own, ...(place?.only === 'centreCities' && centre.length > 0 ? [`desk:${centre.join('|')}`] : [])].join(',');
}

function refusal(index: number, asked: string, reason: RefusalReason, explanation: Label): Block {
  const outcome: Refused = { kind: 'refused', reason, explanation: explanation.nl };
  return { id: `b${index + 1}`, asked, outcome };
}

function unknownTo({ title }: DefinitionView, words: string): Label {
  return {
    nl: `Het cijfer "${title.nl}" kent geen uitsplitsing per ${words}.`,
    en: `The figure "${title.en}" has no breakdown by ${words}.`,
  };
}

function titleOf(definition: DefinitionView, dimension: string): string {
  return definition.dimensions.find(({ id }) => id === dimension)?.title.nl.toLowerCase() ?? dimension;
}

function firstSentence(text: string): string {
  const [first = text] = /^[^.?!]*[.?!]/.exec(text) ?? [];
  return first.length > 200 ? `${first.slice(0, 199)}…` : first;
}
