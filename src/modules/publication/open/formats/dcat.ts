import type { Label } from '#src/reference/labels/label.ts';
import { licence } from '../licence.ts';
import { addressOf } from '../open-table.ts';
import type { Edition } from '../open-table.ts';
import { lastDay, sayTitle } from '../say.ts';
import { wordsOf } from '../words.ts';
import { address, inLanguage, literal, thing } from './graph.ts';
import type { Named, Term } from './graph.ts';
import type { TableFile } from './files.ts';

export const dcatPrefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority';
const types: { readonly [File in TableFile]: { readonly media: string; readonly format: string; readonly conforms: string } } = {
  'table.csv': { media: 'text/csv', format: 'CSV', conforms: 'https://www.rfc-editor.org/rfc/rfc4180' },
  'table.csv-metadata.json': {
    media: 'application/csvm+json',
    format: 'JSON_LD',
    conforms: 'https://www.w3.org/TR/tabular-metadata/',
  },
  'table.json': { media: 'application/json', format: 'JSON', conforms: 'https://json-stat.org/full/' },
  'table.xlsx': {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    format: 'XLSX',
    conforms: 'https://www.iso.org/standard/71691.html',
  },
};

/**
 * The catalogue after DCAT-AP 3: a dataset per table, with its newest edition; earlier editions are versions of it, withdrawn ones
 * say so. `tables` as published, newest release first.
 */
export function catalogue(tables: readonly Edition[], origin: string): readonly Named[] {
  const newest = tables.filter((table) => table.origin.supersededBy === null);
  const home = `${origin}/open`;
  const publisher = thing(
    ['foaf:Agent'],
    both('foaf:name', (language) => wordsOf(language).publisher),
  );
  const datasets = newest.flatMap((table) => {
    const editions = tables.filter((each) => each.origin.id === table.origin.id);
    const whole = `${origin}/open/tables/${table.origin.id}`;
    return [
      dataset(
        table,
        whole,
        origin,
        publisher,
        editions.map((each) => ['dcat:hasVersion', address(editionAddress(each, origin))] as const),
      ),
      ...editions.map((each) =>
        dataset(each, editionAddress(each, origin), origin, publisher, [['dcat:isVersionOf', address(whole)]]),
      ),
    ];
  });
  const modified = newest
    .map((table) => table.origin.releasedAt)
    .sort()
    .at(-1);
  return [
    {
      address: `${home}/catalog`,
      types: ['dcat:Catalog'],
      says: [
        ...both('dct:title', (language) => wordsOf(language).site),
        ...both('dct:description', (language) => {
          const say = wordsOf(language);
          return `${say.site} ${say.about}.${tables.some(({ synthetic }) => synthetic) ? ` ${say.synthetic}` : ''}`;
        }),
        ['dct:publisher', publisher],
        ['foaf:homepage', address(home)],
        ['dct:license', address(licence.address)],
        ['dct:language', address(`${authority}/language/NLD`)],
        ['dct:language', address(`${authority}/language/ENG`)],
        ['dct:spatial', address(`${authority}/country/BEL`)],
        ...(modified === undefined ? [] : [['dct:modified', literal(modified, 'xsd:dateTime')] as const]),
        ...newest.map((table) => ['dcat:dataset', address(`${origin}/open/tables/${table.origin.id}`)] as const),
      ],
    },
    ...datasets,
  ];
}

type Says = readonly (readonly [string, Term])[];

function dataset(table: Edition, at: string, origin: string, publisher: Term, relations: Says): Named {
  const { indicator, period, notes } = table;
  const { id, edition, releasedAt, withdrawn, status } = table.origin;
  const name = (language: 'nl' | 'en') => sayTitle(table, language);
  const about = (language: 'nl' | 'en') =>
    [
      ...(table.synthetic ? [wordsOf(language).synthetic] : []),
      `${indicator.counts[language]}. ${indicator.population[language]}.`,
      ...(withdrawn === null ? [] : [`${wordsOf(language).withdrawn}: ${withdrawn.reason[language]}`]),
      ...notes.map((note: Label) => note[language]),
    ].join(' ');
  return {
    address: at,
    types: ['dcat:Dataset'],
    says: [
      ...both('dct:title', name),
      ...both('dct:description', about),
      ...both('dcat:keyword', (language) => indicator.subjectTitle[language]),
      ['dcat:theme', address(`${authority}/data-theme/SOCI`)],
      ['dct:identifier', literal(relations.some(([property]) => property === 'dcat:isVersionOf') ? `${id}/${edition}` : id)],
      ['dct:publisher', publisher],
      [
        'dcat:contactPoint',
        thing(
          ['vcard:Organization'],
          both('vcard:fn', (language) => wordsOf(language).publisher),
        ),
      ],
      ['dct:issued', literal(releasedAt, 'xsd:dateTime')],
      ['dct:modified', literal(withdrawn?.at ?? releasedAt, 'xsd:dateTime')],
      [
        'dct:temporal',
        thing(
          ['dct:PeriodOfTime'],
          [
            ['dcat:startDate', literal(indicator.kind === 'stock' ? lastDay(table) : period.from, 'xsd:date')],
            ['dcat:endDate', literal(lastDay(table), 'xsd:date')],
          ],
        ),
      ],
      ['dct:spatial', address(`${authority}/country/BEL`)],
      ['dct:accessRights', address(`${authority}/access-right/PUBLIC`)],
      ['dct:language', address(`${authority}/language/NLD`)],
      ['dct:language', address(`${authority}/language/ENG`)],
      ['dcat:landingPage', address(at)],
      ['dcat:version', literal(String(edition))],
      [
        'adms:status',
        address(
          `${authority}/dataset-status/${withdrawn === null ? (status === 'final' ? 'COMPLETED' : 'OP_DATPRO') : 'WITHDRAWN'}`,
        ),
      ],
      [
        'dct:provenance',
        thing(
          ['dct:ProvenanceStatement'],
          both(
            'skos:prefLabel',
            (language) =>
              `${wordsOf(language).extraction} ${table.asOf}; ${wordsOf(language).receipt.toLowerCase()} ${table.receipts.join(' ')}`,
          ),
        ),
      ],
      ...relations,
      ...(['nl', 'en'] as const).flatMap((language) =>
        Object.entries(types).map(([file, { media, format, conforms }]): Says[number] => [
          'dcat:distribution',
          thing(
            ['dcat:Distribution'],
            [
              ['dct:title', inLanguage(wordsOf(language).downloadText[file as TableFile], language)], // the keys of `types`
              ['dcat:accessURL', address(`${origin}${addressOf(table, language)}`)],
              ['dcat:downloadURL', address(`${origin}${addressOf(table, language, file)}`)],
              ['dcat:mediaType', address(`https://www.iana.org/assignments/media-types/${media}`)],
              ['dct:format', address(`${authority}/file-type/${format}`)],
              ['dct:conformsTo', address(conforms)],
              ['dct:license', address(licence.address)],
              ['dct:language', address(`${authority}/language/${language === 'nl' ? 'NLD' : 'ENG'}`)],
            ],
          ),
        ]),
      ),
    ],
  };
}

function editionAddress({ origin: { id, edition } }: Edition, origin: string): string {
  return `${origin}/open/tables/${id}/${edition}`;
}

function both(property: string, words: (language: 'nl' | 'en') => string): Says {
  return [
    [property, inLanguage(words('nl'), 'nl')],
    [property, inLanguage(words('en'), 'en')],
  ];
}
