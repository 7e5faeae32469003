import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import { findMunicipality, municipalityByNis, predecessorsOf } from '#src/reference/municipalities.ts';
import type { Municipality } from '#src/reference/municipalities.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { regionCodes, regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { cubeOf } from '../cube.ts';
import type { Value } from '../cube.ts';
import type { OpenTable } from '../open-table.ts';
import { sayNumber, sayValue } from '../say.ts';
import { wordsOf } from '../words.ts';
import { classAt, classesOf } from './classes.ts';
import type { ValueClass } from './classes.ts';
import { geometryOf } from './geometry.ts';
import type { Borders } from './geometry.ts';

/** What is drawn of a table: one value for each municipality, or for each region. */
export interface Painted {
  readonly table: OpenTable;
  readonly places: 'municipality' | 'region';
  readonly values: ReadonlyMap<string, Value>;
  readonly classes: readonly ValueClass[];
}

export function paint(table: OpenTable, picked: Readonly<Record<string, string>>): Painted {
  const cube = cubeOf(table);
  const places = table.by.includes('municipality') ? 'municipality' : 'region';
  const place = table.by.map((id, index) => (id === places ? null : pickedCode(cube.codes[index] ?? [], picked[id])));
  const values = new Map<string, Value>();
  for (const one of cube.codes[table.by.indexOf(places)] ?? []) values.set(one, cube.at(place.map((code) => code ?? one)));
  return {
    table,
    places,
    values,
    classes: classesOf(numbersIn(values)),
  };
}

/** Without the total, and without what is no place of that time (a municipality before or after it was one). */
function numbersIn(values: ReadonlyMap<string, Value>): readonly (number | null)[] {
  return [...values].flatMap(([code, { value, shown }]) =>
    code === 'total' || code === 'unknown' || (value === 0 && shown === 'exact') ? [] : [value],
  );
}

export function pickedCode(codes: readonly string[], wanted: string | undefined): string {
  if (wanted !== undefined && codes.includes(wanted)) return wanted;
  return codes.includes('total') ? 'total' : (codes[0] ?? 'total');
}

/** From light to dark in one colour, which every eye tells apart; what is not shown is hatched. */
export function legend({ table, places, values, classes }: Painted, language: PageLanguage): Html {
  const say = wordsOf(language);
  const number = (value: number) => sayNumber(value, language, table.indicator.decimals);
  const hidden = numbersIn(values).includes(null);
  const outside = places === 'region' && regionCodes.some((code) => !values.has(code));
  const key = (look: string, text: string) =>
    html`<li>
      <svg width="22" height="14" aria-hidden="true"><rect width="22" height="14" ${lookOf(look)} /></svg> ${text}
    </li>`;
  return html`<ul class="legend" aria-label="${say.legend}">
    ${classes.map(({ least, most }, index) => key(shade(index, classes.length), say.perClass(number(least), number(most))))}
    ${hidden ? key('none', say.noValue) : undefined} ${outside ? key('out', say.notInTable) : undefined}
    <li>${table.indicator.unit[language]}</li>
  </ul>`;
}

/** The hatching is named on the place itself: a style sheet would look for it in its own file. */
function lookOf(look: string): Html {
  return look === 'none' ? html`class="area" fill="url(#hatch)"` : html`class="area ${look}"`;
}

/** Few classes keep the ends of the scale, so that little stays light and much dark. */
function shade(index: number, count: number): string {
  return `v${count === 1 ? 2 : Math.round((index * 3) / (count - 1))}`;
}

