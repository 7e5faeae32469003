import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import type { Labels } from '#src/reference/labels/label.ts';
import { measures } from '../codes.ts';
import type { Measure } from '../codes.ts';
import type { Ran } from '../run/run-simulation.ts';
import type { Side } from '../simulate/simulate.ts';
import type { Counts } from '../simulate/tally.ts';
import { shown, tablesOf } from './tables.ts';
import type { Line, MeasureTables } from './tables.ts';
import { fileWords } from './words.ts';

type Language = 'nl' | 'en';

/** What `law simulate` prints: every measure that a reform changes in full, the others in a line. */
export function simulationText(ran: Ran, language: Language): string {
  const say = fileWords[language];
  const tables = tablesOf(ran);
  const changing = tables.filter(({ changed }) => changed > 0);
  const same = tables.filter(({ changed }) => changed === 0);
  return [
    ...(ran.synthetic ? [say.synthetic, ''] : []),
    ...changing.flatMap((table) => [...measureText(table, language), '']),
    ...same.map(({ measure, total }) => `${say.measures[measure]}: = ${shown(measure, total[0])}`),
    ...(ran.examples.length === 0 ? [] : ['', ...ran.examples.flatMap((example) => exampleText(example, language))]),
  ].join('\n');
}

function measureText({ measure, changed, byMonth, byRegion, byGroup, total }: MeasureTables, language: Language): string[] {
  const say = fileWords[language];
  const { kind, unit } = measures[measure];
  const named = (lines: readonly Line[], labels: Labels) =>
    lines.map(({ code, counts }) => row(measure, labels[code]?.[language] ?? code, counts));
  return [
    `${say.measures[measure]} (${say.units[unit]}, ${say[kind]}); ${changed} ${say.units.persons} ≠`,
    ['', say.law, say.reform, say.difference, say.lawUnknown, say.reformUnknown].map(pad).join(''),
    ...byMonth.map(({ code, counts }) => row(measure, code, counts)),
    ...named(byRegion, regions),
    ...named(byGroup, targetGroups),
    row(measure, say.total, total),
  ];
}

function row(measure: Measure, name: string, [law, reform, lawUnknown, reformUnknown]: Counts): string {
  const [old, now, difference] = [law, reform, reform - law].map((value) => shown(measure, value));
  return [name, old, now, signed(difference ?? 0), lawUnknown, reformUnknown].map(String).map(pad).join('');
}

const WIDTHS = [28, 10, 12, 12, 26, 32] as const;
function pad(text: string, index: number): string {
  const width = WIDTHS[index] ?? 10;
  return index === 0 ? text.padEnd(width) : text.padStart(width);
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

function exampleText({ measure, fileNumber, month, law, reform }: Ran['examples'][number], language: Language): string[] {
  const say = fileWords[language];
  const side = (name: string, { value, reasons }: Side) =>
    `    ${name} ${value === null ? '?' : shown(measure, value)}: ${reasons.map((reason) => reason[language]).join(' ')}`;
  return [`${fileNumber} ${month} ${say.measures[measure]}`, side(say.law, law), side(say.reform, reform)];
}
