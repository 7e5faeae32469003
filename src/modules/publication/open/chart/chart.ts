import { scaleLinear } from 'd3-scale';
import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import { dimensionOf, labelOf } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import { sayNumber, sayValue } from '../say.ts';
import { wordsOf } from '../words.ts';
import { drawingOf } from './series.ts';
import type { Drawing } from './series.ts';

/**
 * A drawing of the table as SVG, as wide as its place: its places are in per cent and its letters in the size of the text, so that
 * it is read on a telephone without a script. What it shows is said in words, and stands in the table under it.
 */
export function chartOf(table: OpenTable, language: PageLanguage): Html | undefined {
  const drawing = drawingOf(table);
  if (drawing === null) return undefined;
  const say = wordsOf(language);
  const { along, across, series, outOf, categories, apart } = drawing;
  const summed = table.by
    .filter((id) => id !== along && id !== across)
    .map((id) => dimensionOf(table, id)?.title[language] ?? id);
  const notes = [
    ...(summed.length === 0 ? [] : [say.chartTotals(summed.join(', ').toLowerCase())]),
    ...(apart === null || across === null ? [] : [say.chartApart(String(series.length), String(apart))]),
    ...(outOf === null ? [] : [say.firstRows(String(categories.length), String(outOf))]),
    ...(series.some(({ values }) => values.some(({ value }) => value === null)) ? [say.hiddenInChart] : []),
  ];
  return html`<figure class="chart">
    ${
      across === null || apart !== null
        ? undefined
        : html`<ul class="legend">
          ${series.map(
            ({ code }, index) =>
              html`<li>
                <svg width="22" height="14" aria-hidden="true">
                  ${
                    drawing.look === 'bars'
                      ? html`<rect width="22" height="14" class="bar s${String(index)}" />${mark(index, '0', '0', '22', 14)}`
                      : html`<line x1="0" x2="22" y1="7" y2="7" class="line s${String(index)}" />`
                  }
                </svg>
                ${labelOf(table, across, code)[language]}
              </li>`,
          )}
        </ul>`
    }
    ${drawing.look === 'bars' ? bars(table, drawing, language) : apart === null ? lines(table, drawing, language) : linesApart(table, drawing, language)}
    ${notes.length === 0 ? undefined : html`<figcaption>${notes.join(' ')}</figcaption>`}
  </figure>`;
}

const THICK = 18;
const THIN = 13;
const NAME = 22;
const GAP = 12;
/** Per cent of the width that the longest bar takes; its number stands behind it. */
const LONGEST = 78;

