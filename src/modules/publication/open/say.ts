import type { PageLanguage } from '#src/platform/html.ts';
import { instant, dayInBrussels } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { findIndicator } from '#src/modules/figures/ask.ts';
import type { OpenTable } from './open-table.ts';
import { dimensionOf, labelOf, periodLabels, thresholdOf } from './open-table.ts';
import type { Value } from './cube.ts';
import { wordsOf } from './words.ts';

const locale = { nl: 'nl-BE', en: 'en-GB' } as const;
const days = {
  nl: new Intl.DateTimeFormat(locale.nl, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locale.en, { dateStyle: 'long', timeZone: 'UTC' }),
};
const moments = {
  nl: new Intl.DateTimeFormat(locale.nl, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }),
  en: new Intl.DateTimeFormat(locale.en, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }),
};

export function sayNumber(value: number, language: PageLanguage, decimals = 0): string {
  const key = `${language}${decimals}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(locale[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  numbers.set(key, format);
  return format.format(value);
}

const numbers = new Map<string, Intl.NumberFormat>();

export function sayDay(day: string, language: PageLanguage): string {
  return days[language].format(Date.parse(day));
}

/** '21 februari 2025 om 09:00', on the clock of Brussels. */
export function sayMoment(moment: string, language: PageLanguage): string {
  return moments[language].format(Date.parse(moment));
}

export function dayOf(moment: string): string {
  return dayInBrussels(instant(moment));
}

/** The number, or the sign of what is not shown: '< 5' where it is that, a point where that would be saying too much. */
export function sayValue(
  { value, shown, why }: Value,
  table: Pick<OpenTable, 'indicator' | 'protection'>,
  language: PageLanguage,
): string {
  if (value !== null) return `${sayNumber(value, language, table.indicator.decimals)}${percentOf(table.indicator)}`;
  if (shown === 'withdrawn') return '✕';
  const threshold = thresholdOf(table);
  return why === 'few' && threshold !== '' ? `< ${threshold}` : '·';
}

/** Why something is hidden in this table. */
export function sayHidden(table: Pick<OpenTable, 'indicator' | 'protection'>, language: PageLanguage): string {
  const say = wordsOf(language);
  return table.indicator.derived === null ? say.hiddenText(thresholdOf(table)) : say.ratioHiddenText;
}

function percentOf({ measure }: OpenTable['indicator']): string {
  return measure === 'share' || measure === 'evolution' ? '\u00a0%' : '';
}

/** 'Aanmeldingen, 2024': with the period, where the title does not say it by itself. */
export function sayTitle(table: Pick<OpenTable, 'title' | 'period' | 'indicator'>, language: PageLanguage): string {
  const title = table.title[language];
  const period = sayPeriod(table, language);
  const day = sayDay(lastDay(table), language);
  return title.includes(period) || (table.indicator.kind === 'stock' && title.includes(day)) ? title : `${title}, ${period}`;
}

/** The last day that counts. */
export function lastDay({ period }: Pick<OpenTable, 'period'>): string {
  return addDays(plainDate(period.until), -1);
}

/** '2024', 'eerste kwartaal …' would be guessing: a whole year is its number, everything else its days. */
export function sayPeriod(table: Pick<OpenTable, 'period' | 'indicator'>, language: PageLanguage): string {
  const last = lastDay(table);
  const beside = periodLabels(table).map((label) => label[language]);
  if (beside.length > 0) return `${wordsOf(language).from} ${beside[0]} ${wordsOf(language).until} ${beside.at(-1)}`;
  if (table.indicator.kind === 'stock') return `${wordsOf(language).onDay} ${sayDay(last, language)}`;
  const { from } = table.period;
  if (from.slice(0, 4) === last.slice(0, 4) && from.endsWith('-01-01') && last.endsWith('-12-31')) return from.slice(0, 4);
  const say = wordsOf(language);
  return `${say.from} ${sayDay(from, language)} ${say.until} ${sayDay(last, language)}`;
}

/** 'rb4f-jxgj-wjth'; of several periods '2023 rb4f-jxgj-wjth, 2024 …'. */
export function sayReceipts(table: Pick<OpenTable, 'receipts' | 'indicator'>, language: PageLanguage): string {
  const periods = periodLabels(table);
  return table.receipts.map((id, index) => (periods[index] === undefined ? id : `${periods[index][language]} ${id}`)).join(', ');
}

/** 'Aanmeldingen inburgeraars, een jaar eerder': what a share, mean or evolution is made of; empty for a count. */
export function sayTerm(
  { indicator }: Pick<OpenTable, 'indicator'>,
  term: 'numerator' | 'denominator',
  language: PageLanguage,
): string {
  const found = indicator.derived?.[term];
  if (found === undefined) return '';
  const dimensions = findIndicator(found.indicator)?.dimensions ?? [];
  const named = (id: string) => dimensions.find((dimension) => dimension.id === id);
  const limits = Object.entries(found.where).map(([id, codes]) =>
    codes.map((code) => named(id)?.values.find((value) => value.code === code)?.label[language] ?? code).join(', '),
  );
  const say = wordsOf(language);
  return [
    found.title[language],
    ...limits.map((limit) => limit.toLowerCase()),
    ...found.over.map((id) => say.overAll((named(id)?.title[language] ?? id).toLowerCase())),
    ...(found.yearBefore ? [say.yearBefore] : []),
  ].join(', ');
}

/** 'Regio: Limburg, Brussel; Doelgroep: …'; empty where nothing is limited. */
export function sayWhere(table: Pick<OpenTable, 'where' | 'indicator'>, language: PageLanguage): string {
  return Object.entries(table.where)
    .map(([id, codes]) => {
      const title = dimensionOf(table, id)?.title[language] ?? id;
      return `${title}: ${codes.map((code) => labelOf(table, id, code)[language]).join(', ')}`;
    })
    .join('; ');
}
