import { place } from '../explain.ts';
import { isTotal, normal, stem, stems } from '../labels.ts';
import { printsAs, written } from '../numbers.ts';
import { placeOf, type CheckedCell, type CheckedTable, type Finding } from '../table.ts';

/** 'personen per cursus' in one table, persons in a second and courses in a third: the mean follows from both. */
export function meansOfTwoTables(tables: readonly CheckedTable[]): readonly Finding[] {
  return tables.flatMap((table) => {
    const means = table.cells.filter((cell) => cell.kind === 'mean' && / per /u.test(cell.unit));
    if (table.quoted || means.length === 0) return [];
    const [above = '', below = ''] = normal(means[0]?.unit ?? '').split(' per ');
    const topic = new Set(stems(means[0]?.measure ?? '').filter((word) => !/^(mean|gemiddeld|per|started)$/u.test(word)));
    const found = countsOf(tables, above, topic).flatMap((numerators) =>
      countsOf(tables, below, topic).flatMap((denominators) => against(table, means, numerators, denominators)),
    );
    // Two tables that count the same contradict the mean once.
    return [...new Map(found.toReversed().map((each) => [each.place.at, each])).values()];
  });
}

interface Counts {
  readonly table: CheckedTable;
  readonly cells: ReadonlyMap<string, CheckedCell>;
}

const keyOf = (cell: CheckedCell) =>
  [
    cell.period,
    ...cell.labels
      .filter((label) => !isTotal(label))
      .map(normal)
      .sort(),
  ].join('¦');

/** Counts of the unit whose measure is named as the mean is: 'learners' of 'mean_learners_per_course'. */
function countsOf(tables: readonly CheckedTable[], unit: string, topic: ReadonlySet<string>): readonly Counts[] {
  return tables.flatMap((table) => {
    if (table.quoted) return [];
    const cells = table.cells.filter(
      (cell) =>
        cell.kind === 'count' &&
        stem(stem(cell.unit)) === stem(stem(unit)) &&
        stems(cell.measure).filter((word) => topic.has(word)).length >= 2,
    );
    const measures = new Set(cells.map((cell) => cell.measure));
    return cells.length > 0 && measures.size === 1 ? [{ table, cells: new Map(cells.map((cell) => [keyOf(cell), cell])) }] : [];
  });
}

function against(
  table: CheckedTable,
  means: readonly CheckedCell[],
  numerators: Counts,
  denominators: Counts,
): readonly Finding[] {
  const pairs = means.flatMap((mean) => {
    const [above, below] = [numerators.cells.get(keyOf(mean)), denominators.cells.get(keyOf(mean))];
    return above && below && below.value > 0 ? [{ mean, above, below, exact: above.value / below.value }] : [];
  });
  const wrong = pairs.filter(({ mean, exact }) => !printsAs(exact, mean.value, mean.decimals));
  if (pairs.length < 2 || wrong.length === 0) return [];
  // Where most do not fit, they were computed over something else: told once.
  const told = wrong.length * 2 <= pairs.length ? wrong : wrong.slice(0, 1);
  return told.map(({ mean, above, below, exact }): Finding => {
    const [stated, computed] = [written(mean.value, mean.decimals), exact.toFixed(Math.max(1, mean.decimals))];
    return {
      kind: 'mean-does-not-fit',
      table: table.name,
      place: placeOf(mean),
      stated,
      computed: `${computed} (${numerators.table.name} ${above.at} / ${denominators.table.name} ${below.at})`,
      confidence: told.length === wrong.length ? 'likely' : 'possible',
      likelyCause: {
        nl: 'het gemiddelde is over andere gevallen berekend dan de twee tabellen tellen',
        en: 'the mean was computed over other cases than the two tables count',
      },
      sentence: {
        nl: `${place(mean, 'nl')}: gemiddeld ${stated}, maar de twee tabellen geven ${computed} (${written(above.value)} / ${written(below.value)})${told.length < wrong.length ? `; ${wrong.length} van ${pairs.length} gemiddelden passen niet` : ''}.`,
        en: `${place(mean, 'en')}: ${stated} on average, but the two tables give ${computed} (${written(above.value)} / ${written(below.value)})${told.length < wrong.length ? `; ${wrong.length} of ${pairs.length} means do not fit` : ''}.`,
      },
    };
  });
}
