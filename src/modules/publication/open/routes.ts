import { z } from 'zod';
import type { PageLanguage } from '#src/platform/html.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PublicReceipt } from '#src/modules/figures/ask.ts';
import { askBody } from './ask/ask-page.ts';
import { extractions } from './ask/answer.ts';
import type { Asking } from './ask/answer.ts';
import { questionOf, readAsked } from './ask/asked.ts';
import type { Asked } from './ask/asked.ts';
import { atomFeed } from './formats/atom.ts';
import { codeList, municipalityList } from './formats/code-lists.ts';
import { catalogue, dcatPrefixes } from './formats/dcat.ts';
import { isTableFile } from './formats/files.ts';
import type { TableFile } from './formats/files.ts';
import { jsonLd, turtle } from './formats/graph.ts';
import { tableFile } from './formats/table-file.ts';
import { layout } from './layout.ts';
import type { Place } from './layout.ts';
import { bordersFile } from './map/geometry.ts';
import { isPlace, mapBody } from './map/map-page.ts';
import type { Edition, OpenTable } from './open-table.ts';
import { listBody } from './pages/list-page.ts';
import { dataBody, errorsBody } from './pages/other-pages.ts';
import type { PrintedError } from './pages/other-pages.ts';
import { receiptBody } from './pages/receipt-page.ts';
import { tableBody } from './pages/table-page.ts';
import type { Rendered } from './rendered.ts';
import type { Shelf } from './shelf.ts';
import { OpenTrouble } from './trouble.ts';
import { wordsOf } from './words.ts';

/** One reading: what is out, and at which address we are. */
export interface Reading {
  readonly shelf: Shelf;
  readonly origin: string;
}

export interface RouteParts {
  readonly clock: Clock;
  readonly printedErrors: readonly PrintedError[];
  readonly asking: Asking;
  /** By the id as typed; undefined where it is nobody's to read. */
  readonly receipts: (typed: string) => Promise<PublicReceipt | undefined>;
}

export interface Found {
  /** What is known of the query; the rest of it is nobody's. */
  readonly query: Readonly<Record<string, unknown>>;
  /**
   * `published`: kept until the next release. `asked`: kept apart, so that questions never crowd out what is published, and counted
   * by address when it is not there yet. `search`: made anew and counted, because there is no end to what people type, in a box
   * or for a receipt.
   */
  readonly kind: 'published' | 'asked' | 'search';
  readonly render: (reading: Reading) => Rendered | Promise<Rendered>;
}

const word = z
  .string()
  .max(100)
  .refine((text) => !text.includes('\0') && text.isWellFormed())
  .default('');
const listQuery = z.object({
  q: word,
  subject: z
    .string()
    .regex(/^[a-zA-Z]{0,40}$/)
    .default(''),
  year: z
    .string()
    .regex(/^(?:\d{4})?$/)
    .default(''),
  status: z.enum(['', 'preliminary', 'final', 'withdrawn']).default(''),
});
const id = /^[a-z0-9][a-z0-9-]{0,99}$/;
const mapQuery = z.object({
  /** Empty where somebody wants no table; where nobody chose, the newest by municipality. */
  table: z
    .string()
    .regex(/^(?:[a-z0-9][a-z0-9-]{0,99})?$/)
    .optional(),
  edition: z
    .string()
    .regex(/^(?:[1-9]\d{0,5})?$/)
    .default(''),
});
const pick = z.record(z.string().regex(/^pick\.[a-zA-Z]{1,40}$/), z.string().max(60));