function bars(table: OpenTable, { categories, series, along }: Drawing, language: PageLanguage): Html {
  const thick = series.length === 1 ? THICK : THIN;
  const each = NAME + series.length * thick + GAP;
  const most = Math.max(...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
  const wide = scaleLinear().domain([0, most]).range([0, LONGEST]);
  return frame(
    table,
    language,
    wordsOf(language).bars,
    extremes(table, { categories, series, along }, language),
    categories.length * each,
    categories.map((category, row) => {
      const top = row * each;
      return html`<text y="${String(top + 14)}" class="name">${labelOf(table, along, category)[language]}</text>
        ${series.map(({ values }, index) => {
          const value = values[row] ?? { value: null, shown: 'hidden' };
          const y = String(top + NAME + index * thick);
          const width = value.value === null || value.value === 0 ? 0 : Math.max(0.4, wide(value.value));
          const shown = percent(width);
          return html`<rect y="${y}" width="${shown}" height="${String(thick - 2)}" class="bar s${String(index)}" />
            ${series.length === 1 ? undefined : mark(index, '0', y, shown, thick - 2)}
            <text x="${shown}" dx="6" y="${String(top + NAME + index * thick + thick / 2 + 3)}" class="value">
              ${sayValue(value, table, language)}
            </text>`;
        })}`;
    }),
  );
}

/** A pattern over the colour, so that series are told apart in grey print too. */
function mark(index: number, x: string, y: string, width: string, height: number): Html | undefined {
  return index === 0
    ? undefined
    : html`<rect x="${x}" y="${y}" width="${width}" height="${String(height)}" fill="url(#p${String(index)})" />`;
}

const TALL = 260;
const SMALL = 150;
const LEFT = 14;

/** A drawing for each series under its name, all on one scale, so that they can be held against each other. */
function linesApart(table: OpenTable, drawing: Drawing, language: PageLanguage): Html {
  const { series, across } = drawing;
  const most = Math.max(...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
  return html`<ul class="apart">
    ${series.map(({ code, values }, index) => {
      const name = across === null ? '' : labelOf(table, across, code)[language];
      return html`<li>
        <p>${name}</p>
        ${lines(table, { ...drawing, series: [{ code, values }] }, language, { tall: SMALL, most, name, id: `chart-${String(index)}` })}
      </li>`;
    })}
  </ul>`;
}

interface Small {
  readonly tall: number;
  readonly most: number;
  readonly name: string;
  readonly id: string;
}

function lines(
  table: OpenTable,
  { categories, series, along }: Drawing,
  language: PageLanguage,
  small: Small | null = null,
): Html {
  const tall = small?.tall ?? TALL;
  const most = small?.most ?? Math.max(...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
  const high = scaleLinear()
    .domain([0, most])
    .nice(small === null ? 4 : 2)
    .range([tall - 28, 14]);
  const left = small === null ? LEFT : 2 * LEFT;
  const x = (index: number) => percent(left + 4 + (index * (100 - left - 10)) / Math.max(1, categories.length - 1));
  const y = (value: number) => high(value).toFixed(1);
  const everyOther = Math.ceil(categories.length / (small === null ? 6 : 3));
  return frame(
    table,
    language,
    wordsOf(language).lines,
    extremes(table, { categories, series, along }, language),
    tall,
    [
      ...high.ticks(small === null ? 4 : 2).map(
        (tick) =>
          html`<line x1="${percent(left)}" x2="100%" y1="${y(tick)}" y2="${y(tick)}" class="rule" />
          <text x="${percent(left - 1)}" y="${(high(tick) + 4).toFixed(1)}" text-anchor="end" class="value">
            ${sayNumber(tick, language)}
          </text>`,
      ),
      ...categories.flatMap((category, index) =>
        index % everyOther === 0
          ? [
              html`<text x="${x(index)}" y="${String(tall - 6)}" text-anchor="middle" class="value">
              ${labelOf(table, along, category)[language]}
            </text>`,
            ]
          : [],
      ),
      ...series.flatMap(({ values }, one) => {
        const steps = values.flatMap(({ value }, index) => {
          const before = values[index - 1]?.value ?? null;
          return value === null || before === null
            ? []
            : [
                html`<line x1="${x(index - 1)}" y1="${y(before)}" x2="${x(index)}" y2="${y(value)}" class="line s${String(one)}" />`,
              ];
        });
        const points = values.flatMap((cell, index) =>
          cell.value === null
            ? []
            : [
                html`<circle cx="${x(index)}" cy="${y(cell.value)}" r="4" class="point s${String(one)}">
                <title>
                  ${labelOf(table, along, categories[index] ?? '')[language]}: ${sayValue(cell, table, language)}
                </title>
              </circle>`,
              ],
        );
        return [...steps, ...points];
      }),
    ],
    small,
  );
}

function frame(
  table: OpenTable,
  language: PageLanguage,
  kind: string,
  told: string,
  height: number,
  inside: readonly Html[],
  small: Pick<Small, 'name' | 'id'> | null = null,
): Html {
  const id = small?.id ?? 'chart';
  return html`<svg role="img" aria-labelledby="${id}-title ${id}-text" width="100%" height="${String(height)}">
    <title id="${id}-title">${table.title[language]}${small === null ? '' : `: ${small.name}`}</title>
    <desc id="${id}-text">${wordsOf(language).chartText(`${kind} ${told}`)}</desc>
    ${small === null ? patterns : undefined}${inside}
  </svg>`;
}

const marks = ['', 'M-2 2 2-2M0 8 8 0M6 10l4-4', 'M2 2h.01M6 6h.01', 'M0 4h8M4 0v8'];
const patterns = html`<defs>
  ${marks.map((path, index) =>
    index === 0
      ? ''
      : html`<pattern id="p${String(index)}" width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="${path}" class="mark" />
        </pattern>`,
  )}
</defs>`;

/** What the eye takes from it first, in words. */
function extremes(
  table: OpenTable,
  { categories, series, along }: Pick<Drawing, 'categories' | 'series' | 'along'>,
  language: PageLanguage,
): string {
  const say = wordsOf(language);
  const known = categories.flatMap((category, index) => {
    const value = series[0]?.values[index]?.value ?? null;
    return series.length > 1 || value === null ? [] : [{ name: labelOf(table, along, category)[language], value }];
  });
  const [most] = known.toSorted((a, b) => b.value - a.value);
  const least = known.toSorted((a, b) => a.value - b.value)[0];
  if (most === undefined || least === undefined) return '';
  const number = (value: number) => sayNumber(value, language, table.indicator.decimals);
  return `${say.most(most.name, number(most.value))} ${say.least(least.name, number(least.value))}`;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
