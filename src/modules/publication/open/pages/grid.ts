import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import { cubeOf } from '../cube.ts';
import type { Value } from '../cube.ts';
import { dimensionOf, labelOf } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import { sayHidden, sayValue } from '../say.ts';
import { wordsOf } from '../words.ts';

export interface Grid {
  /** Dimension ids down the side, and the one across, if there is one. */
  readonly rowsBy: readonly string[];
  readonly columnsBy: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly at: readonly string[]; readonly values: readonly Value[]; readonly total: boolean }[];
}

const WIDE = 8;

/** How a table lies on the page: one dimension across where that keeps it narrow, the others down the side. */
export function gridOf(table: OpenTable): Grid {
  const cube = cubeOf(table);
  const across = acrossOf(table.by, cube.codes);
  const columns = across === -1 ? [''] : (cube.codes[across] ?? []);
  const down = table.by.map((_, index) => index).filter((index) => index !== across);
  const rows = new Map<string, { at: string[]; values: Value[]; total: boolean }>();
  for (const { at, ...value } of cube.cells) {
    const place = down.map((index) => at[index] ?? '');
    const key = place.join('\0');
    const row = rows.get(key) ?? { at: place, values: [], total: place.includes('total') };
    row.values[across === -1 ? 0 : columns.indexOf(at[across] ?? '')] = value;
    rows.set(key, row);
  }
  return {
    rowsBy: down.map((index) => table.by[index] ?? ''),
    columnsBy: across === -1 ? null : (table.by[across] ?? null),
    columns,
    rows: [...rows.values()],
  };
}

/** The last dimension that fits; else the one with the fewest codes; none when there is one dimension only. */
function acrossOf(by: readonly string[], codes: readonly (readonly string[])[]): number {
  if (by.length < 2) return -1;
  const fits = codes.findLastIndex(({ length }) => length <= WIDE);
  if (fits !== -1) return fits;
  const fewest = Math.min(...codes.map(({ length }) => length));
  return codes.findIndex(({ length }) => length === fewest);
}

/** The table itself, with headers that a screen reader says beside each number. Too wide, it scrolls within its own frame. */
export function gridTable(table: OpenTable, language: PageLanguage, caption: string): Html {
  const say = wordsOf(language);
  const { rowsBy, columnsBy, columns, rows } = gridOf(table);
  const { unit } = table.indicator;
  const title = (id: string) => dimensionOf(table, id)?.title[language] ?? id;
  const heads = rowsBy.length === 0 ? [say.total] : rowsBy.map(title);
  const valueHead = table.indicator.derived === null ? `${say.value} (${unit[language]})` : unit[language];
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table class="numbers">
      <caption>
        ${caption}
      </caption>
      <thead>
        ${
          columnsBy === null
            ? html`<tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
              <th scope="col" class="n">${valueHead}</th>
            </tr>`
            : html`<tr>
                ${heads.map((head) => html`<th scope="col" rowspan="2">${head}</th>`)}
                <th scope="colgroup" colspan="${String(columns.length)}">${title(columnsBy)}, ${unit[language]}</th>
              </tr>
              <tr>
                ${columns.map((code) => html`<th scope="col" class="n">${labelOf(table, columnsBy, code)[language]}</th>`)}
              </tr>`
        }
      </thead>
      <tbody>
        ${rows.map(
          ({ at, values, total }) =>
            html`<tr ${total ? html`class="total"` : undefined}>
              ${
                rowsBy.length === 0
                  ? html`<th scope="row">${say.total}</th>`
                  : at.map((code, index) => html`<th scope="row">${labelOf(table, rowsBy[index] ?? '', code)[language]}</th>`)
              }
              ${values.map((value) => numberCell(value, table, language))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function numberCell(value: Value, table: OpenTable, language: PageLanguage): Html {
  const say = wordsOf(language);
  const text = sayValue(value, table, language);
  switch (value.shown) {
    case 'exact':
      return html`<td class="n">${text}</td>`;
    case 'rounded':
      return html`<td class="n" title="${say.rounded}">${text}</td>`;
    case 'hidden':
      return html`<td class="n gone"><abbr title="${say.hidden}" aria-label="${say.hidden}">${text}</abbr></td>`;
    case 'withdrawn':
      return html`<td class="n gone"><abbr title="${say.struck}" aria-label="${say.struck}">${text}</abbr></td>`;
  }
}

/** What the signs in the table mean; nothing where every number is exact. */
export function signs(table: OpenTable, language: PageLanguage): Html | undefined {
  const say = wordsOf(language);
  const shown = new Set(table.cells.map((cell) => cell.shown));
  const lines = [
    ...(shown.has('hidden') ? [`${markOf(table, language)} ${sayHidden(table, language)}`] : []),
    ...(shown.has('withdrawn') ? [`✕ ${say.struckText}`] : []),
    ...(shown.has('rounded') ? [say.roundedText] : []),
  ];
  return lines.length === 0 ? undefined : html`<ul class="signs">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** The signs of this table for what is protected: '< 5', or a point, or both. */
function markOf(table: OpenTable, language: PageLanguage): string {
  const hidden = table.cells.filter(({ shown }) => shown === 'hidden');
  return [...new Set(hidden.map((cell) => sayValue(cell, table, language)))].join(', ');
}
