import { slip } from './causes.ts';
import { cellsOf, type Constraint, type ValueOf } from './constraints.ts';
import { normal } from './labels.ts';
import type { Layout } from './layout.ts';
import { written } from './numbers.ts';
import { findShift, type Shift } from './shift.ts';
import { placeOf, type CheckedCell, type Finding, type Words } from './table.ts';

export interface Explained {
  readonly findings: readonly Finding[];
  /** Places of which it is known by now that another number belongs there. */
  readonly wrong: ReadonlySet<string>;
}

/** What fails, told once: a shift of rows before a wrong cell, a wrong cell before each sum that it breaks. */
export function explain(layout: Layout, all: readonly Constraint[], elsewhere: ValueOf): Explained {
  const { table } = layout;
  const printed: ValueOf = (cell) => table.cells[cell]?.value;
  const constraints = all.filter((each) => each.weak !== true);
  let failing = constraints.filter((each) => each.holds(printed) === false);
  const broken = all.filter((each) => each.holds(printed) === false);
  const findings: Finding[] = [];
  const wrong = new Set<string>();
  const culprits = wrongCells(constraints, failing, printed);
  const mendedBySingle = culprits.flatMap((each) => each.mends);
  // One wrong digit is likelier than rows that moved, if it explains as much.
  const shift = broken.length >= 2 && culprits.length !== 1 ? findShift(layout, all, elsewhere) : null;
  let value = printed;
  if (shift && (mendedBySingle.length < broken.length || culprits.length > 1)) {
    findings.push(shifted(layout, shift));
    for (const cell of shift.moved.keys()) wrong.add(table.cells[cell]?.at ?? '');
    value = (cell) => (shift.moved.has(cell) ? shift.moved.get(cell) : printed(cell));
    failing = constraints.filter((each) => each.holds(value) === false);
  }
  for (const { cell, right, mends } of wrongCells(constraints, failing, value)) {
    findings.push(wrongCell(table.name, table.cells[cell] as CheckedCell, right, mends));
    wrong.add(table.cells[cell]?.at ?? '');
    failing = failing.filter((each) => !mends.includes(each));
  }
  for (const each of failing) findings.push(failed(layout, each, value));
  return { findings, wrong };
}

interface Culprit {
  readonly cell: number;
  readonly right: number;
  readonly mends: readonly Constraint[];
}

const MOST_FAILING = 5_000;

/** Cells that, with another value, mend at least two failing sums and break nothing that held. */
function wrongCells(constraints: readonly Constraint[], failing: readonly Constraint[], value: ValueOf): readonly Culprit[] {
  const culprits: Culprit[] = [];
  // Where so much fails, no single number is the cause.
  if (failing.length < 2 || failing.length > MOST_FAILING) return culprits;
  const left = new Set(failing);
  const crossings = new Map<number, number>();
  for (const each of failing) for (const cell of cellsOf(each)) crossings.set(cell, (crossings.get(cell) ?? 0) + 1);
  // Who mends two stands in two that fail.
  const suspects = [...crossings].flatMap(([cell, times]) => (times >= 2 ? [cell] : []));
  const touching = new Map<number, Constraint[]>(suspects.map((cell) => [cell, []]));
  for (const each of constraints) for (const cell of cellsOf(each)) touching.get(cell)?.push(each);
  const judged = new Map(suspects.map((cell) => [cell, culprit(cell, touching.get(cell) ?? [], left, value)]));
  for (;;) {
    let best: Culprit | null = null;
    for (const each of judged.values()) if (each && (best === null || better(each, best))) best = each;
    if (best === null) return culprits;
    culprits.push(best);
    for (const each of best.mends) left.delete(each);
    for (const each of best.mends)
      for (const cell of cellsOf(each))
        if (judged.has(cell)) judged.set(cell, culprit(cell, touching.get(cell) ?? [], left, value));
  }
}

/** It mends more, or it is the total itself. */
function better(a: Culprit, b: Culprit): boolean {
  const isTarget = ({ cell, mends }: Culprit) => Number(mends[0]?.target === cell);
  return a.mends.length !== b.mends.length ? a.mends.length > b.mends.length : isTarget(a) > isTarget(b);
}

