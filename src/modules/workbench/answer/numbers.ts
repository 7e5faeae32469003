import { dayInBrussels, endOfDayInBrussels, instant } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';

/** As a text writes it: '25.350' and '87,5', or '25,350' and '87.5'. A flat percentage sign is the unit's business. */
export function numberIn(language: 'nl' | 'en', value: number, decimals: number): string {
  const locale = language === 'nl' ? 'nl-BE' : 'en-GB';
  return value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** '25.350', '25 350' and '25350' are the same number; in English '25,350'. */
export function readNumber(text: string, language: 'nl' | 'en' = 'nl'): number | null {
  const bare = text.replaceAll(/[\s\u00A0\u202F]/g, '');
  const plain = (language === 'nl' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '')).replace(/%$/, '');
  return plain !== '' && /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const months = {
  nl: [
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
  ],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** '2024', 'januari–juni 2025', 'schooljaar 2019-2020' for its days, `until` exclusive. */
export function periodWords(
  { from, until }: { readonly from: string; readonly until: string },
  language: 'nl' | 'en' = 'nl',
): string {
  const last = addDays(plainDate(until), -1);
  const [year = 0, month = 1] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = last.split('-').map(Number);
  const name = (number: number) => months[language][number - 1] ?? '';
  if (!from.endsWith('-01') || !until.endsWith('-01'))
    return from === last ? dayWords(from, name) : `${dayWords(from, name)} – ${dayWords(last, name)}`;
  if (month === 9 && lastMonth === 8 && lastYear === year + 1)
    return language === 'nl' ? `schooljaar ${year}-${lastYear}` : `school year ${year}-${lastYear}`;
  if (month === 1 && lastMonth === 12) return year === lastYear ? String(year) : `${year}–${lastYear}`;
  if (year !== lastYear) return `${name(month)} ${year} – ${name(lastMonth)} ${lastYear}`;
  return month === lastMonth ? `${name(month)} ${year}` : `${name(month)}–${name(lastMonth)} ${year}`;
}

/** '24 februari 2022', of a day. */
export function dayIn(language: 'nl' | 'en', day: string): string {
  return dayWords(day, (number) => months[language][number - 1] ?? '');
}

/** '21 november 2026 om 23.18 uur', in Brussels; the last moment of a day is that day. */
export function momentIn(language: 'nl' | 'en', moment: string): string {
  const at = instant(moment);
  const day = dayInBrussels(at);
  if (at === endOfDayInBrussels(day)) return language === 'nl' ? `einde van ${dayIn('nl', day)}` : `end of ${dayIn('en', day)}`;
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' }).format(
    Date.parse(moment),
  );
  return language === 'nl' ? `${dayIn('nl', day)} om ${clock.replace(':', '.')} uur` : `${dayIn('en', day)} at ${clock}`;
}

function dayWords(day: string, name: (month: number) => string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return `${dayOfMonth} ${name(month)} ${year}`;
}