export function drawing(painted: Painted | null, borders: Borders, language: PageLanguage): Html {
  const say = wordsOf(language);
  const geometry = geometryOf(borders);
  const byMunicipality = painted?.places === 'municipality';
  const lookAt = (code: string): string => {
    const value = painted?.values.get(code);
    if (painted === null || value === undefined) return 'out';
    const found = classAt(painted.classes, value);
    return found === null ? 'none' : shade(found, painted.classes.length);
  };
  const told = (code: string) => {
    const value = painted?.values.get(code);
    return value === undefined ? '' : `: ${spoken(value, painted?.table, language)}`;
  };
  /** Its parts before a merger within the period have numbers of their own, and no total is made of those. */
  const partsTold = (nis: string) =>
    painted === null
      ? ''
      : partsWithin(painted, nis, borders)
          .map((part) => `; ${say.mapBefore(part.nl)}${told(part.nis)}`)
          .join('');
  const look = (municipality: Municipality) => {
    const region = regionOn(municipality, borders);
    if (painted === null) return `r${regionCodes.indexOf(region)}`;
    if (!byMunicipality) return lookAt(region);
    return partsWithin(painted, municipality.nis, borders).length > 0 ? 'none' : lookAt(municipality.nis);
  };
  return html`<svg
    class="drawing"
    role="group"
    aria-labelledby="map-title map-text"
    viewBox="0 0 ${String(geometry.width)} ${String(geometry.height)}"
  >
    <title id="map-title">${painted === null ? say.mapText : painted.table.title[language]}</title>
    <desc id="map-text">
      ${say.mapText} ${byMunicipality ? say.mapInTable : regionCodes.map((code) => `${regions[code][language]}${told(code)}. `).join('')}
    </desc>
    <defs>
      <pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse">
        <rect width="14" height="14" class="blank" />
        <path d="M-3 3l6-6M0 14L14 0M11 17l6-6" class="hatch" />
      </pattern>
    </defs>
    <g id="areas" aria-hidden="true">
      ${geometry.municipalities.map(({ id, path }) => {
        const municipality = municipalityByNis.get(id);
        if (municipality === undefined) return '';
        const region = regionOn(municipality, borders);
        const number = byMunicipality ? `${told(id)}${partsTold(id)}` : told(region);
        const name = `${nameOf(municipality, language)} (${regions[region][language]})${number}`;
        return html`<a href="#n${id}" tabindex="-1"
          ><path d="${path}" ${lookOf(look(municipality))}><title>${name}</title></path></a
        >`;
      })}
    </g>
    <path d="${geometry.regionLines}" class="lines" />
    <g class="numbers-on-map" aria-hidden="true">
      ${(byMunicipality ? [] : regionCodes).map((code) => {
        const value = painted?.values.get(code);
        if (painted !== null && value === undefined) return '';
        const [x, y] = geometry.at(...middle[code]);
        const written =
          painted === null || value === undefined ? regions[code][language] : sayValue(value, painted.table, language);
        return html`<text x="${String(x)}" y="${String(y)}" text-anchor="middle">${written}</text>`;
      })}
    </g>
  </svg>`;
}

/** Where the number or the name of a region stands: in its own land, off the cities within. */
const middle: { readonly [Code in RegionCode]: readonly [longitude: number, latitude: number] } = {
  provAntwerp: [4.88, 51.27],
  brussels: [4.37, 50.83],
  limburg: [5.45, 50.98],
  eastFlanders: [3.78, 50.87],
  flemishBrabant: [4.75, 50.9],
  westFlanders: [3.05, 51],
  atlas: [4.37, 51.23],
  amal: [3.73, 51.06],
};

/** Those that went up in this municipality within the period of the table, where they have a number in it: those still drawn did not. */
export function partsWithin({ places, values }: Painted, nis: string, borders: Borders): readonly Municipality[] {
  if (places === 'region' || borders === '2024') return [];
  return predecessorsOf(nis).filter((part) => {
    const value = values.get(part.nis);
    return value !== undefined && !(value.shown === 'exact' && value.value === 0);
  });
}

/** Who changed province by a merger stood in the other before. */
export function regionOn({ nis, region }: Municipality, borders: Borders): RegionCode {
  return findMunicipality(nis, plainDate(borders === '2024' ? '2024-12-31' : '2025-01-01'))?.region ?? region;
}

export function nameOf({ nl, fr, region }: Municipality, language: PageLanguage): string {
  return language === 'en' && region === 'brussels' && nl !== fr ? `${nl} / ${fr}` : nl;
}

function spoken(value: Value, table: OpenTable | undefined, language: PageLanguage): string {
  const say = wordsOf(language);
  if (value.value !== null) return sayNumber(value.value, language, table?.indicator.decimals ?? 0);
  return value.shown === 'withdrawn' ? say.struck : say.hidden;
}