function culprit(
  cell: number,
  touching: readonly Constraint[],
  failing: ReadonlySet<Constraint>,
  value: ValueOf,
): Culprit | null {
  const own = touching.filter((each) => failing.has(each));
  const rights = new Set(own.flatMap((each) => each.mended(cell, value) ?? []));
  let best: Culprit | null = null;
  for (const right of rights) {
    if (right < 0) continue;
    const then: ValueOf = (each) => (each === cell ? right : value(each));
    if (touching.some((each) => each.holds(value) === true && each.holds(then) === false)) continue;
    const mends = own.filter((each) => each.holds(then) === true);
    if (mends.length >= 2 && mends.length > (best?.mends.length ?? 0)) best = { cell, right, mends };
  }
  return best;
}

function wrongCell(table: string, cell: CheckedCell, right: number, mends: readonly Constraint[]): Finding {
  const [stated, computed] = [written(cell.value, cell.decimals), written(right, cell.decimals)];
  const cause = slip(cell.value, right);
  return {
    kind: mends[0]?.kind ?? 'parts-not-total',
    table,
    place: placeOf(cell),
    stated,
    computed,
    confidence: mends.some((each) => each.confidence === 'certain') ? 'certain' : 'likely',
    likelyCause: cause ?? {
      nl: 'deze cel is verkeerd: met het berekende getal kloppen alle sommen waarin ze staat',
      en: 'this cell is wrong: with the computed number every sum that it is in holds',
    },
    sentence: {
      nl: `${place(cell, 'nl')}: ${stated} staat er; ${computed} zou ${mends.length} berekeningen tegelijk doen kloppen.`,
      en: `${place(cell, 'en')}: it says ${stated}; ${computed} would mend ${mends.length} calculations at once.`,
    },
  };
}

function shifted(layout: Layout, shift: Shift): Finding {
  const { cells, name } = layout.table;
  const moved = [...shift.moved.keys()]
    .flatMap((index) => cells[index] ?? [])
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const [first, last] = [moved[0], moved.at(-1)] as [CheckedCell, CheckedCell];
  const labels = [...new Set([...first.labels, ...last.labels].filter((label) => label !== ''))];
  const list = (values: readonly (number | undefined)[]) => {
    const texts = values.map((value) => (value === undefined ? '?' : written(value)));
    return texts.length > 12 ? `${texts.slice(0, 6).join(', ')} … ${texts.slice(-3).join(', ')}` : texts.join(', ');
  };
  const by = Math.abs(shift.by);
  return {
    kind: 'shifted-rows',
    table: name,
    place: {
      at: first === last ? first.at : `${first.at}:${last.at}`,
      labels,
      period: first.period === last.period ? first.period : '',
    },
    stated: list(moved.map((cell) => cell.value)),
    computed: list(moved.map((cell) => shift.moved.get(cells.indexOf(cell)))),
    confidence: shift.mends.length >= 3 ? 'certain' : 'likely',
    likelyCause: {
      nl: 'de waarden zijn verschoven ten opzichte van hun labels, zoals bij plakken één regel te hoog of te laag',
      en: 'the values moved against their labels, as when pasted one row too high or too low',
    },
    sentence: {
      nl: `Van ${place(first, 'nl')} tot ${place(last, 'nl')} staan de waarden ${by} plaats${by > 1 ? 'en' : ''} te ${shift.by > 0 ? 'vroeg' : 'laat'}: terugschuiven doet ${shift.mends.length} berekeningen kloppen en breekt er geen.`,
      en: `From ${place(first, 'en')} to ${place(last, 'en')} the values stand ${by} place${by > 1 ? 's' : ''} too ${shift.by > 0 ? 'early' : 'late'}: moving them back mends ${shift.mends.length} calculations and breaks none.`,
    },
  };
}

