import type { PageLanguage } from '#src/platform/html.ts';
import { cubeOf } from '../cube.ts';
import { licence } from '../licence.ts';
import { addressOf, dimensionOf, issuedOf } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import { sayTerm, sayTitle } from '../say.ts';
import { wordsOf } from '../words.ts';
import { columnNames, termNames } from './csv.ts';
import { legend, provenance } from './provenance.ts';

/** CSVW metadata of ./csv.ts: what each column holds, and everything that goes with the numbers as notes. */
export function tableCsvw(table: OpenTable, origin: string, language: PageLanguage): string {
  const say = wordsOf(language);
  const cube = cubeOf(table);
  const { indicator } = table;
  const title = (id: string) => dimensionOf(table, id)?.title[language] ?? id;
  const columns = [
    ...table.by.flatMap((id, index) => {
      const [code, label] = columnNames(id);
      return [
        {
          name: code,
          titles: code,
          'dc:title': title(id),
          datatype: { base: 'string', format: anyOf(cube.codes[index] ?? []) },
          required: true,
        },
        { name: label, titles: label, 'dc:title': title(id), datatype: 'string', lang: language, required: true },
      ];
    }),
    {
      name: 'value',
      titles: 'value',
      'dc:title': say.value,
      'dc:description': `${indicator.counts[language]} (${indicator.unit[language]})`,
      datatype: indicator.decimals === 0 ? 'integer' : 'decimal',
      null: [''],
    },
    ...termNames(table).map((term) => ({
      name: term,
      titles: term,
      'dc:title': say[term],
      'dc:description': sayTerm(table, term, language),
      datatype: 'decimal',
      null: [''],
    })),
    {
      name: 'status',
      titles: 'status',
      'dc:title': say.status,
      'dc:description': legend(table, language)
        .map(([code, text]) => `${code}: ${text}`)
        .join(' '),
      datatype: { base: 'string', format: 'exact|rounded|hidden|withdrawn' },
      required: true,
    },
  ];
  const { origin: source } = table;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    '@id': `${origin}${addressOf(table, language)}`,
    url: `${origin}${addressOf(table, language, 'table.csv')}`,
    'dc:title': sayTitle(table, language),
    'dc:description': indicator.counts[language],
    'dc:publisher': { 'schema:name': say.publisher },
    'dc:license': { '@id': licence.address },
    'dc:issued': { '@value': issuedOf(table), '@type': 'xsd:dateTime' },
    'dc:identifier': table.receipts.join(' '),
    'dc:provenance': `${say.extraction} ${table.asOf}`,
    ...(source.type === 'edition' && {
      'schema:version': String(source.edition),
      'schema:creativeWorkStatus': statusCode(table),
    }),
    notes: provenance(table, origin, language).map(([name, text]) => ({
      '@type': 'schema:PropertyValue',
      'schema:name': name === '' ? say.caveats : name,
      'schema:value': text,
    })),
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns,
      ...(table.by.length > 0 && { primaryKey: table.by.map((id) => columnNames(id)[0]) }),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

export function statusCode({ origin }: OpenTable): 'preliminary' | 'final' | 'withdrawn' | 'onRequest' {
  if (origin.type === 'answer') return 'onRequest';
  return origin.withdrawn === null ? origin.status : 'withdrawn';
}

/** A regular expression that takes these codes and nothing else. */
function anyOf(codes: readonly string[]): string {
  return codes.map((code) => code.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
}
