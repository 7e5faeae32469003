import type { PageLanguage } from '#src/platform/html.ts';
import { cubeOf, isTime } from '../cube.ts';
import { licence } from '../licence.ts';
import { PERIODS, addressOf, dimensionOf, issuedOf, labelOf } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import { lastDay, sayPeriod, sayTitle } from '../say.ts';
import { isPlace } from '../map/map-page.ts';
import { wordsOf } from '../words.ts';
import { statusCode } from './csvw.ts';
import { legend, provenance } from './provenance.ts';

/**
 * JSON-stat 2.0, one dataset. Beside the dimensions of the table it has the period (role time) and the figure with its unit (role
 * metric), one category each, so that readers find both where they look for them. No status or remark is lost on the way.
 */
export function tableJsonStat(table: OpenTable, origin: string, language: PageLanguage): string {
  const say = wordsOf(language);
  const cube = cubeOf(table);
  const { indicator } = table;
  const periodCode = indicator.kind === 'stock' ? lastDay(table) : `${table.period.from}/${lastDay(table)}`;
  const statuses = cube.cells.flatMap(({ shown }, index) => (shown === 'exact' ? [] : [[String(index), shown] as const]));
  const beside = table.by.includes(PERIODS);
  const times = table.by.filter((_, index) => isTime(cube.codes[index] ?? []));
  const dataset = {
    version: '2.0',
    class: 'dataset',
    href: `${origin}${addressOf(table, language, 'table.json')}`,
    label: sayTitle(table, language),
    source: say.publisher,
    updated: issuedOf(table),
    id: [...table.by, ...(beside ? [] : [PERIODS]), 'figure'],
    size: [...cube.codes.map(({ length }) => length), ...(beside ? [] : [1]), 1],
    role: {
      time: beside ? [PERIODS] : [...times, PERIODS],
      metric: ['figure'],
      ...(table.by.some(isPlace) && { geo: table.by.filter(isPlace) }),
    },
    dimension: {
      ...Object.fromEntries(
        table.by.map((id, index) => [
          id,
          {
            label: dimensionOf(table, id)?.title[language] ?? id,
            category: {
              index: cube.codes[index],
              label: Object.fromEntries((cube.codes[index] ?? []).map((code) => [code, labelOf(table, id, code)[language]])),
            },
          },
        ]),
      ),
      ...(!beside && {
        [PERIODS]: {
          label: indicator.kind === 'stock' ? say.referenceDay : say.period,
          category: { index: [periodCode], label: { [periodCode]: sayPeriod(table, language) } },
        },
      }),
      figure: {
        label: say.value,
        category: {
          index: [indicator.id],
          label: { [indicator.id]: indicator.title[language] },
          unit: { [indicator.id]: { label: indicator.unit[language], decimals: indicator.decimals } },
        },
      },
    },
    value: cube.cells.map(({ value }) => value),
    ...(statuses.length > 0 && { status: Object.fromEntries(statuses) }),
    note: provenance(table, origin, language).map(([name, text]) => (name === '' ? text : `${name}: ${text}`)),
    link: {
      alternate: [
        { type: 'text/html', href: `${origin}${addressOf(table, language)}` },
        { type: 'text/csv', href: `${origin}${addressOf(table, language, 'table.csv')}` },
      ],
      license: [{ href: licence.address, label: licence.title[language] }],
    },
    extension: {
      receipt: table.receipts.length === 1 ? table.receipts[0] : table.receipts,
      asOf: table.asOf,
      standing: statusCode(table),
      synthetic: table.synthetic,
      ...(table.origin.type === 'edition' && { table: table.origin.id, edition: table.origin.edition }),
      definition: { id: indicator.id, version: indicator.version, from: indicator.versionFrom, additive: indicator.additive },
      protection: table.protection?.method ?? null,
      status: { label: Object.fromEntries(legend(table, language)) },
    },
  };
  return JSON.stringify(dataset);
}