function failed(layout: Layout, constraint: Constraint, value: ValueOf): Finding {
  const { cells, name } = layout.table;
  const cell = cells[constraint.target] as CheckedCell;
  const computed = constraint.computed(value);
  const whole = value(constraint.target) ?? cell.value;
  const stated = written(whole, cell.decimals);
  const largest = constraint.others.reduce<number>(
    (best, other) => ((value(other) ?? 0) > (value(best) ?? 0) ? other : best),
    constraint.others[0] ?? 0,
  );
  const sum = constraint.kind === 'parts-not-total';
  const above = sum && (value(largest) ?? 0) > whole && whole >= 0;
  const target = above ? (cells[largest] as CheckedCell) : cell;
  const shown = computed === null ? '?' : written(round(computed, sum ? cell.decimals : cell.decimals + 2), cell.decimals);
  return {
    kind: above ? 'child-above-parent' : constraint.kind,
    table: name,
    place: placeOf(target),
    stated: above ? written(value(largest) ?? 0, target.decimals) : stated,
    computed: above ? `≤ ${stated}` : constraint.sort === 'overlap' || constraint.sort === 'choice' ? `≤ ${shown}` : shown,
    confidence: constraint.confidence,
    likelyCause: causeOf(constraint, whole, computed),
    sentence: sentenceOf(constraint, above ? target : cell, above ? cell : null, stated, shown),
  };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function causeOf(constraint: Constraint, stated: number, computed: number | null): Words {
  if (constraint.sort === 'choice')
    return {
      nl: 'een van de twee getallen is verkeerd, of een rij is verschoven',
      en: 'one of the two numbers is wrong, or a row moved',
    };
  const typed = computed !== null && constraint.sort === 'sum' ? slip(stated, computed) : null;
  if (typed) return typed;
  if (constraint.sort === 'mean') return { nl: 'een aandeel is verkeerd, of ontbreekt', en: 'a share is wrong, or lacks' };
  if (
    constraint.sort === 'share' ||
    constraint.sort === 'evolution' ||
    constraint.sort === 'quotient' ||
    constraint.sort === 'difference'
  )
    return { nl: 'verkeerd afgerond, of met andere aantallen berekend', en: 'rounded wrongly, or computed from other counts' };
  if (computed !== null && stated > computed)
    return {
      nl: 'een deel ontbreekt in de tabel, of een getal is verkeerd',
      en: 'a part lacks in the table, or a number is wrong',
    };
  return { nl: 'iets is dubbel geteld, of een getal is verkeerd', en: 'something is counted twice, or a number is wrong' };
}

function sentenceOf(
  constraint: Constraint,
  cell: CheckedCell,
  parent: CheckedCell | null,
  stated: string,
  computed: string,
): Words {
  const [nl, en] = [place(cell, 'nl'), place(cell, 'en')];
  if (parent)
    return {
      nl: `${nl} is groter dan het geheel waar het in valt: ${place(parent, 'nl')} is ${stated}.`,
      en: `${en} is larger than the whole it is part of: ${place(parent, 'en')} is ${stated}.`,
    };
  if (constraint.sort === 'share')
    return {
      nl: `${nl}: het aandeel is ${stated}, de aantallen geven ${computed}.`,
      en: `${en}: the share is ${stated}, the counts give ${computed}.`,
    };
  if (constraint.sort === 'evolution')
    return {
      nl: `${nl}: de evolutie is ${stated}, de aantallen geven ${computed}.`,
      en: `${en}: the evolution is ${stated}, the counts give ${computed}.`,
    };
  if (constraint.sort === 'difference')
    return {
      nl: `${nl}: het verschil is ${stated}, de getallen ernaast geven ${computed}.`,
      en: `${en}: the difference is ${stated}, the numbers beside it give ${computed}.`,
    };
  if (constraint.sort === 'choice')
    return {
      nl: `${nl} is groter dan de rij waarvan het een deel is: ${computed}.`,
      en: `${en} is larger than the row that it is a part of: ${computed}.`,
    };
  if (constraint.sort === 'quotient')
    return {
      nl: `${nl}: het gemiddelde is ${stated}, de aantallen geven ${computed}.`,
      en: `${en}: the mean is ${stated}, the counts give ${computed}.`,
    };
  if (constraint.sort === 'mean')
    return { nl: `${nl}: de aandelen zijn samen geen 100 %.`, en: `${en}: the shares are not 100 % together.` };
  return {
    nl: `${nl}: het totaal is ${stated}, de delen geven samen ${computed}.`,
    en: `${en}: the total is ${stated}, the parts give ${computed} together.`,
  };
}

export function place(cell: CheckedCell, language: 'nl' | 'en'): string {
  const labels = cell.labels.filter((label) => label !== '');
  const words = [...labels, cell.period].filter((word) => normal(word) !== '').join(', ');
  return words === '' ? (language === 'nl' ? `cel ${cell.at}` : `cell ${cell.at}`) : `${words} (${cell.at})`;
}
