export interface ReadNumber {
  readonly value: number;
  readonly decimals: number;
  /** The sign printed behind it. */
  readonly percent: boolean;
}

/** What stands where a number should: nothing, a dash, or a mark that a small number is withheld. */
export type NotANumber = 'blank' | 'dash' | 'withheld' | 'text';

/** Which sign is the decimal one in a column: known from the column as a whole. */
export type Decimal = ',' | '.';

const spaces = /[\s   ’']/gu;

/** Numbers of one column are written in one way; '1.234' alone could be two numbers, its neighbours tell which. */
export function decimalOf(texts: readonly string[], whole: boolean): { readonly sign: Decimal; readonly ambiguous: boolean } {
  let comma = 0;
  let dot = 0;
  let either = 0;
  let none = 0;
  for (const text of texts) {
    const plain = bare(text);
    if (/^\d{1,3}(\.\d{3})+,\d+$/u.test(plain)) comma += 2;
    else if (/^\d{1,3}(,\d{3})+\.\d+$/u.test(plain)) dot += 2;
    else if (/^\d{1,3}(\.\d{3}){2,}$/u.test(plain)) comma += 1;
    else if (/^\d{1,3}(,\d{3}){2,}$/u.test(plain)) dot += 1;
    else if (/^\d{1,3}[.,]\d{3}$/u.test(plain) && !plain.startsWith('0')) either += 1;
    else if (/^\d+$/u.test(plain)) none += 1;
    else if (/^\d+,\d+$/u.test(plain)) comma += 1;
    else if (/^\d+\.\d+$/u.test(plain)) dot += 1;
  }
  if (comma !== dot) return { sign: comma > dot ? ',' : '.', ambiguous: comma > 0 && dot > 0 };
  // Only '1.234' or '1,234' in sight: beside numbers without a sign, or in a column of counts, it is between thousands.
  const usesComma = texts.some((text) => bare(text).includes(','));
  const thousands = whole || none > 0;
  if (either > 0) return { sign: usesComma === thousands ? '.' : ',', ambiguous: !thousands };
  return { sign: ',', ambiguous: comma > 0 };
}

export function readNumber(text: string, decimal: Decimal): ReadNumber | NotANumber {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (/^[-–—]$/u.test(trimmed)) return 'dash';
  if (/^(<\s?\d+|x|\.{1,3}|:|n\.?[ba]\.?|\(c\)|c|\*+)$/iu.test(trimmed)) return 'withheld';
  const plain = bare(trimmed);
  // A footnote mark where a number should stand.
  if (plain === '') return 'withheld';
  const thousands = decimal === ',' ? '.' : ',';
  const grouped = thousands === '.' ? /^\d{1,3}(\.\d{3})+(,\d+)?$/u : /^\d{1,3}(,\d{3})+(\.\d+)?$/u;
  const single = decimal === ',' ? /^\d+(,\d+)?$/u : /^\d+(\.\d+)?$/u;
  if (!grouped.test(plain) && !single.test(plain)) return 'text';
  const digits = plain.split(thousands).join('').replace(',', '.');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const value = Number(digits) * (/^[(]?\s?[-−–]/u.test(trimmed) ? -1 : 1);
  return { value, decimals, percent: /%|p\.?p\.?/iu.test(trimmed) };
}

/** Without signs, units and footnote marks. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/[¹²³⁴-⁹]+$|\(\d{1,2}\)$|\*+$/gu, '')
    .replace(/^[(]?\s?[-−–+±]\s?|[)]$/gu, '')
    .replace(/^[€$]\s?|\s?(%|p\.?p\.?|€|euro|EUR)$/giu, '')
    .replace(spaces, '');
}

/** True when the exact number could have been printed so: half up and half even are both right. */
export function printsAs(exact: number, printed: number, decimals: number): boolean {
  const half = 0.5 * 10 ** -decimals;
  return Math.abs(exact - printed) <= half + 1e-9 * Math.max(1, Math.abs(exact));
}

export function written(value: number, decimals = 0): string {
  const fixed = Math.abs(value - Math.round(value)) < 1e-9 ? 0 : Math.max(decimals, 1);
  return value.toFixed(Math.max(decimals, fixed));
}
