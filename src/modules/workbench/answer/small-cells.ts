import { usualRules } from '#src/figures-disclosure/rules.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { AnswerTable } from '../endpoints.ts';
import { periodWords } from './numbers.ts';

export interface SmallCells {
  readonly kind: 'below-threshold' | 'told-by-subtraction';
  readonly period: string;
  /** How many, and the labels of the first few. */
  readonly cells: number;
  readonly sentence: Label;
}

const TOLD = 3;

/** Counts of so few persons that somebody may be recognised, and small counts that were left out but follow from what is shown. */
export function smallCells(table: AnswerTable): readonly SmallCells[] {
  if (table.definition.measure !== 'count' || table.definition.unit.nl !== 'personen') return [];
  return table.periods.flatMap(({ key, from, until }) => {
    const rows = table.rows.map(({ at, labels, cells }) => ({ at, labels, cell: cells.find(({ period }) => period === key) }));
    const small = rows.filter(({ cell }) => cell?.value != null && cell.value > 0 && cell.value < usualRules.threshold);
    const told = rows.filter(
      ({ at, cell }) =>
        table.protection === undefined &&
        cell?.hole?.reason === 'belowThreshold' &&
        at.some((code, index) => code !== 'total' && onlyOneMissing(rows, at, index)),
    );
    const when = { nl: periodWords({ from, until }), en: periodWords({ from, until }, 'en') };
    return [
      ...found('below-threshold', key, small, (nl, en) => ({
        nl: `${when.nl}: ${cellsNl(small.length)} minder dan ${usualRules.threshold} personen (${nl}). Bescherm de tabel, laat weg wat herkenbaar is, of leg uit waarom het mag.`,
        en: `${when.en}: ${cellsEn(small.length)} fewer than ${usualRules.threshold} persons (${en}). Protect the table, leave out what can be recognised, or explain why it may stand.`,
      })),
      ...found('told-by-subtraction', key, told, (nl, en) => ({
        nl: `${when.nl}: wat onder de drempel weggelaten is, volgt uit het totaal en de andere cellen (${nl}). Laat er nog een weg, of het totaal.`,
        en: `${when.en}: what was left out below the threshold follows from the total and the other cells (${en}). Leave out another one, or the total.`,
      })),
    ];
  });
}

type Row = {
  readonly at: readonly string[];
  readonly labels: readonly Label[];
  readonly cell: AnswerTable['rows'][number]['cells'][number] | undefined;
};

/** Along one dimension, with the others as they are: the total is shown, and this is the only part that is not. */
function onlyOneMissing(rows: readonly Row[], at: readonly string[], dimension: number): boolean {
  const line = rows.filter((row) => row.at.every((code, index) => index === dimension || code === at[index]));
  const total = line.find((row) => row.at[dimension] === 'total');
  return total?.cell?.hole === null && line.filter((row) => row.cell?.hole != null).length === 1;
}

function found(
  kind: SmallCells['kind'],
  period: string,
  rows: readonly Row[],
  say: (nl: string, en: string) => Label,
): readonly SmallCells[] {
  if (rows.length === 0) return [];
  const names = (language: 'nl' | 'en') =>
    rows
      .slice(0, TOLD)
      .map(({ labels }) => labels.map((label) => label[language]).join(' / '))
      .join('; ') + (rows.length > TOLD ? '; …' : '');
  return [{ kind, period, cells: rows.length, sentence: say(names('nl'), names('en')) }];
}

function cellsNl(number: number): string {
  return number === 1 ? 'één cel telt' : `${number} cellen tellen`;
}

function cellsEn(number: number): string {
  return number === 1 ? 'one cell counts' : `${number} cells count`;
}
