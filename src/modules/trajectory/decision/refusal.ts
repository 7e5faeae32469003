import { err } from '#src/kernel/result.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import { dayInWords } from '#src/law/explain/explain.ts';
import { unknownReasons } from '#src/law/define/unknown.ts';
import { refusalLabels } from '#src/reference/labels/refusals.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Ground, Outcome } from '#src/law/outcome.ts';
import type { Label } from '#src/reference/labels/label.ts';

export type RefusalCode = keyof typeof refusalLabels;

/** Why an act is not possible: a stable code, a sentence per language, what is missing, the articles. */
export interface Refusal extends Label {
  readonly type: 'refusal';
  readonly code: RefusalCode;
  readonly missing: readonly string[];
  readonly grounds: readonly Ground[];
}

/** A day, a number, or a word in both languages, for the `{name}` in the sentence. */
type Value = string | number | Label;

export function refusal(
  code: RefusalCode,
  values: { readonly [name: string]: Value } = {},
  because: { missing?: readonly string[]; grounds?: readonly Ground[] } = {},
): Refusal {
  const sentence: Label = refusalLabels[code];
  return {
    type: 'refusal',
    code,
    nl: fill(sentence.nl, values, 'nl'),
    en: fill(sentence.en, values, 'en'),
    missing: because.missing ?? [],
    grounds: because.grounds ?? [],
  };
}

/** The law cannot say: why, and what is missing for it to say. */
export function refuseUnknown(
  code: RefusalCode,
  outcome: Outcome<unknown> & { readonly known: false },
  values: { readonly [name: string]: Value },
): Result<never, Refusal> {
  const reasons: { readonly [because: string]: Label } = unknownReasons;
  return refuse(
    code,
    { ...values, because: reasons[outcome.because] ?? { nl: '', en: '' } },
    { missing: outcome.missing, grounds: outcome.grounds },
  );
}

export function refuse(...why: Parameters<typeof refusal>): Result<never, Refusal> {
  return err(refusal(...why));
}

function fill(sentence: string, values: { readonly [name: string]: Value }, language: 'nl' | 'en'): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (typeof value === 'object') return value[language];
    return isPlainDate(value) ? dayInWords(value, language) : String(value);
  });
}