/** What stands at an address under /open; undefined where nothing does. `path` has no slash before it. */
export function findRoute(
  path: string,
  query: URLSearchParams,
  { clock, printedErrors, asking, receipts }: RouteParts,
): Found | undefined {
  const [first = '', ...rest] = path.split('/');
  if (first === 'nl' || first === 'en') return inLanguage(first, rest);
  if (path === 'catalog.jsonld')
    return data('application/ld+json', ({ shelf, origin }) => jsonLd(dcatPrefixes, catalogue(shelf.editions, origin)));
  if (path === 'catalog.ttl')
    return data('text/turtle; charset=utf-8', ({ shelf, origin }) => turtle(dcatPrefixes, catalogue(shelf.editions, origin)));
  if (path === 'borders.topojson') return data('application/json', () => bordersFile);
  if (path === 'codes/municipalities.csv') return data('text/csv; charset=utf-8', municipalityList);
  const list = /^codes\/([\w-]{1,60})\/(\w{1,40})\.csv$/.exec(path);
  if (list !== null)
    return data('text/csv; charset=utf-8', ({ shelf }) => found(codeList(shelf.editions, list[1] ?? '', list[2] ?? '')));
  return undefined;

  function inLanguage(language: PageLanguage, [part, ...below]: readonly string[]): Found | undefined {
    const say = wordsOf(language);
    const page = (
      place: Place,
      title: string,
      under: string,
      body: (reading: Reading) => ReturnType<typeof listBody>,
    ): Found => ({
      query: {},
      kind: 'published',
      render: ({ shelf, origin }) =>
        layout({
          language,
          title,
          path: under,
          place,
          origin,
          synthetic: shelf.synthetic,
          body: body({ shelf, origin }),
          script: place === 'map',
        }),
    });
    if (part === undefined) {
      const asked = read(listQuery, query);
      return {
        ...page('tables', say.site, '', ({ shelf }) => listBody(shelf.editions, asked, language)),
        query: asked,
        kind: asked.q === '' ? 'published' : 'search',
      };
    }
    if (below.length === 0) {
      switch (part) {
        case 'map': {
          const { table, edition } = read(mapQuery, query);
          const picked = read(pick, new URLSearchParams([...query].filter(([name]) => name.startsWith('pick.')).slice(0, 6)));
          const codes = Object.fromEntries(Object.entries(picked).map(([name, code]) => [name.slice('pick.'.length), code]));
          const body = ({ shelf }: Reading) => {
            const newest = shelf.editions.find(({ by, origin }) => by.includes('municipality') && standsOut(origin));
            const named = table === undefined ? (newest?.origin.id ?? '') : table;
            const chosen = named === '' ? null : withPlaces(found(findEdition(shelf, named, edition)));
            return mapBody(shelf.editions, chosen, codes, clock.today(), language);
          };
          return {
            ...page('map', say.map, '/map', body),
            query: { table: table ?? 'newest by municipality', edition, ...picked },
          };
        }
        case 'errors':
          return page('errors', say.errors, '/errors', ({ shelf }) => errorsBody(shelf.editions, printedErrors, language));
        case 'data':
          return page('data', say.data, '/data', ({ shelf }) => dataBody(shelf.editions, language));
        case 'releases.atom':
          return data('application/atom+xml; charset=utf-8', ({ shelf, origin }) => atomFeed(shelf.editions, origin, language));
      }
    }
    if (part === 'ask') {
      const [file, more] = below;
      if (more !== undefined || (file !== undefined && file !== 'map' && !isTableFile(file))) return undefined;
      return askRoute(readAsked(query), file, language, { asking, clock });
    }
    if (part === 'receipts') {
      const [typed = '', file, more] = below;
      if (typed === '' || more !== undefined || (file !== undefined && file !== 'content.json')) return undefined;
      return receiptRoute(typed, file !== undefined, language, receipts);
    }
    if (part !== 'tables') return undefined;
    const [table = '', edition, file, more] = below;
    if (!id.test(table) || more !== undefined) return undefined;
    if (edition !== undefined && !/^[1-9]\d{0,5}$/.test(edition)) return undefined;
    if (file === undefined)
      return {
        query: {},
        kind: 'published',
        render: ({ shelf, origin }) => tablePage(found(findEdition(shelf, table, edition)), shelf, origin, language, edition),
      };
    if (!isTableFile(file)) return undefined;
    return {
      query: {},
      kind: 'published',
      render: ({ shelf, origin }) => tableFile(found(findEdition(shelf, table, edition)), file, origin, language),
    };
  }
}

