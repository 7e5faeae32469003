import { Readable } from 'node:stream';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { publishedTable, publishedTotal } from '#test/support/published.ts';
import { cubeOf } from '../cube.ts';
import { editionOf } from '../open-table.ts';
import { tableCsv } from './csv.ts';
import { tableCsvw } from './csvw.ts';

const table = editionOf(publishedTable());
const metadata = JSON.parse(tableCsvw(table, 'https://cijfers.example', 'nl')) as Metadata;

interface Metadata {
  readonly '@context': readonly [string, { readonly '@language': string }];
  readonly url: string;
  readonly notes: readonly { readonly 'schema:value': string }[];
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: string;
      readonly datatype: string | { readonly base: string; readonly format: string };
      readonly required?: boolean;
      readonly null?: readonly string[];
    }[];
    readonly primaryKey: readonly string[];
  };
}

describe('CSV on the Web', () => {
  it('is read by a stock parser, row by row, with its types and its null', async () => {
    const store = new Store(new Parser({ format: 'N-Quads' }).parse(await asQuads()));
    const parser = new CsvwParser({ metadata: store as never, baseIRI: metadata.url } as never); // its types want its own kind of store
    const rows = new Map<string, Map<string, { value: string; type: string }>>();
    for await (const quad of parser.import(Readable.from([tableCsv(table, 'nl')])) as unknown as AsyncIterable<Quad>) {
      const row = rows.get(quad.subject.value) ?? new Map<string, { value: string; type: string }>();
      row.set(quad.predicate.value.split('#').at(-1) ?? '', {
        value: quad.object.value,
        type: quad.object.datatype?.value ?? '',
      });
      rows.set(quad.subject.value, row);
    }
    const read = [...rows.values()].filter((row) => row.has('status'));
    const { cells } = cubeOf(table);
    expect(read).toHaveLength(cells.length);
    read.forEach((row, index) => {
      const cell = cells[index];
      expect(row.get('region')?.value).toBe(cell?.at[0]);
      expect(row.get('group')?.value).toBe(cell?.at[1]);
      expect(row.get('status')?.value).toBe(cell?.shown);
      if (cell?.value === null) expect(row.has('value')).toBe(false);
      else expect(row.get('value')).toEqual({ value: String(cell?.value), type: 'http://www.w3.org/2001/XMLSchema#integer' });
    });
  });

  it('keeps the rules of the W3C: context, names, titles as in the header, formats that every cell has, a key that is one', () => {
    const [header = [], ...rows] = parsed(tableCsv(table, 'nl'));
    const { columns, primaryKey } = metadata.tableSchema;
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'nl' }]);
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    for (const { name } of columns) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.]*$/);
    columns.forEach(({ datatype, required, null: empty = [] }, index) => {
      for (const row of rows) {
        const text = row[index] ?? '';
        if (empty.includes(text)) continue;
        if (required === true) expect(text).not.toBe('');
        if (typeof datatype === 'object') expect(text).toMatch(new RegExp(`^(?:${datatype.format})$`));
        if (datatype === 'integer') expect(text).toMatch(/^-?\d+$/);
      }
    });
    const keys = rows.map((row) => primaryKey.map((name) => row[header.indexOf(name)]).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('loses no remark, and lets no text be carried out by a spreadsheet', () => {
    const told = metadata.notes.map((note) => note['schema:value']).join('\n');
    for (const text of [
      'SYNTH',
      'Heraanmeldingen tellen mee.',
      'één loket',
      'k7m2-9qxf-3bwt-h5',
      'minder dan 5',
      'afgerond op 5',
    ])
      expect(told.toUpperCase()).toContain(text.toUpperCase());
    for (const line of parsed(tableCsv(table, 'nl'))) for (const text of line) expect(text).not.toMatch(/^[=+@|%]/);
  });

  it('has one row for a table without dimensions', () => {
    expect(tableCsv(editionOf(publishedTotal()), 'nl')).toBe('value,status\r\n31415,exact\r\n');
  });
});

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

/** The terms of http://www.w3.org/ns/csvw that are used here; a test asks nothing of the network. */
const csvw = 'http://www.w3.org/ns/csvw#';
const context = {
  '@vocab': csvw,
  dc: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  notes: `${csvw}note`,
  url: { '@id': `${csvw}url`, '@type': 'xsd:anyURI' },
  columns: { '@id': `${csvw}column`, '@container': '@list' },
  titles: { '@id': `${csvw}title` },
  datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
  integer: 'xsd:integer',
  string: 'xsd:string',
  name: { '@id': `${csvw}name`, '@type': 'xsd:string' },
  lang: { '@id': `${csvw}lang`, '@type': 'xsd:string' },
};

async function asQuads(): Promise<string> {
  const quads: unknown = await jsonld.toRDF({ ...metadata, '@context': context } as never, { format: 'application/n-quads' });
  return String(quads);
}

/** RFC 4180, read here without the writer's code. */
function parsed(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}
