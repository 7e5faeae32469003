import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { foldName } from './fold-name.ts';

/** What somebody typed in the search box, read as what it can be. Parts may be combined: a name and a day of birth. */
export interface SearchQuery {
  /** Folded words of a name, in any order. */
  readonly words: readonly string[];
  readonly birthDay: PlainDate | null;
  /** Digits; eleven are a whole number, from six on the beginning of one. */
  readonly insz: string | null;
  /** With its letter; seven digits are a whole number, from three on the beginning of one. */
  readonly fileNumber: string | null;
}

const MOST_WORDS = 6;

export function readSearchQuery(text: string): SearchQuery {
  const trimmed = text.trim().slice(0, 200);
  const nothing: SearchQuery = { words: [], birthDay: null, insz: null, fileNumber: null };
  const fileNumber = asFileNumber(trimmed);
  if (fileNumber !== null) return { ...nothing, fileNumber };
  const day = asDay(trimmed);
  if (day !== null) return { ...nothing, birthDay: day };
  const insz = asInsz(trimmed);
  if (insz !== null) return { ...nothing, insz };

  const parts = trimmed.split(/\s+/);
  const birthDay = parts.map(asDay).find((found) => found !== null) ?? null;
  const words = foldName(parts.filter((part) => asDay(part) === null).join(' ')).slice(0, MOST_WORDS);
  return { ...nothing, words, birthDay };
}

function asFileNumber(text: string): string | null {
  const found = /^([a-z])[\s.-]?(\d{3,7})$/i.exec(text);
  return found === null ? null : `${(found[1] ?? '').toUpperCase()}${found[2] ?? ''}`;
}

function asInsz(text: string): string | null {
  if (!/^[\d\s.\-/]+$/.test(text)) return null;
  const digits = text.replaceAll(/\D/g, '');
  return digits.length >= 6 && digits.length <= 11 ? digits : null;
}

/** 7/3/1994, 07-03-1994, 07.03.1994 or 1994-03-07; null for a day that does not exist. */
function asDay(text: string): PlainDate | null {
  const belgian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, dayOfMonth = '', month = '', year = ''] = belgian ?? [];
  const iso = belgian === null ? text : `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isPlainDate(iso) ? iso : null;
}