/** The form, the answer, or a file of it. */
function askRoute(
  typed: Asked,
  file: TableFile | 'map' | undefined,
  language: PageLanguage,
  { asking, clock }: Pick<RouteParts, 'asking' | 'clock'>,
): Found {
  const say = wordsOf(language);
  const complete = typed.figure !== '' && typed.period !== '';
  if (file === 'map' && typed.since !== '') throw new OpenTrouble(400);
  return {
    query: { ...typed },
    kind: complete ? 'asked' : 'published',
    render: async ({ shelf, origin }) => {
      const { editions } = shelf;
      const asked = typed.asOf === '' ? { ...typed, asOf: extractions(editions)[0] ?? '' } : typed;
      const answered = complete ? await asking.answer(asked, editions) : null;
      const table = answered !== null && 'table' in answered ? answered.table : null;
      if (file === 'map' && table !== null)
        return layout({
          language,
          title: say.map,
          path: `/ask/map?${questionOf(asked)}`,
          place: 'map',
          origin,
          synthetic: shelf.synthetic,
          body: mapBody(editions, withPlaces(table), {}, clock.today(), language),
          script: true,
        });
      if (file !== undefined && file !== 'map' && table !== null) return tableFile(table, file, origin, language);
      // Also a file that there is not is refused in words.
      return layout({
        language,
        title: table === null ? say.ask : table.title[language],
        path: complete ? `/ask?${questionOf(asked)}` : '/ask',
        place: 'ask',
        origin,
        synthetic: shelf.synthetic,
        body: askBody({ figures: asking.figures, editions, asked, answered, origin }, language),
        status: answered !== null && 'refusal' in answered ? 422 : 200,
      });
    },
  };
}

/** What was said under a receipt, as a page or as the very bytes that its hash is of. */
function receiptRoute(typed: string, content: boolean, language: PageLanguage, receipts: RouteParts['receipts']): Found {
  return {
    query: {},
    kind: 'search',
    render: async ({ shelf, origin }) => {
      const receipt = found((await receipts(typed)) ?? null);
      const editions = shelf.editions.filter((each) => each.receipts.includes(receipt.id));
      // A release gets its receipts when it is checked, and comes out later.
      if (receipt.shownIn === 'publication' && editions.length === 0) throw new OpenTrouble(404);
      if (content) return { mediaType: 'application/json', body: receipt.content, shared: true };
      return layout({
        language,
        title: `${wordsOf(language).receipt} ${receipt.id}`,
        path: `/receipts/${receipt.id}`,
        place: null,
        origin,
        synthetic: receipt.synthetic,
        body: receiptBody(receipt, editions, origin, language),
      });
    },
  };
}

function tablePage(table: Edition, shelf: Shelf, origin: string, language: PageLanguage, edition: string | undefined): Rendered {
  const { id: slug, edition: number } = table.origin;
  return layout({
    language,
    title: table.title[language],
    path: `/tables/${slug}${edition === undefined ? '' : `/${edition}`}`,
    canonical: `/open/${language}/tables/${slug}/${number}`,
    place: 'tables',
    origin,
    synthetic: table.synthetic,
    body: tableBody(
      table,
      shelf.editions.filter((each) => each.origin.id === slug).toSorted((a, b) => b.origin.edition - a.origin.edition),
      origin,
      language,
    ),
  });
}

/** The edition asked for; without one, the newest that stands, or of a withdrawn table its last. */
export function findEdition(shelf: Shelf, slug: string, edition: string | undefined): Edition | null {
  const editions = shelf.editions.filter(({ origin }) => origin.id === slug);
  if (edition !== undefined && edition !== '') return editions.find(({ origin }) => String(origin.edition) === edition) ?? null;
  const newestFirst = editions.toSorted((a, b) => b.origin.edition - a.origin.edition);
  return newestFirst.find(({ origin }) => origin.supersededBy === null) ?? newestFirst[0] ?? null;
}

function standsOut({ supersededBy, withdrawn }: Edition['origin']): boolean {
  return supersededBy === null && withdrawn === null;
}

function withPlaces(table: OpenTable): OpenTable {
  if (!table.by.some(isPlace)) throw new OpenTrouble(400);
  return table;
}

function data(mediaType: string, body: (reading: Reading) => string | Uint8Array): Found {
  return { query: {}, kind: 'published', render: (reading) => ({ mediaType, body: body(reading), shared: true }) };
}

function found<T>(value: T | null): T {
  if (value === null) throw new OpenTrouble(404);
  return value;
}

/** What is known of a query; each name once. What is no value for it is told, not guessed. */
function read<T>(schema: z.ZodType<T>, query: URLSearchParams): T {
  const names = [...query.keys()];
  const parsed = schema.safeParse(Object.fromEntries(query));
  if (!parsed.success || names.some((name, index) => names.indexOf(name) !== index)) throw new OpenTrouble(400);
  return parsed.data;
}
