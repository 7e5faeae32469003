import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { publishedTable, publishedTotal } from '#test/support/published.ts';
import { editionOf } from '../open-table.ts';
import { catalogue, dcatPrefixes } from './dcat.ts';
import { jsonLd, turtle } from './graph.ts';

const { namedNode } = DataFactory;
const odd = { nl: 'Met "aanhaling", \\ en\nnieuwe regel', en: 'With "quotes", \\ and\na new line' };
const tables = [
  publishedTable({ edition: 2 }),
  publishedTable({ supersededBy: 2, title: odd }),
  publishedTotal({ withdrawn: { at: publishedTotal().releasedAt, reason: { nl: 'Fout', en: 'Error' } } }),
].map(editionOf);
const graph = catalogue(tables, 'https://cijfers.example');
const asTurtle = turtle(dcatPrefixes, graph);
const store = new Store(new Parser({ format: 'Turtle' }).parse(asTurtle));
const dcat = (name: string) => namedNode(`${dcatPrefixes.dcat}${name}`);
const dct = (name: string) => namedNode(`${dcatPrefixes.dct}${name}`);
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

describe('the catalogue', () => {
  it('is the same graph in Turtle and in JSON-LD, by stock parsers', async () => {
    const quads = await canonized(JSON.parse(jsonLd(dcatPrefixes, graph)));
    const fromTurtle = new Parser({ format: 'Turtle' }).parse(asTurtle);
    const again = await canonized(await Promise.resolve(jsonld.fromRDF(fromTurtle as never)));
    expect(quads.split('\n').length).toBeGreaterThan(200);
    expect(again).toBe(quads);
  });
  it('has a dataset for each table, its editions as versions of it, and what DCAT-AP asks of all', () => {
    const catalog = namedNode('https://cijfers.example/open/catalog');
    const listed = store.getObjects(catalog, dcat('dataset'), null).map(({ value }) => value);
    expect(listed).toEqual([
      'https://cijfers.example/open/tables/registrations-2024',
      'https://cijfers.example/open/tables/registrations-total-2023',
    ]);
    expect(store.getObjects(namedNode(listed[0] ?? ''), dcat('hasVersion'), null).map(({ value }) => value)).toEqual([
      'https://cijfers.example/open/tables/registrations-2024/2',
      'https://cijfers.example/open/tables/registrations-2024/1',
    ]);
    for (const property of ['title', 'description', 'publisher', 'license'])
      expect(store.countQuads(catalog, dct(property), null, null)).toBeGreaterThan(0);
    const datasets = store.getSubjects(type, dcat('Dataset'), null);
    expect(datasets).toHaveLength(5);
    for (const dataset of datasets) {
      for (const property of ['title', 'description', 'publisher', 'identifier', 'issued', 'temporal', 'accessRights'])
        expect(store.countQuads(dataset, dct(property), null, null), `${dataset.value} ${property}`).toBeGreaterThan(0);
      expect(store.countQuads(dataset, dcat('distribution'), null, null)).toBe(8);
    }
    for (const distribution of store.getSubjects(type, dcat('Distribution'), null))
      for (const property of [dcat('accessURL'), dcat('downloadURL'), dcat('mediaType'), dct('format'), dct('license')])
        expect(store.countQuads(distribution, property, null, null)).toBe(1);
  });
  it('says what was withdrawn, and keeps odd text whole', () => {
    const gone = namedNode('https://cijfers.example/open/tables/registrations-total-2023/1');
    expect(store.getObjects(gone, namedNode(`${dcatPrefixes.adms}status`), null)[0]?.value).toMatch(/WITHDRAWN$/);
    const one = namedNode('https://cijfers.example/open/tables/registrations-2024/1');
    expect(store.getObjects(one, dct('title'), null).map(({ value }) => value)).toContain(`${odd.nl}, 2024`);
  });
});

/** The library's types are of an earlier edition: they know neither the algorithm nor that it answers later. */
function canonized(document: unknown): Promise<string> {
  return Promise.resolve(
    jsonld.canonize(document as never, { algorithm: 'RDFC-1.0', format: 'application/n-quads' } as never) as unknown as string,
  );
}
