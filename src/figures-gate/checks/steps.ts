import { place } from '../explain.ts';
import { isTotal, normal, stems } from '../labels.ts';
import { printsAs, written } from '../numbers.ts';
import { placeOf, type CheckedCell, type CheckedTable, type Finding } from '../table.ts';

/** Steps that one comes to one after the other; each can only have as many as the one before. */
const steps: readonly (readonly string[])[] = [
  [
    'invited',
    'uitgenodigd',
    'genodigd',
    'asked',
    'requested',
    'aangevraagd',
    'submitted',
    'ingediend',
    'organised',
    'georganiseerd',
  ],
  ['taken', 'afgelegd', 'supported', 'ondersteund'],
  ['passed', 'geslaagd'],
];
const passed = ['passed', 'geslaagd'];
const failed = ['failed', 'gezakt'];
const ratio = /(^|_)(rate|share|percentage|percent|pct|graad|ratio)(_|$)/u;

interface Step {
  readonly table: CheckedTable;
  readonly cell: CheckedCell;
  /** What is done, without the step: 'entry test'. */
  readonly what: string;
  readonly step: number;
}

/** Numbers in sentences: those who passed are no more than those who sat the test, and the pass rate follows from both. */
export function stepsAndRates(tables: readonly CheckedTable[]): readonly Finding[] {
  return tables.filter((table) => table.quoted && table.coded).flatMap((text) => [...backwards(text), ...rates(text, tables)]);
}

function stepsOf(table: CheckedTable): readonly Step[] {
  return table.cells.flatMap((cell): readonly Step[] => {
    if (cell.kind !== 'count') return [];
    const words = cell.measure.toLowerCase().split('_');
    if (words.includes('not') || words.includes('niet')) return [];
    const step = steps.findIndex((names) => names.some((name) => words.includes(name)));
    if (step < 0) return [];
    const rest = words.filter((word) => !steps[step]?.includes(word) && !/^(participants|persons|personen|total)$/u.test(word));
    return [{ table, cell, what: `${stems(rest.join(' ')).join(' ')}|${cell.period}|${labelsOf(cell)}`, step }];
  });
}

function labelsOf(cell: CheckedCell): string {
  return cell.labels
    .filter((label) => !isTotal(label))
    .map(normal)
    .sort()
    .join('¦');
}

function backwards(text: CheckedTable): readonly Finding[] {
  const all = stepsOf(text);
  const told = new Set<string>();
  const largestFirst = [...all].sort((a, b) => b.cell.value - a.cell.value);
  return largestFirst.flatMap((later) => {
    const earlier = all.find((each) => each.what === later.what && each.step < later.step && each.cell.value < later.cell.value);
    if (!earlier || told.has(earlier.cell.at)) return [];
    told.add(earlier.cell.at);
    const [cell, before] = [later.cell, earlier.cell];
    return [
      {
        kind: 'child-above-parent',
        table: text.name,
        place: placeOf(before),
        stated: written(before.value),
        computed: `≥ ${written(cell.value)}`,
        confidence: 'likely',
        likelyCause: {
          nl: 'een van de twee getallen is verkeerd overgenomen',
          en: 'one of the two numbers was copied wrongly',
        },
        sentence: {
          nl: `"${cell.measure}" is ${written(cell.value)} (${cell.at}) en kan niet groter zijn dan "${before.measure}", ${place(before, 'nl')}: ${written(before.value)}.`,
          en: `"${cell.measure}" is ${written(cell.value)} (${cell.at}) and cannot be larger than "${before.measure}", ${place(before, 'en')}: ${written(before.value)}.`,
        },
      },
    ];
  });
}

function rates(text: CheckedTable, tables: readonly CheckedTable[]): readonly Finding[] {
  const counts = tables.filter((table) => table.coded && table.source === text.source).flatMap(outcomes);
  return text.cells.flatMap((cell): readonly Finding[] => {
    const words = cell.measure.toLowerCase().split('_');
    if (cell.kind !== 'share' || !ratio.test(cell.measure)) return [];
    const names = words.some((word) => word === 'pass') ? passed : words.some((word) => word === 'fail') ? failed : null;
    if (!names) return [];
    const what = stems(words.filter((word) => !/^(pass|fail|rate|share|percent|pct)$/u.test(word)).join(' ')).join(' ');
    const of = counts.filter((each) => each.what === what && each.period === cell.period);
    const wholes = of.filter((each) => each.step === 'taken').map((each) => each.value);
    const parts = of.filter((each) => names.includes(each.step)).map((each) => each.value);
    if (wholes.length === 0 || parts.length === 0) return [];
    const possible = wholes.flatMap((whole) => parts.map((part) => (100 * part) / whole));
    if (possible.some((exact) => printsAs(exact, cell.value, cell.decimals))) return [];
    const shown = [...new Set(possible.map((exact) => exact.toFixed(1)))].join(' / ');
    return [
      {
        kind: 'share-does-not-fit',
        table: text.name,
        place: placeOf(cell),
        stated: written(cell.value, cell.decimals),
        computed: shown,
        confidence: 'likely',
        likelyCause: {
          nl: 'verkeerd afgerond, of met andere aantallen berekend',
          en: 'rounded wrongly, or computed from other counts',
        },
        sentence: {
          nl: `${place(cell, 'nl')}: "${cell.measure}" is ${written(cell.value)} %, de aantallen geven ${shown} %.`,
          en: `${place(cell, 'en')}: "${cell.measure}" is ${written(cell.value)} %, the counts give ${shown} %.`,
        },
      },
    ];
  });
}

interface Outcome {
  readonly what: string;
  readonly period: string;
  readonly step: string;
  readonly value: number;
}

/** 'x_taken' and 'x_passed' of a text; 'Geslaagd' and the total of a table of 'x_taken'. */
function outcomes(table: CheckedTable): readonly Outcome[] {
  return table.cells.flatMap((cell): readonly Outcome[] => {
    if (cell.kind !== 'count') return [];
    const words = cell.measure.toLowerCase().split('_');
    const named = [...(steps[1] ?? []), ...passed, ...failed].find((name) => words.includes(name));
    if (!named || words.includes('not')) return [];
    const rest = words.filter((word) => word !== named && !/^(participants|persons)$/u.test(word));
    const labels = cell.labels.filter((label) => !isTotal(label)).map(normal);
    const inLabel = labels.length === 1 && [...passed, ...failed, 'niet geslaagd'].includes(labels[0] ?? '');
    if (!table.quoted && labels.length > 0 && !inLabel) return [];
    const taken = steps[1]?.includes(named) ?? false;
    const step = inLabel ? (labels[0] === 'niet geslaagd' ? 'failed' : (labels[0] ?? '')) : taken ? 'taken' : named;
    return [{ what: stems(rest.join(' ')).join(' '), period: cell.period, step, value: cell.value }];
  });
}
