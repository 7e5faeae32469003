import { addDays, addMonths, plainDate, yearOf } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

export interface AskedPeriod {
  readonly start: number;
  readonly end: number;
  readonly periods: readonly string[];
  /** After the day of the question: nothing can have been counted. */
  readonly future: boolean;
}

const numbers: { readonly [word: string]: number } = {
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12,
}; // prettier-ignore
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const counted = `(\\d{1,2}|${Object.keys(numbers).join('|')})`;
const past = '(?:voorbije|afgelopen|laatste|vorige)';

interface Reader {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, askedOn: PlainDate) => readonly string[];
}

/** From the longest phrase to the shortest: what one has read the next does not read again. */
const readers: readonly Reader[] = [
  {
    pattern: /\b(?<day>\d{1,2}) (?<month>[a-z]+) (?<year>(?:19|20)\d\d)\b/gi,
    read: () => [], // a day that is told of ("de commissievergadering van 15 maart 2018") is not what is asked
  },
  {
    pattern: new RegExp(`\\b(?:de )?${past} ${counted} jaar\\b`, 'gi'),
    read: ([, many = ''], askedOn) => lastYears(numberOf(many), askedOn),
  },
  {
    pattern: new RegExp(`\\b(?:de )?eerste ${counted} maanden van (?:dit jaar|((?:19|20)\\d\\d))`, 'gi'),
    read: ([, many = '', year], askedOn) => [firstMonths(year ?? String(yearOf(askedOn)), numberOf(many))],
  },
  {
    pattern: /\b(?:de )?(eerste|tweede) (?:jaarhelft|helft) van (?:dit jaar|((?:19|20)\d\d))/gi,
    read: ([, which, year], askedOn) => [half(year ?? String(yearOf(askedOn)), which?.toLowerCase() === 'tweede')],
  },
  { pattern: new RegExp(`\\b(?:het )?${past} jaar\\b`, 'gi'), read: (_, askedOn) => lastYears(1, askedOn) },
  // The end of the day before the question: the last one that is whole.
  {
    pattern: /\b(?:momenteel|op dit (?:ogenblik|moment)|op heden|vandaag)\b/gi,
    read: (_, askedOn) => [addDays(askedOn, -1)],
  },
  { pattern: /\bdit jaar\b/gi, read: (_, askedOn) => [soFar(askedOn)] },
  {
    pattern: /\b(?:sinds|vanaf) ((?:19|20)\d\d)\b/gi,
    read: ([, year = ''], askedOn) => yearsBetween(Number(year), yearOf(askedOn) - 1),
  },
  {
    // "de periodes 2019-2020 en 2020-2021" are school years; "van 2017 tot 2021" are years.
    pattern: /\b((?:19|20)\d\d)\s?[-–]\s?((?:19|20)?\d\d)\b/g,
    read: ([, from = '', until = '']) => {
      const last = Number(until.length === 2 ? from.slice(0, 2) + until : until);
      return last === Number(from) + 1 ? [`${from}-09-01/${last}-09-01`] : yearsBetween(Number(from), last);
    },
  },
  {
    pattern: /\b(?:van|tussen) ((?:19|20)\d\d) (?:tot(?: en met)?|t\/m|en) ((?:19|20)\d\d)\b/gi,
    read: ([, from = '', until = '']) => yearsBetween(Number(from), Number(until)),
  },
  {
    pattern: new RegExp(`\\b(${months.join('|')}) ((?:19|20)\\d\\d)\\b`, 'gi'),
    read: ([, month = '', year = '']) => [`${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`],
  },
  { pattern: /\b((?:19|20)\d\d)\b/g, read: ([, year = '']) => [year] },
];

/** The periods that a text asks for, with the words that say so; 'this year' and the like are counted from the day of the question. */
export function askedPeriods(text: string, askedOn: PlainDate): readonly AskedPeriod[] {
  const taken: AskedPeriod[] = [];
  for (const { pattern, read } of readers) {
    for (const found of text.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (taken.some((other) => start < other.end && end > other.start)) continue;
      const periods = read(found as RegExpExecArray, askedOn); // matchAll gives what exec gives
      taken.push({ start, end, periods, future: periods.some((period) => startOf(period) > askedOn) });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function startOf(period: string): string {
  return period.split('/')[0] ?? period;
}

function numberOf(word: string): number {
  return numbers[word.toLowerCase()] ?? Number(word);
}

/** The last so many whole calendar years before the day. */
function lastYears(many: number, askedOn: PlainDate): readonly string[] {
  return yearsBetween(yearOf(askedOn) - many, yearOf(askedOn) - 1);
}

function yearsBetween(from: number, until: number): readonly string[] {
  return Array.from({ length: Math.max(0, Math.min(24, until - from + 1)) }, (_, index) => String(from + index));
}

function firstMonths(year: string, many: number): string {
  const from = plainDate(`${year}-01-01`);
  return many === 12 ? year : `${from}/${addMonths(from, many)}`;
}

function half(year: string, second: boolean): string {
  return second ? `${year}-07-01/${Number(year) + 1}-01-01` : `${year}-01-01/${year}-07-01`;
}

/** From New Year until and including the day before the question; on New Year's day itself, that day. */
function soFar(askedOn: PlainDate): string {
  const from = plainDate(`${yearOf(askedOn)}-01-01`);
  return `${from}/${askedOn === from ? addDays(askedOn, 1) : askedOn}`;
}
