import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import { municipalityByNis } from '#src/reference/municipalities.ts';
import { regions } from '#src/reference/regions.ts';
import { cubeOf } from '../cube.ts';
import { addressOf, dimensionOf, labelOf } from '../open-table.ts';
import type { Edition, OpenTable } from '../open-table.ts';
import { choice } from '../pages/list-page.ts';
import { signs } from '../pages/grid.ts';
import { lastDay, sayValue, sayTitle } from '../say.ts';
import { wordsOf } from '../words.ts';
import { bordersOn, geometryOf } from './geometry.ts';
import type { Borders } from './geometry.ts';
import { drawing, legend, nameOf, paint, partsWithin, pickedCode, regionOn } from './drawing.ts';
import type { Painted } from './drawing.ts';

/** The map, with a table or with the municipalities alone. `picked` are codes for the other dimensions of the table. */
export function mapBody(
  tables: readonly Edition[],
  table: OpenTable | null,
  picked: Readonly<Record<string, string>>,
  today: string,
  language: PageLanguage,
): Html {
  const say = wordsOf(language);
  const painted = table === null ? null : paint(table, picked);
  const borders = bordersOn(table === null ? today : lastDay(table));
  return html`<p>${say.mapIntro}</p>
    ${chooser(tables, table, picked, language)}
    ${
      painted === null
        ? undefined
        : html`<h2>
          <a href="${addressOf(painted.table, language)}">${sayTitle(painted.table, language)}</a>
        </h2>`
    }
    <figure class="map">
      ${painted === null ? undefined : legend(painted, language)}
      <p class="hint script">${say.mapHint}</p>
      ${drawing(painted, borders, language)}
      <p class="said script"><output id="map-said" aria-live="polite"></output></p>
      <figcaption>
        ${painted?.places === 'region' ? html`<p>${say.mapNotByMunicipality}</p>` : undefined}
        <p>${say.mapBorders(borders)} ${say.mapCities}</p>
        <p class="soft">${say.mapCredit}</p>
      </figcaption>
    </figure>
    ${painted?.places === 'region' ? regionTable(painted, language) : undefined}
    <div ${painted?.places === 'region' ? html`class="screen"` : undefined}>
      <h2 id="municipalities">${say.municipalities}</h2>
      ${municipalityTable(borders, painted?.places === 'municipality' ? painted : null, language)}
    </div>`;
}

function chooser(
  tables: readonly Edition[],
  table: OpenTable | null,
  picked: Readonly<Record<string, string>>,
  language: PageLanguage,
): Html {
  const say = wordsOf(language);
  const chosen = table?.origin.type === 'edition' ? table.origin.id : '';
  const options = tables
    .filter((each) => each.origin.supersededBy === null && each.origin.withdrawn === null && each.by.some(isPlace))
    .map((each) => [each.origin.id, sayTitle(each, language)] as const);
  const cube = table === null ? null : cubeOf(table);
  return html`<form class="ask screen" method="get" action="/open/${language}/map">
    ${choice('table', say.mapChoose, chosen, say.mapNothing, options)}
    ${
      table === null || table.origin.type !== 'edition'
        ? undefined
        : table.by.map((id, index) =>
            id === (table.by.includes('municipality') ? 'municipality' : 'region')
              ? ''
              : choice(
                  `pick.${id}`,
                  dimensionOf(table, id)?.title[language] ?? id,
                  pickedCode(cube?.codes[index] ?? [], picked[id]),
                  null,
                  (cube?.codes[index] ?? []).map((code) => [code, labelOf(table, id, code)[language]]),
                ),
          )
    }
    <p><button type="submit">${say.show}</button></p>
  </form>`;
}

function regionTable({ table, values }: Painted, language: PageLanguage): Html {
  const say = wordsOf(language);
  return html`<div class="wide" role="region" aria-label="${say.theTable}" tabindex="0">
      <table class="numbers">
        <caption>
          ${sayTitle(table, language)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say.region}</th>
            <th scope="col" class="n">${say.number} (${table.indicator.unit[language]})</th>
          </tr>
        </thead>
        <tbody>
          ${[...values].map(
            ([code, value]) =>
              html`<tr ${code === 'total' ? html`class="total"` : undefined}>
                <th scope="row">${labelOf(table, 'region', code)[language]}</th>
                <td class="n">${sayValue(value, table, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${signs(table, language)}`;
}

/** Whether a map can be drawn by it. */
export function isPlace(dimension: string): boolean {
  return dimension === 'region' || dimension === 'municipality';
}

/** The list of all, with their numbers where the table has them; what merged within its period stands under what it became. */
function municipalityTable(borders: Borders, painted: Painted | null, language: PageLanguage): Html {
  const say = wordsOf(language);
  const rows = geometryOf(borders)
    .municipalities.flatMap(({ id }) => {
      const found = municipalityByNis.get(id);
      return found === undefined ? [] : [found];
    })
    .sort((a, b) => a.nl.localeCompare(b.nl, 'nl'));
  return html`<div class="wide tall" role="region" aria-label="${say.municipalities}" tabindex="0">
    <table class="numbers" id="list">
      <caption>
        ${say.municipalities}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.municipality}</th>
          <th scope="col">${say.region}</th>
          <th scope="col" class="n">${say.nis}</th>
          ${painted === null ? undefined : html`<th scope="col" class="n">${say.number} (${painted.table.indicator.unit[language]})</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (each) =>
            html`<tr id="n${each.nis}">
              <th scope="row">${nameOf(each, language)}</th>
              <td>${regions[regionOn(each, borders)][language]}</td>
              <td class="n">${each.nis}</td>
              ${valueOf(painted, each.nis, language)}
            </tr>
            ${
              painted === null
                ? undefined
                : partsWithin(painted, each.nis, borders).map(
                    (part) =>
                      html`<tr>
                        <th scope="row">${say.mapBefore(nameOf(part, language))}</th>
                        <td>${regions[part.region][language]}</td>
                        <td class="n">${part.nis}</td>
                        ${valueOf(painted, part.nis, language)}
                      </tr>`,
                  )
            }`,
        )}
        ${
          painted === null
            ? undefined
            : html`<tr class="total">
                <th scope="row" colspan="3">${say.total}</th>
                ${valueOf(painted, 'total', language)}
              </tr>`
        }
      </tbody>
    </table>
  </div>
  ${painted === null ? undefined : signs(painted.table, language)}`;
}

function valueOf(painted: Painted | null, code: string, language: PageLanguage): Html | undefined {
  const value = painted?.values.get(code);
  if (painted === null) return undefined;
  return html`<td class="n">${value === undefined ? '–' : sayValue(value, painted.table, language)}</td>`;
}
