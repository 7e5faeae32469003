import { place } from '../explain.ts';
import { countsPersons } from '../labels.ts';
import type { Layout } from '../layout.ts';
import { written } from '../numbers.ts';
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
  const found = cells.flatMap((cell): readonly Finding[] => {
    if (cell.kind === 'share' && (cell.value > 100 || cell.value < 0))
      return [
        say(cell, '0 – 100', 'certain', shifted, { nl: 'een aandeel buiten 0 en 100 %.', en: 'a share outside 0 and 100 %.' }),
      ];
    if (cell.kind !== 'count') return [];
    if (
      cell.value < 0 &&
      !/verschil|saldo|difference|balance|groei|evolutie/iu.test(`${cell.measure} ${cell.labels.join(' ')} ${title}`)
    )
      return [say(cell, '≥ 0', 'certain', shifted, { nl: 'een aantal onder nul.', en: 'a count below zero.' })];
    const mean = /gemiddeld|mean|average|per /iu.test(`${cell.unit} ${cell.measure} ${title} ${cell.labels.join(' ')}`);
    if (!Number.isInteger(cell.value) && !mean && countsPersons(cell.unit || cell.measure || title))
      return [say(cell, '', 'certain', shifted, { nl: 'personen met decimalen.', en: 'persons with decimals.' })];
    return [];
  });
  return [...found, ...yearColumns(layout, say)];
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
