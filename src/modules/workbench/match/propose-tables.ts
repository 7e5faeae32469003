import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Block } from '../document.ts';
import type { AskedBreakdown } from './asked-words.ts';
import type { Found } from './propose.ts';
import { refusal } from './refusal.ts';

export interface AskedTables {
  readonly periods: readonly string[];
  readonly asked: readonly Found<AskedBreakdown>[];
  readonly values: readonly { readonly dimension: string; readonly code: string }[];
  readonly centreDesks: readonly string[];
  /** What is answered by other figures than were asked. */
  readonly instead: readonly { readonly figure: RegExp; readonly answers: Label }[];
}

/**
 * Breakdowns by place each have a table of their own, the others go with all of them, and each breakdown that the figure does not
 * know is a block with the reason why not. Without a period nothing is bound: the analyst chooses one.
 */
export function proposeTables(figure: DefinitionView, said: AskedTables): readonly Block[] {
  const { asked } = said;
  // "Momenteel" asks how many there are; what happens in a time has none on one day.
  const periods = said.periods.filter((period) => figure.kind === 'stock' || !/^\d{4}-\d{2}-\d{2}$/.test(period));
  const instead = said.instead.filter((each) => each.figure.test(figure.id)).map(({ answers }) => answers);
  const known = (dimension: string | null) => figure.dimensions.some(({ id }) => id === dimension);
  const places = asked.filter(({ what }) => isPlace(what.dimension) && known(what.dimension));
  const other = [
    ...new Set([...asked.flatMap(({ what }) => (isPlace(what.dimension) ? [] : [what.dimension])), ...bothValues(said)]),
  ].filter((dimension): dimension is string => known(dimension) && !places.some(({ what }) => what.dimension === dimension));
  const tables = (places.length === 0 ? [undefined] : places).map((place): Block => {
    const by = [...(place?.what.dimension == null ? [] : [place.what.dimension]), ...other].slice(0, 3);
    return {
      id: '',
      asked: [
        figure.title.nl,
        ...(place === undefined ? [] : [`per ${place.asked}`]),
        ...other.map((id) => titleOf(figure, id)),
      ].join(', '),
      askedEn: [figure.title.en, ...by.map((id) => englishOf(figure, id))].join(', '),
      outcome:
        periods.length === 0
          ? null
          : {
              kind: 'figure',
              indicator: figure.id,
              periods: periods.slice(0, 24),
              by,
              where: limits(figure, said, by, place?.what),
              ...inWords([...instead, ...(place?.what.answers === undefined ? [] : [place.what.answers])]),
              holes: [],
            },
    };
  });
  const without = asked.filter(
    ({ what, start }) =>
      !known(what.dimension) &&
      what.implied !== true &&
      // A word that stands for two breakdowns ("centrum") asks for the one that the figure knows.
      !asked.some((same) => same.start === start && known(same.what.dimension)),
  );
  return [
    ...tables,
    ...without.map(({ asked: words, what }) =>
      refusal(
        `${figure.title.nl}, per ${words}`,
        what.why?.reason ?? 'notRegistered',
        what.why?.explanation ?? unknownTo(figure, words),
      ),
    ),
  ];
}

function inWords(answers: readonly Label[]): { answers: string; answersEn: string } {
  return { answers: answers.map(({ nl }) => nl).join(' '), answersEn: answers.map(({ en }) => en).join(' ') };
}

function isPlace(dimension: string | null): boolean {
  return dimension === 'region' || dimension === 'desk';
}

/** Two values of one list named together ask to tell them apart: "verplichte en niet-verplichte inburgeraars". */
function bothValues({ values }: AskedTables): readonly string[] {
  return [...new Set(values.map(({ dimension }) => dimension))].filter(
    (dimension) => new Set(values.filter((value) => value.dimension === dimension).map(({ code }) => code)).size > 1,
  );
}

/** A single value named is a limit: "hoeveel verplichte inburgeraars"; centre cities are the desks in them. */
function limits(
  figure: DefinitionView,
  { values, centreDesks }: AskedTables,
  by: readonly string[],
  place: AskedBreakdown | undefined,
): string {
  const codesOf = (dimension: string) => [
    ...new Set(values.filter((each) => each.dimension === dimension).map(({ code }) => code)),
  ];
  const own = [...new Set(values.map(({ dimension }) => dimension))]
    .filter((dimension) => !by.includes(dimension) && figure.dimensions.some(({ id }) => id === dimension))
    .map((dimension) => `${dimension}:${codesOf(dimension).join('|')}`);
  const desk = figure.dimensions.find(({ id }) => id === 'desk');
  const centre = centreDesks.filter((code) => desk?.values.some((each) => each.code === code) === true);
  return [...own, ...(place?.only === 'centreCities' && centre.length > 0 ? [`desk:${centre.join('|')}`] : [])].join(',');
}

function unknownTo({ title }: DefinitionView, words: string): Label {
  return {
    nl: `Het cijfer "${title.nl}" kent geen uitsplitsing per ${words}.`,
    en: `The figure "${title.en}" has no breakdown by ${words}.`,
  };
}

function englishOf(definition: DefinitionView, dimension: string): string {
  return definition.dimensions.find(({ id }) => id === dimension)?.title.en.toLowerCase() ?? dimension;
}

function titleOf(definition: DefinitionView, dimension: string): string {
  return definition.dimensions.find(({ id }) => id === dimension)?.title.nl.toLowerCase() ?? dimension;
}
