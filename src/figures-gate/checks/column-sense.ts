import { place } from '../explain.ts';
import { countsPersons, isRate } from '../labels.ts';
import type { Layout } from '../layout.ts';
import { printsAs, written } from '../numbers.ts';
import { placeOf, type CheckedCell, type Finding, type Words } from '../table.ts';

/** Numbers that cannot be what their heading or unit says. */
export function columnSense(layout: Layout): readonly Finding[] {
  const { cells, name, title } = layout.table;
  const say = (cell: CheckedCell, computed: string, sure: Finding['confidence'], cause: Words, sentence: Words): Finding => ({
    kind: 'not-what-title-says',
    table: name,
    place: placeOf(cell),
    stated: written(cell.value, cell.decimals),
    computed,
    confidence: sure,
    likelyCause: cause,
    sentence: { nl: `${place(cell, 'nl')}: ${sentence.nl}`, en: `${place(cell, 'en')}: ${sentence.en}` },
  });
  const shifted: Words = { nl: 'een andere kolom of een misgelezen komma', en: 'another column, or a decimal sign misread' };
  const odd = oddShares(cells, title);
  const found = cells.flatMap((cell): readonly Finding[] => {
    if (odd.has(cell))
      return [
        say(cell, '0 – 100', 'certain', shifted, { nl: 'een aandeel buiten 0 en 100 %.', en: 'a share outside 0 and 100 %.' }),
      ];
    if (cell.kind !== 'count') return [];
    if (
      cell.value < 0 &&
      !/verschil|saldo|difference|balance|groei|evolutie/iu.test(`${cell.measure} ${cell.labels.join(' ')} ${title}`)
    )
      return [say(cell, '≥ 0', 'certain', shifted, { nl: 'een aantal onder nul.', en: 'a count below zero.' })];
    const mean = /gemiddeld|mean|average|moyen|durchschnitt|per |par |pro |je /iu.test(
      `${cell.unit} ${cell.measure} ${title} ${cell.labels.join(' ')}`,
    );
    if (!Number.isInteger(cell.value) && !mean && countsPersons(cell.unit || cell.measure || title))
      return [say(cell, '', 'certain', shifted, { nl: 'personen met decimalen.', en: 'persons with decimals.' })];
    return [];
  });
  return [...found, ...swapped(cells, say), ...yearColumns(layout, say)];
}

/**
 * Shares outside 0 and 100. A degree of cover or a rate may be above 100, and a '%' over
 * several numbers below zero is of a change.
 */
function oddShares(cells: readonly CheckedCell[], title: string): ReadonlySet<CheckedCell> {
  const columns = Map.groupBy(
    cells.filter((cell) => cell.kind === 'share'),
    (cell) => `${cell.column}|${cell.measure}|${cell.unit}`,
  );
  const odd = [...columns.values()].flatMap((column) => {
    const outside = column.filter((cell) => cell.value > 100 || cell.value < 0);
    const heading = column.map((cell) => `${cell.measure} ${cell.labels.join(' ')}`);
    if (isRate(title) || heading.every(isRate)) {
      const usual = Math.max(...column.filter((cell) => !outside.includes(cell)).map((cell) => cell.value), 0);
      return outside.length === 1 && usual > 0 ? outside.filter((cell) => cell.value > 3 * usual) : [];
    }
    const below = outside.filter((cell) => cell.value < 0).length;
    const few = outside.length === 1 || outside.length * 4 <= column.length;
    return few || (below === 0 && outside.length * 2 > column.length) ? outside : [];
  });
  return new Set(odd);
}

/** Under 'share' whole numbers, and in the column of counts exactly what part of the largest each of them is: the headings moved. */
function swapped(
  cells: readonly CheckedCell[],
  say: (cell: CheckedCell, computed: string, sure: Finding['confidence'], cause: Words, sentence: Words) => Finding,
): readonly Finding[] {
  const columns = [...Map.groupBy(cells, (cell) => cell.column).values()];
  const shares = columns.filter((column) => column.every((cell) => cell.kind === 'share' && Number.isInteger(cell.value)));
  return shares.flatMap((column): readonly Finding[] => {
    const whole = Math.max(...column.map((cell) => cell.value));
    const [first] = column;
    const beside = columns.some((other) => {
      if (other.some((cell) => cell.kind === 'share') || !other.some((cell) => cell.decimals > 0)) return false;
      const rows = new Map(other.map((cell) => [cell.row, cell]));
      const fits = column.filter((cell) => {
        const part = rows.get(cell.row);
        return part && printsAs((100 * cell.value) / whole, part.value, part.decimals);
      });
      return fits.length >= 4 && fits.length * 4 >= column.length * 3;
    });
    if (!first || !beside) return [];
    const cause = { nl: 'de koppen van twee kolommen zijn verwisseld', en: 'the headings of two columns were swapped' };
    const sentence = {
      nl: 'onder deze kop staan aantallen, en in de kolom van de aantallen staan hun aandelen.',
      en: 'counts stand under this heading, and their shares stand in the column of counts.',
    };
    return column.map((cell) => say(cell, '0 – 100', 'certain', cause, sentence));
  });
}

/** A column of counts with nothing but years in it, beside columns that hold no years. */
function yearColumns(
  layout: Layout,
  say: (cell: CheckedCell, computed: string, sure: Finding['confidence'], cause: Words, sentence: Words) => Finding,
): readonly Finding[] {
  const columns = new Map<string, CheckedCell[]>();
  for (const cell of layout.table.cells) {
    if (cell.kind !== 'count') continue;
    const key = `${cell.column}|${cell.measure}`;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  }
  return [...columns.values()].flatMap((column) => {
    const years = column.every((cell) => Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2060);
    const [first] = column;
    if (!first || !years || column.length < 4) return [];
    const cause = {
      nl: 'een kolom met jaren staat onder een kop van aantallen',
      en: 'a column of years stands under a heading of counts',
    };
    const sentence = { nl: 'alle waarden van de kolom zijn jaartallen.', en: 'all values of the column are years.' };
    return [say(first, '', 'possible', cause, sentence)];
  });
}
