import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type Provider from 'oidc-provider';
import type { CustomFetch } from 'openid-client';
import type { ProviderSettings } from '#src/access/sign-in/provider.ts';
import { pageLanguage } from '#src/platform/html.ts';
import type { PageLanguage } from '#src/platform/html.ts';
import { originOf } from '#src/platform/server/origin.ts';
import type { DemoKeys } from './keys.ts';
import { choosePage, troublePage } from './page.ts';
import { demoStaff } from './people.ts';
import { DEMO_CLIENT, IDENTITY_PATH, demoProvider } from './provider.ts';
import { memoryStore } from './store.ts';

export interface DemoIdentity {
  readonly plugin: FastifyPluginAsync;
  /** How the sign-in of src/access reaches this provider. */
  readonly settingsFor: (origin: string) => Promise<ProviderSettings>;
}

const AT_MOST = 16;

/**
 * The demo's identity provider, under /identity on the same port. It has one face for each address that the demo is
 * opened at (localhost, 127.0.0.1): an issuer is an address, and the browser must find it there.
 */
export function demoIdentity({ keys, publicUrl }: { readonly keys: DemoKeys; readonly publicUrl: URL | null }): DemoIdentity {
  const providers = new Map<string, Provider>();
  const store = memoryStore();
  const providerAt = (origin: string): Provider => {
    const provider = providers.get(origin) ?? demoProvider({ origin, keys, store, showError: troublePage });
    providers.set(origin, provider);
    if (providers.size > AT_MOST) providers.delete(providers.keys().next().value ?? '');
    return provider;
  };
  let fetchInside: CustomFetch | undefined;
  return {
    settingsFor: async (origin) => ({
      issuer: `${origin}${IDENTITY_PATH}`,
      clientId: DEMO_CLIENT,
      clientSecret: keys.clientSecret,
      scope: 'openid profile',
      rememberedAs: 'demo',
      ...(fetchInside && { fetch: fetchInside }),
    }),
    plugin: async (server) => {
      fetchInside = fetchFrom(server);
      await serveStyle(server);
      // The provider reads bodies itself.
      server.removeAllContentTypeParsers();
      server.addContentTypeParser('*', (_request, _body, done) => done(null));
      const at = (request: FastifyRequest): Provider | null => {
        const origin = originOf(request.headers.host, publicUrl);
        if (origin === null) return null;
        seenAt(request, origin);
        return providerAt(origin);
      };
      await server.register(choosing(at));
      server.all(`${IDENTITY_PATH}/*`, (request, reply) => handOver(at(request), request, reply));
    },
  };
}

/** Shows the people, and tells the provider who was chosen. */
function choosing(at: (request: FastifyRequest) => Provider | null): FastifyPluginAsync {
  return async (server) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 4_096 },
      async (_: FastifyRequest, body: string | Buffer) => Object.fromEntries(new URLSearchParams(String(body))),
    );
    server.get<{ Querystring: { lang?: string } }>(`${IDENTITY_PATH}/choose/:uid`, async (request, reply) => {
      const provider = at(request);
      const asked = await provider?.interactionDetails(request.raw, reply.raw).catch(() => null);
      if (!asked) return sendTrouble(reply, pageLanguage(request.query.lang));
      return sendPage(
        reply,
        choosePage(
          request.query.lang === undefined ? pageLanguage(asked.params['ui_locales']) : pageLanguage(request.query.lang),
        ),
      );
    });
    server.post<{ Body: { person?: string } }>(`${IDENTITY_PATH}/choose/:uid`, async (request, reply) => {
      const provider = at(request);
      const person = demoStaff.find(({ subject }) => subject === request.body?.person);
      if (provider === null || person === undefined) return sendTrouble(reply, 'nl');
      const next = await provider
        .interactionResult(request.raw, reply.raw, { login: { accountId: person.subject } }, { mergeWithLastSubmission: false })
        .catch(() => null);
      return next === null ? sendTrouble(reply, 'nl') : reply.redirect(next, 303);
    });
  };
}

/** Everything else is the provider's own: discovery, authorization, token, keys. */
function handOver(provider: Provider | null, request: FastifyRequest, reply: FastifyReply): FastifyReply | void {
  if (provider === null) return sendTrouble(reply, 'nl');
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
  const { raw } = request;
  // Where it is mounted, as Koa expects to be told.
  Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(IDENTITY_PATH.length) || '/' });
  void provider.callback()(raw, reply.raw);
}

/** Tells the provider under which address it is seen: the one we checked, whatever headers came along. */
function seenAt(request: FastifyRequest, origin: string): void {
  const { protocol, host } = new URL(origin);
  Object.assign(request.raw.headers, { 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host });
}

/** Requests that never leave the process: no port to know, no proxy in between, no waiting for ourselves to listen. */
function fetchFrom(server: FastifyInstance): CustomFetch {
  return async (address, { method, headers, body }) => {
    const { host, pathname, search } = new URL(address);
    const form = body instanceof URLSearchParams;
    const answer = await server.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: { ...(form && { 'content-type': 'application/x-www-form-urlencoded' }), ...headers, host },
      ...(form && { payload: body.toString() }),
    });
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type']) },
    });
  };
}

function sendPage(reply: FastifyReply, page: string, status = 200): FastifyReply {
  return reply.status(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}

function sendTrouble(reply: FastifyReply, language: PageLanguage): FastifyReply {
  return sendPage(reply, troublePage('expired', language), 400);
}

async function serveStyle(server: FastifyInstance): Promise<void> {
  const style = await readFile(fileURLToPath(new URL('./page.css', import.meta.url)));
  server.get(`${IDENTITY_PATH}/page.css`, async (_, reply) =>
    reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(style),
  );
}
