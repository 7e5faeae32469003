import type { Label } from '#src/reference/labels/label.ts';
import { whereOf } from '../archive/archive.ts';
import type { AnswerTable, ShownSegment } from '../endpoints.ts';
import { numberIn } from './numbers.ts';
import { looseNumbers } from './shown-words.ts';
import { sliceOf } from './table.ts';

export interface NamedTable {
  readonly name: string;
  readonly table: AnswerTable;
}

export interface ToldBeside {
  readonly table: string;
  readonly cells: number;
  readonly sentence: Label;
}

/**
 * What a protected table hides and another place of the same answer tells: the exact count of the same cells, or a share, mean or evolution
 * that is made of them. Which numbers they are does not matter: rounded beside exact tells how it was rounded.
 */
export function toldBeside(shown: readonly NamedTable[]): readonly ToldBeside[] {
  const hidden = shown.filter(({ table }) => table.protection !== undefined);
  const open = shown.filter(({ table }) => table.protection === undefined);
  return hidden.flatMap((one) =>
    open.flatMap((other): readonly ToldBeside[] => {
      const cells = sameCells(one.table, other.table);
      if (cells === 0) return [];
      const isRatio = other.table.definition.derived !== null;
      return [
        {
          table: other.name,
          cells,
          sentence: {
            nl: isRatio
              ? `${cells} cellen zijn gemaakt van de aantallen die in "${one.name}" beschermd zijn, en zelf niet beschermd. Laat ze weg, toon ook dat cijfer onbeschermd, of leg uit waarom niemand te herkennen is.`
              : `${cells} cellen geven de exacte aantallen die in "${one.name}" beschermd zijn. Bescherm beide tabellen, of geen van beide.`,
            en: isRatio
              ? `${cells} cells are made of the counts that are protected in "${one.name}", and are not protected themselves. Leave them out, show that figure unprotected too, or explain why nobody can be recognised.`
              : `${cells} cells give the exact counts that are protected in "${one.name}". Protect both tables, or neither.`,
          },
        },
      ];
    }),
  );
}

/** The exact number of a protected cell that stands in the text of a part. */
export function toldInWords(
  shown: AnswerTable,
  exact: AnswerTable,
  texts: readonly { readonly language: 'nl' | 'en'; readonly words: readonly ShownSegment[] }[],
): readonly { readonly typed: string; readonly sentence: Label }[] {
  // A percentage is too common a number to say where it comes from.
  if (shown.protection === undefined || shown.definition.derived !== null) return [];
  const visible = new Set(shown.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])));
  const secret = new Set(
    exact.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null || visible.has(value) ? [] : [value]))),
  );
  const typed = texts.flatMap(({ language, words }) =>
    // A number that is bound to a cell is that of its own table.
    words
      .filter(({ cell, cellSays }) => cell === null || cellSays !== null)
      .flatMap(({ text }) => looseNumbers(text, language).filter(({ value }) => secret.has(value))),
  );
  return [...new Set(typed.map(({ value }) => value))].map((value) => ({
    typed: String(value),
    sentence: {
      nl: `De tekst zegt ${numberIn('nl', value, 0)}: dat is een exact aantal dat in de tabel beschermd is. Neem het getal van de cel.`,
      en: `The text says ${numberIn('en', value, 0)}: an exact count that is protected in the table. Take the number of the cell.`,
    },
  }));
}

function sameCells(hidden: AnswerTable, other: AnswerTable): number {
  const terms = termsOf(other);
  const meant = terms.filter(({ indicator }) => indicator === hidden.definition.id);
  if (meant.length === 0) return 0;
  const slices = new Map(meant.map((term) => [term, new Set(slicesOf(hidden, term))]));
  const shown = other.rows.flatMap(({ at, cells }) =>
    cells.filter(({ hole, value }) => hole === null && value !== null).map(({ period }) => ({ at, period })),
  );
  return shown.filter(({ at, period }) => meant.some((term) => slices.get(term)?.has(asked(other, period, term, at)) === true))
    .length;
}

/** Of a count itself; of a ratio its two counts. `fixed`: dimensions that the term limits or counts over. */
interface Term {
  readonly indicator: string;
  readonly fixed: ReadonlySet<string>;
  readonly yearBefore: boolean;
}

function termsOf({ definition }: AnswerTable): readonly Term[] {
  const itself: Term = { indicator: definition.id, fixed: new Set(), yearBefore: false };
  if (definition.derived === null) return [itself];
  const { numerator, denominator } = definition.derived;
  const terms = [numerator, denominator].map(({ indicator, where, over, yearBefore }) => ({
    indicator,
    fixed: new Set([...Object.keys(where), ...over]),
    yearBefore,
  }));
  return [itself, ...terms];
}

/** What each cell of the protected table speaks of, apart from what the term fixes. */
function slicesOf(table: AnswerTable, term: Term): readonly string[] {
  return table.rows.flatMap(({ at, cells }) => cells.map(({ period }) => slice(table, period, term, at, 0)));
}

function asked(table: AnswerTable, period: string, term: Term, at: readonly string[]): string {
  return slice(table, period, term, at, term.yearBefore ? 1 : 0);
}

function slice(table: AnswerTable, period: string, { fixed }: Term, at: readonly string[], yearsBefore: number): string {
  const by = table.by.map(({ id }) => id);
  const said = sliceOf(table.definition, period, whereOf(table), by, at);
  const [days = '', ...limits] = said.split(' ');
  const shifted = days
    .split('/')
    .map((day) => day.replace(/^\d{4}/, (year) => String(Number(year) - yearsBefore)))
    .join('/');
  return [shifted, ...limits.filter((limit) => !fixed.has(limit.split('=')[0] ?? '')).sort()].join(' ');
}
