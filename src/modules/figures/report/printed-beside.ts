import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { PrintedBeside } from '../endpoints.ts';
import { describe, labelIn } from '../engine/answer.ts';
import { compute } from '../engine/compute.ts';
import type { FigureRequest } from '../engine/compute.ts';
import type { Indicator } from '../engine/indicator.ts';
import { parsePeriod } from '../engine/period.ts';
import { inUnit } from '../engine/units.ts';
import { findIndicator } from '../indicators.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Publication, PrintedTable } from './publications.ts';
import { publications } from './publications.ts';
import { readAnswerCells, readAnswerNotes } from './published-answers.ts';
import type { AnswerCell } from './published-answers.ts';

type Cell = PrintedBeside['figures'][number]['cells'][number];
/** What was counted for a table and a period, by the codes of the place. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Printed beside computed, cell by cell, as of the publication's own day, in one pass. Undefined for one that we do not hold. */
export function printedBeside(snapshot: Snapshot, id: string): PrintedBeside | undefined {
  const publication = publications.find((each) => each.id === id);
  if (publication === undefined) return undefined;
  const printed = readAnswerCells(id);
  const notes = readAnswerNotes(id);
  const asOf = endOfDayInBrussels(plainDate(publication.asOf));
  const asked = askedOf(publication, printed);
  const answers = compute(snapshot, asOf, [...asked.values()]);
  const counts: Counts = new Map(
    [...asked].map(([key, { indicator }], index) => [
      key,
      new Map((answers[index] ?? []).map(({ at, value }) => [at.join('/'), inUnit(indicator, value)])),
    ]),
  );
  const figures = publication.tables.map((table) => ({
    figure: table.figure,
    title: table.title,
    id: table.indicator,
    printedIn: `${publication.cited} ${table.figure}`,
    dimensions: [...table.by],
    cells: printed.filter(({ figure }) => figure === table.figure).map((cell) => compared(publication, table, cell, counts)),
    notes: notes.filter(({ figure }) => figure === table.figure).map(({ nl, en }) => ({ nl, en })),
  }));
  const cells = figures.flatMap((figure) => figure.cells);
  return {
    id,
    title: publication.title,
    called: publication.called,
    asOf,
    figures,
    cells: cells.length,
    differences: cells.filter(({ same, explained }) => !same && !explained).length,
    explained: cells.filter(({ explained }) => explained).length,
    synthetic: snapshot.demoFacts > 0,
  };
}

/** What a publication asks of the figures, each question once. */
function askedOf({ tables }: Publication, printed: readonly AnswerCell[]): ReadonlyMap<string, FigureRequest> {
  const asked = new Map<string, FigureRequest>();
  for (const { figure, indicator, by } of tables)
    for (const text of new Set(printed.filter((cell) => cell.figure === figure).flatMap(periodsOf))) {
      const period = parsePeriod(text);
      if (period === undefined) throw new Error(`Table ${figure} is printed for something that is no period: ${text}`);
      asked.set(`${figure} ${text}`, { indicator: indicatorOf(indicator), period, by });
    }
  return asked;
}

function indicatorOf(id: string): Indicator {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(`A printed table asks an indicator that is not there: ${id}`);
  return indicator;
}

/** A change is printed for two years: '2014-2016'. */
function periodsOf({ measure, period }: AnswerCell): readonly string[] {
  return measure === 'change' ? period.split('-') : [period];
}

function compared({ asOf }: Publication, table: PrintedTable, cell: AnswerCell, counts: Counts): Cell {
  const codes = table.by.length === 0 ? [] : cell.at.split('/');
  const count = (period: string, at: readonly string[]) => counts.get(`${table.figure} ${period}`)?.get(at.join('/')) ?? 0;
  const computed = computedValue(cell, codes, count);
  const share = cell.measure === 'share';
  const same = share ? computed !== null && Math.abs(computed - cell.printed) <= 0.5 + 1e-9 : computed === cell.printed;
  const chosen = cell.chosen !== null && computed === cell.chosen;
  return {
    period: cell.period,
    at: codes,
    labels: table.by.length === 0 ? [{ nl: 'Totaal', en: 'Total' }] : labelsOf(table, codes),
    printed: cell.printed,
    computed: Math.round((computed ?? 0) * 100) / 100,
    unit: cell.unit,
    same,
    explained: !same && (chosen || !isOver(cell, asOf)),
    tolerance: share ? '± 0,5' : null,
  };
}

function computedValue(
  { measure, period }: AnswerCell,
  codes: readonly string[],
  count: (period: string, at: readonly string[]) => number,
): number | null {
  switch (measure) {
    case 'count':
      return count(period, codes);
    case 'change': {
      const [before = '', after = ''] = period.split('-');
      return count(after, codes) - count(before, codes);
    }
    // Passed out of all that are closed: undetermined stays in the denominator.
    case 'share': {
      const whole = count(period, [...codes.slice(0, -1), 'total']);
      return whole === 0 ? null : (100 * count(period, codes)) / whole;
    }
  }
}

/** Whether the record reaches the end of what the cell is about; an amount is granted on its first day. */
function isOver(cell: AnswerCell, asOf: string): boolean {
  const last = parsePeriod(periodsOf(cell).at(-1) ?? '');
  return last === undefined || last.until <= asOf;
}

function labelsOf({ indicator, by }: PrintedTable, codes: readonly string[]): Cell['labels'] {
  const definition = describe(indicatorOf(indicator));
  return codes.map((code, index) => labelIn(definition, by[index] ?? '', code));
}
