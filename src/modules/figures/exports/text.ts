import type { AnnualReport, FigureTable } from '../endpoints.ts';
import { aboutRows, gapText, tableRows, wordsOf } from './table-rows.ts';
import type { Language, PrintedReceipt } from './table-rows.ts';

/** A table for the terminal. */
export function figureText(table: FigureTable, language: Language, receipt?: PrintedReceipt): string {
  const { header, rows } = tableRows(table, language);
  const { decimals } = table.definition;
  const lines = [
    header,
    ...rows.map(({ labels, value, of }) => [
      ...labels,
      value?.toLocaleString('nl-BE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) ?? '–',
      ...of.map((number) => number.toLocaleString('nl-BE')),
    ]),
  ];
  return [
    ...aboutRows(table, language)
      .slice(0, 2)
      .map(([, value]) => String(value)),
    '',
    ...aligned(lines),
    ...table.gaps.map((mark) => `\n! ${wordsOf(language).gap}: ${gapText(mark, language)}`),
    ...(receipt === undefined ? [] : ['', `${wordsOf(language).receipt} ${receipt.id}`, receipt.address]),
  ].join('\n');
}

/** The report for the terminal: one line per figure, and every cell that differs. */
export function reportText(
  { year, asOf, figures, cells, differences, explained, synthetic }: AnnualReport,
  language: Language,
): string {
  const words = language === 'nl' ? { explained: '(verklaard: *)' } : { explained: '(explained: *)' };
  const lines = figures.flatMap(({ figure, title, cells: own, notes }) => {
    const different = own.filter(({ same }) => !same);
    return [
      `${different.length === 0 ? '=' : different.every((cell) => cell.explained) ? '≈' : '≠'} ${figure.padStart(2)}  ${title[language]}: ${own.length - different.length}/${own.length}`,
      ...aligned(
        different.map(({ period, labels, printed, computed, unit, tolerance, explained: why }) => [
          '       ',
          period,
          labels.map((label) => label[language]).join(' / '),
          String(printed),
          String(computed),
          [unit, tolerance ?? '', why ? words.explained : ''].filter((part) => part !== '').join(' '),
        ]),
      ),
      ...notes.map((note) => `       * ${note[language]}`),
    ];
  });
  const head =
    language === 'nl'
      ? [
          `Jaarverslag ${year}, gedrukt naast geteld, zoals bekend op ${asOf}`,
          ...(synthetic ? ['SYNTHETISCHE GEGEVENS: deze personen bestaan niet'] : []),
        ]
      : [
          `Annual report ${year}, printed beside computed, as known on ${asOf}`,
          ...(synthetic ? ['SYNTHETIC DATA: these persons do not exist'] : []),
        ];
  const foot =
    language === 'nl'
      ? `${cells} cellen, ${differences} verschillen, en ${explained} waar de druk zichzelf tegenspreekt`
      : `${cells} cells, ${differences} differences, and ${explained} where print contradicts itself`;
  return [...head, '', ...lines, '', foot].join('\n');
}

/** Columns side by side; numbers to the right. */
function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) =>
    line
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return /^[\d.,\s-]+$/.test(text) && column > 0 ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
