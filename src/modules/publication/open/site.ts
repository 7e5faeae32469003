import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import type { PageLanguage } from '#src/platform/html.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { createLimit } from '#src/platform/server/limits.ts';
import { originOf } from '#src/platform/server/origin.ts';
import { keep } from './kept.ts';
import { layout } from './layout.ts';
import { troubleBody } from './pages/other-pages.ts';
import { encodingFor, makeReady } from './rendered.ts';
import type { Encoding, Ready } from './rendered.ts';
import { findRoute } from './routes.ts';
import type { Found, RouteParts } from './routes.ts';
import { openShelf } from './shelf.ts';
import type { Shelf, ShelfSource } from './shelf.ts';
import { OpenTrouble } from './trouble.ts';
import { wordsOf } from './words.ts';

export interface OpenSite extends ShelfSource, RouteParts {
  readonly publicUrl: URL | null;
  /** Searches and questions a minute, by address; what is published is not counted. A question costs a pass over the facts. */
  readonly perMinute?: { readonly search: number; readonly asked: number };
}

const PUBLISHED_BYTES = 48 * 1_048_576;
const ASKED_BYTES = 16 * 1_048_576;
const LONGEST_ADDRESS = 2_000;

/** The public site under /open: whoever reads it is nobody to us. No session is read and no cookie is set. */
export function openSite(site: OpenSite): FastifyPluginAsync {
  return async (server) => {
    const shelfNow = openShelf(site);
    const kept = { published: keep(PUBLISHED_BYTES), asked: keep(ASKED_BYTES) };
    const { search, asked } = site.perMinute ?? { search: 120, asked: 20 };
    const limit = {
      search: createLimit(server, search, (request) => `open search:${request.ip}`),
      asked: createLimit(server, asked, (request) => `open asked:${request.ip}`),
    };
    for (const [name, mediaType] of assets) await serveAsset(server, name, mediaType);

    const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const address = request.raw.url ?? '';
      if (address.length > LONGEST_ADDRESS) throw new OpenTrouble(400);
      const [path = '', typed = ''] = address.split('?', 2);
      const place = path.replace(/^\/open\/?/, '').replace(/\/$/, '');
      const leads = leadsTo(place, typed, request);
      if (leads !== null) return reply.header('vary', 'accept-language').header('cache-control', 'no-cache').redirect(leads, 302);
      const query = new URLSearchParams(typed);
      const found = findRoute(place, query, site);
      if (found === undefined) throw new OpenTrouble(404);
      const origin = originOf(request.headers.host, site.publicUrl) ?? '';
      const shelf = await shelfNow();
      const make = async () => {
        if (found.kind !== 'published') await limit[found.kind](request);
        return makeReady(await found.render({ shelf, origin }));
      };
      const ready =
        found.kind === 'search' ? await make() : await kept[found.kind].get(shelf.fingerprint, keyOf(origin, place, found), make);
      return send(request, reply, ready);
    };

    server.setErrorHandler(async (error, request, reply) => trouble(error, request, reply, await shelfNow(), site));
    const options = { compress: false } as const; // the bytes are ready in each encoding
    server.get('/open', options, answer);
    server.get('/open/*', options, answer);
  };
}

const assets = [
  ['site.css', 'text/css; charset=utf-8'],
  ['site.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
] as const;

async function serveAsset(server: FastifyInstance, name: string, mediaType: string): Promise<void> {
  const ready = await makeReady({ mediaType, body: await readFile(new URL(`./assets/${name}`, import.meta.url)) });
  server.get(`/open/${name}`, { compress: false } as const, (request, reply) => send(request, reply, ready));
}

function keyOf(origin: string, place: string, { query }: Found): string {
  return `${origin} ${place} ${JSON.stringify(query)}`;
}

/** Addresses without a language lead to the reader's own; Dutch unless English is asked for. */
function leadsTo(place: string, search: string, request: FastifyRequest): string | null {
  const language = wantedLanguage(request.headers['accept-language']);
  if (place === '') return `/open/${language}`;
  const list = /^(nl|en)\/tables$/.exec(place);
  if (list !== null) return `/open/${list[1]}`;
  if (/^tables\/[a-z0-9-]{1,100}(?:\/[1-9]\d{0,5})?$/.test(place)) return `/open/${language}/${place}`;
  if (/^receipts\/[\w-]{1,40}$/.test(place)) return `/open/${language}/${place}`;
  return place === 'ask' && search !== '' ? `/open/${language}/ask?${search}` : null;
}

function wantedLanguage(accepted: string | undefined): PageLanguage {
  const first = accepted?.split(',').find((part) => /^\s*(?:nl|en)\b/i.test(part));
  return first !== undefined && /^\s*en/i.test(first) ? 'en' : 'nl';
}

/** Nothing in it depends on who asks, so it may be kept anywhere; for a minute, because a table may be withdrawn. */
function send(request: FastifyRequest, reply: FastifyReply, ready: Ready): FastifyReply {
  const encoding = encodingFor(request.headers['accept-encoding'], ready);
  reply
    .header('etag', tagOf(ready, encoding))
    .header('vary', 'accept-encoding')
    .header('cache-control', 'public, max-age=60, stale-if-error=86400');
  if (ready.shared) reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
  if (matches(request.headers['if-none-match'], ready)) return reply.code(304).send();
  if (ready.fileName !== null) reply.header('content-disposition', `attachment; filename="${ready.fileName}"`);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply
    .code(ready.status)
    .type(ready.mediaType)
    .send(ready.bytes[encoding] ?? ready.bytes.identity);
}

function tagOf({ tag }: Ready, encoding: Encoding): string {
  return encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;
}

function matches(given: string | undefined, { tag }: Ready): boolean {
  return given !== undefined && (given.trim() === '*' || given.includes(`"${tag}`));
}

/** Trouble as a page, in the language of the address. What is our own fault goes to the log as everywhere. */
async function trouble(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  shelf: Shelf,
  site: Pick<OpenSite, 'publicUrl'>,
): Promise<FastifyReply> {
  const language = request.raw.url?.startsWith('/open/en') === true ? 'en' : 'nl';
  const say = wordsOf(language);
  const tooMany = error instanceof HttpProblem && error.status === 429;
  if (!(error instanceof OpenTrouble) && !tooMany) throw error;
  const seconds = tooMany ? String((error.detail as { retryAfterSeconds?: number }).retryAfterSeconds ?? 60) : ''; // as createLimit throws it
  const [title, text] = tooMany
    ? [say.tooMany, say.tooManyText(seconds)]
    : error.status === 400
      ? [say.badRequest, say.badRequestText]
      : [say.notFound, say.notFoundText];
  if (tooMany) reply.header('retry-after', seconds);
  const { mediaType, body } = layout({
    language,
    title,
    path: '',
    place: null,
    origin: originOf(request.headers.host, site.publicUrl) ?? '',
    synthetic: shelf.synthetic,
    body: troubleBody(text, language),
  });
  return reply.code(error.status).header('cache-control', 'no-store').type(mediaType).send(body);
}
