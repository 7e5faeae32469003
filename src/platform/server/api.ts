import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '#src/access/access.ts';
import { permissionsByRole } from '#src/access/actor.ts';
import type { Session, Sessions } from '#src/access/sessions.ts';
import { isUuid } from '#src/kernel/ids.ts';
import type { Permission } from '../endpoint.ts';
import { FileAnswer, HttpProblem } from '../http.ts';
import type { Mounted } from '../http.ts';
import type { Module } from '../module.ts';
import { openApiDocument } from '../openapi.ts';
import { parseInput } from './input.ts';
import { createLimit } from './limits.ts';
import type { Limits } from './limits.ts';
import { originOf } from './origin.ts';
import { sendProblem } from './problems.ts';
import { sameText } from './same-text.ts';
import { sessionCookieName } from './session-cookie.ts';

interface ApiParts {
  readonly modules: readonly Module[];
  readonly access: Pick<Access, 'refuse'>;
  readonly sessions: Sessions;
  readonly config: { readonly publicUrl: URL | null };
  readonly limits: Limits;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the session is read; under /api only. */
    reader: Session | 'expired' | 'unknown' | null;
  }
  interface FastifyContextConfig {
    /** No session is read, so nobody is signed in here. */
    stateless?: boolean;
  }
}

/** Every mounted endpoint. In order: session, rate, CSRF, permission, input, handler, output. */
export function api(parts: ApiParts): FastifyPluginAsync {
  return async (server) => {
    const mounted = parts.modules.flatMap((module) => module.endpoints);
    server.decorateRequest('reader', null);
    server.removeContentTypeParser('text/plain'); // JSON is all we read
    server.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    server.addHook('onRequest', readSession(server, parts));
    server.setNotFoundHandler((_, reply) => sendProblem(reply, { status: 404, code: 'unknownRoute' }));
    const document = openApiDocument(mounted.map(({ endpoint }) => endpoint));
    server.get('/openapi.json', async () => document);
    for (const each of mounted) mountOne(server, parts, each);
  };
}

function mountOne(server: FastifyInstance, { access, config }: ApiParts, { endpoint, handle, misunderstood }: Mounted): void {
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    ...(endpoint.bodyBytes !== undefined && { bodyLimit: endpoint.bodyBytes }),
    config: { stateless: endpoint.stateless === true },
    onRequest: async (request) => {
      if (endpoint.method === 'POST') checkCsrf(request, config.publicUrl);
      await checkPermission(request, endpoint.permission, access, endpoint.path);
    },
    handler: async (request, reply) => {
      const session = sessionOf(request);
      const input = parseInput(endpoint, request, misunderstood);
      const call = { ...input, actor: session?.actor ?? null, ...(session && { csrfToken: session.csrfToken }) };
      const answer = await handle(call as never); // parsed by this very endpoint's schemas, which type the handler
      return answer instanceof FileAnswer ? sendFile(reply, answer) : endpoint.output.parse(answer);
    },
  });
}

function readSession(server: FastifyInstance, { sessions, config, limits }: ApiParts) {
  const byAccount = createLimit(server, limits.perAccount, (request) => `account:${sessionOf(request)?.actor.account}`);
  const byAddress = createLimit(server, limits.perAddress, (request) => `address:${request.ip}`);
  const byStatelessAddress = createLimit(server, limits.stateless, (request) => `stateless:${request.ip}`);
  return async (request: FastifyRequest): Promise<void> => {
    if (request.routeOptions.config.stateless === true) return byStatelessAddress(request);
    const origin = originOf(request.headers.host, config.publicUrl);
    const cookie = origin === null ? undefined : request.cookies[sessionCookieName(origin)];
    request.reader = cookie === undefined ? null : await sessions.find(cookie);
    await (sessionOf(request) === null ? byAddress : byAccount)(request);
  };
}

/** A page elsewhere can make a browser send our cookie, but cannot read the token to put in the header. */
function checkCsrf(request: FastifyRequest, publicUrl: URL | null): void {
  const session = sessionOf(request);
  if (session === null) return; // refused as not signed in
  const same = sameText(String(request.headers['x-csrf-token'] ?? ''), session.csrfToken);
  const from = request.headers.origin;
  if (!same || (from !== undefined && from !== originOf(request.headers.host, publicUrl))) throw new HttpProblem(403, 'csrf');
}

async function checkPermission(
  request: FastifyRequest,
  permission: Permission,
  access: Pick<Access, 'refuse'>,
  path: string,
): Promise<void> {
  if (permission === 'public') return;
  const session = sessionOf(request);
  if (session === null) throw new HttpProblem(401, request.reader === 'expired' ? 'sessionExpired' : 'notSignedIn');
  if (permissionsByRole[session.actor.role].includes(permission)) return;
  await access.refuse(session.actor, {
    person: personOf(request.params),
    part: `${request.method} ${path}`.slice(0, 100),
    reason: 'notPermitted',
  });
  throw new HttpProblem(403, 'notPermitted');
}

function sessionOf(request: FastifyRequest): Session | null {
  return typeof request.reader === 'object' ? request.reader : null;
}

function personOf(params: unknown): string | null {
  const person = typeof params === 'object' && params !== null && 'person' in params ? params.person : null;
  return isUuid(person) ? person : null;
}

function sendFile(reply: FastifyReply, { fileName, mediaType, bytes }: FileAnswer): FastifyReply {
  const plain = fileName.replace(/[^\w. -]/g, '_');
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return reply
    .type(mediaType)
    .header('content-disposition', disposition)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
