import { attribute, type Tag } from './xml.ts';

/** How cells of a style are shown, as far as it changes what a number means. */
export interface Styles {
  /** Decimals of the styles that show a fraction as a percentage. */
  readonly percents: ReadonlyMap<number, number>;
  /** Styles that show a number as a day, or as a month when the day is left out. */
  readonly dates: ReadonlyMap<number, 'day' | 'month'>;
  readonly indents: ReadonlyMap<number, number>;
  readonly bold: ReadonlySet<number>;
}

const known: Readonly<Record<string, string>> = {
  '9': '0%',
  '10': '0.00%',
  '14': 'dd/mm/yyyy',
  '15': 'd-mmm-yy',
  '16': 'd-mmm',
  '17': 'mmm-yy',
  '22': 'd/m/yyyy h:mm',
};

export function stylesOf(tags: readonly Tag[]): Styles {
  const formats = new Map(Object.entries(known));
  const [percents, dates] = [new Map<number, number>(), new Map<number, 'day' | 'month'>()];
  const [indents, bold] = [new Map<number, number>(), new Set<number>()];
  const boldFonts = new Set<number>();
  let part = '';
  let font = -1;
  let style = -1;
  for (const tag of tags) {
    if (/^(fonts|cellXfs|cellStyleXfs)$/u.test(tag.name)) part = tag.closing ? '' : tag.name;
    if (tag.closing) continue;
    if (tag.name === 'numFmt') formats.set(attribute(tag, 'numFmtId') ?? '', attribute(tag, 'formatCode') ?? '');
    if (part === 'fonts' && tag.name === 'font') font += 1;
    if (part === 'fonts' && tag.name === 'b' && attribute(tag, 'val') !== '0') boldFonts.add(font);
    if (part !== 'cellXfs') continue;
    if (tag.name === 'alignment') indents.set(style, Number(attribute(tag, 'indent') ?? 0));
    if (tag.name !== 'xf') continue;
    style += 1;
    if (boldFonts.has(Number(attribute(tag, 'fontId') ?? -1))) bold.add(style);
    const code = formats.get(attribute(tag, 'numFmtId') ?? '') ?? '';
    if (code.includes('%')) percents.set(style, /\.(0+)/u.exec(code)?.[1]?.length ?? 0);
    const date = dateOf(code);
    if (date) dates.set(style, date);
  }
  return { percents, dates, indents, bold };
}

function dateOf(code: string): 'day' | 'month' | null {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').toLowerCase();
  if (!/y|d/u.test(plain) || /[0#?]/u.test(plain)) return null;
  return plain.includes('d') ? 'day' : plain.includes('m') ? 'month' : null;
}

/** Excel counts days from the end of 1899, and keeps a day in 1900 that never was. */
export function dateText(serial: number, shown: 'day' | 'month'): string | null {
  if (!(serial >= 61 && serial < 80_000)) return null;
  const text = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString();
  return text.slice(0, shown === 'day' ? 10 : 7);
}
