import { place } from '../explain.ts';
import { normal } from '../labels.ts';
import type { Layout } from '../layout.ts';
import { written } from '../numbers.ts';
import { placeOf, type CheckedCell, type Finding } from '../table.ts';

interface Moment {
  readonly cell: CheckedCell;
  readonly at: string;
}

interface Break {
  readonly cell: CheckedCell;
  readonly at: string;
  readonly least: number;
  readonly most: number;
  readonly factor: number;
}

/** A number far above or below all others of a series that goes steadily otherwise. */
export function seriesBreaks(layout: Layout): readonly Finding[] {
  const { cells, name, quoted } = layout.table;
  if (quoted) return [];
  const lines = new Map<string, Moment[]>();
  cells.forEach((cell, index) => {
    if (cell.kind === 'evolution' || (cell.kind === 'other' && cell.value < 0)) return;
    const key = layout.keys[index] ?? [];
    const within = key.findIndex((label) => partOfYear(label) !== '');
    if (within < 0 && !/^\d{4}(-(Q[1-4]|\d{2}))?$/u.test(cell.period)) return;
    const line = [
      cell.measure,
      cell.kind,
      cell.unit,
      cell.referenceDate,
      ...key.map((label, each) => (each === within ? '*' : label)),
    ].join('¦');
    const at = `${cell.period}${within < 0 ? '' : `-${partOfYear(key[within] ?? '')}`}`;
    lines.set(line, [...(lines.get(line) ?? []), { cell, at }]);
  });
  const series = [...lines.values()].map((line) => [...line].sort((a, b) => (a.at < b.at ? -1 : 1)));
  const breaks = series.map(breakOf);
  // Where the lines beside it jump as well, a jump tells nothing.
  const calm = (line: readonly Moment[]) => isSmooth(line.map((each) => each.cell.value));
  const beside = series.filter((line, at) => line.length > 3 && !breaks[at]);
  if (beside.filter(calm).length * 3 < beside.length * 2) return [];
  return breaks.flatMap((found): readonly Finding[] => {
    if (!found) return [];
    // What breaks in many lines at once is another way of counting, not a wrong number.
    const same = breaks.filter((each) => each?.at === found.at).length;
    return same > 2 && same * 3 > breaks.length ? [] : [findingOf(name, found)];
  });
}

function isSmooth(values: readonly number[]): boolean {
  return values.slice(1).every((value, at) => value < (values[at] ?? 0) * 1.8 && value * 1.8 > (values[at] ?? 0));
}

function breakOf(series: readonly Moment[]): Break | null {
  if (series.length < 4 || new Set(series.map((each) => each.at)).size < series.length) return null;
  for (const [index, { cell, at }] of series.entries()) {
    const others = series.filter((each) => each.cell !== cell).map((each) => each.cell.value);
    const [least, most] = [Math.min(...others), Math.max(...others)];
    // None at all is often a year in which it was not done, or not yet.
    const digits = least * 10 ** cell.decimals;
    if (digits < 30 || least <= 0 || cell.value <= 0) continue;
    const factor = Math.max(cell.value / most, least / cell.value);
    const flat = series.length >= 5 && most <= least * 1.6 && factor >= 5;
    const smooth = isSmooth(others) && most <= least * 4;
    const inside = index > 0 && index < series.length - 1;
    // What begins small or ends in a part of a year does so honestly; a digit too many or too few is a factor of about ten.
    if (flat || (smooth && inside && factor >= 3.5) || (smooth && most <= least * 2 && factor >= 6 && factor <= 14))
      return { cell, at, least, most, factor };
  }
  return null;
}

const months = ['jan', 'feb', 'maa', 'mrt', 'mar', 'apr', 'mei', 'may', 'jun', 'jul', 'aug', 'sep', 'okt', 'oct', 'nov', 'dec'];
const order: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  maa: '03',
  mrt: '03',
  mar: '03',
  apr: '04',
  mei: '05',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  okt: '10',
  oct: '10',
  nov: '11',
  dec: '12',
};

/** 'maart' → '03', 'Q2' and '2e kwartaal' → 'Q2'; '' for anything else. */
function partOfYear(label: string): string {
  const plain = normal(label);
  const quarter =
    /^(?:q|k|kw)\.? ?([1-4])$|^([1-4])(?:e|ste|de|st|nd|rd|th)? ?(?:kwartaal|quarter|kw|q)$|^(?:kwartaal|quarter) ([1-4])$/u.exec(
      plain,
    );
  if (quarter) return `Q${quarter[1] ?? quarter[2] ?? quarter[3]}`;
  const month = months.find((each) => plain.startsWith(each));
  return month !== undefined &&
    /^(jan(uari|uary)?|feb(ruari|ruary)?|maart|mrt|mar(ch)?|apr(il)?|mei|may|june?|juni|july?|juli|aug(ustus|ust)?|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|dec(ember)?)$/u.test(
      plain,
    )
    ? (order[month] ?? '')
    : '';
}

function findingOf(table: string, { cell, least, most, factor }: Break): Finding {
  const digit = factor > 8 && factor < 12;
  return {
    kind: 'breaks-series',
    table,
    place: placeOf(cell),
    stated: written(cell.value, cell.decimals),
    computed: `${written(least)} – ${written(most)}`,
    confidence: factor > 6 ? 'likely' : 'possible',
    likelyCause: digit
      ? { nl: 'een cijfer te veel of te weinig', en: 'a digit too many or too few' }
      : {
          nl: 'een cijfer te veel of te weinig, of een andere definitie in die periode',
          en: 'a digit too many or too few, or another definition in that period',
        },
    sentence: {
      nl: `${place(cell, 'nl')} is ${written(cell.value)}; alle andere perioden liggen tussen ${written(least)} en ${written(most)}.`,
      en: `${place(cell, 'en')} is ${written(cell.value)}; all other periods are between ${written(least)} and ${written(most)}.`,
    },
  };
}
