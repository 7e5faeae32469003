import { isPlainDate } from '#src/kernel/plain-date.ts';
import { labels } from '#src/reference/labels.ts';
import { formatsIn } from '#src/web/ui/format.ts';
import { caseWords, codesInFrench, unitWords } from '../words/case-words.ts';
import { reasonWords } from '../words/reasons.ts';
import { tongueLocales } from './tongue.tsx';
import type { Tongue } from './tongue.tsx';

/** A value of the case or of the law as somebody reads it: days and codes in words, lists and objects one after the other. */
export function inWords(value: unknown, tongue: Tongue): string {
  const words = reasonWords[tongue];
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatsIn(tongueLocales[tongue]).number(value);
  if (typeof value === 'string') return isPlainDate(value) ? dayInWords(value, tongue) : codeInWords(value, tongue);
  if (Array.isArray(value)) return value.length === 0 ? words.nothing : value.map((item) => inWords(item, tongue)).join(', ');
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([name, part]) => pair(nameInWords(name, tongue), part, tongue))
    .join(tongue === 'fr' ? ' ; ' : '; ');
}

/** "vanaf 16 november 2023", "grond: erkend vluchteling". */
function pair(name: string, part: unknown, tongue: Tongue): string {
  if (typeof part === 'string' && isPlainDate(part)) return `${name} ${dayInWords(part, tongue)}`;
  const text = inWords(part, tongue);
  return `${name}${tongue === 'fr' ? '\u00A0' : ''}: ${typeof part === 'object' ? `(${text})` : text}`;
}

/** 'stays[0]' as "verblijf". */
export function nameInWords(path: string, tongue: Tongue): string {
  const name = path.replace(/\[\d+\].*$/, '');
  return caseWords[name]?.[tongue] ?? codeInWords(name, tongue);
}

export function valueWithUnit(value: unknown, unit: string, tongue: Tongue): string {
  const counted = typeof value === 'number' ? unitWords[unit]?.[tongue] : undefined;
  return counted === undefined ? inWords(value, tongue) : `${inWords(value, tongue)} ${counted}`;
}

export function dayInWords(day: string, tongue: Tongue): string {
  const text = formatsIn(tongueLocales[tongue]).longDay(day);
  return tongue === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** The lists in which a code of a case may stand; a code that none of them has is shown as it is. */
const lists = [
  labels.stayGround,
  labels.nationality,
  labels.place,
  labels.pillar,
  labels.exemptionGround,
  labels.infringementKind,
  labels.result,
  labels.skill,
  labels.cefrLevel,
  labels.employmentService,
  labels.waitReason,
  labels.nt2Advice,
  labels.courseProvider,
] as const satisfies readonly { readonly [code: string]: { readonly nl: string; readonly en: string } }[];

function codeInWords(code: string, tongue: Tongue): string {
  if (tongue === 'fr' && codesInFrench[code] !== undefined) return codesInFrench[code];
  for (const list of lists as readonly { readonly [code: string]: { readonly nl: string; readonly en: string } }[]) {
    const label = list[code];
    if (label !== undefined) return tongue === 'en' ? label.en : label.nl;
  }
  return code;
}
