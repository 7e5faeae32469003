import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Access } from '#src/access/access.ts';
import type { Sessions } from '#src/access/sessions.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import type { Module } from './module.ts';
import { api } from './server/api.ts';
import { securityHeaders, setSecurityHeaders } from './server/headers.ts';
import type { Limits } from './server/limits.ts';
import { defaultLimits } from './server/limits.ts';
import { readByPerson, sendMalformedPage } from './server/malformed-page.ts';
import { serveOffice } from './server/office.ts';
import { answerBrokenRequest, answerError, answerUnknownRoute } from './server/problems.ts';

export interface ServerConfig {
  /** Where people reach it ('https://doorstroom.example'); null: only as a loopback name, on whatever port. */
  readonly publicUrl: URL | null;
  /** Proxies that tell the reader's address truly: '127.0.0.1, 10.0.0.0/8'. */
  readonly trustedProxies?: string;
  readonly limits?: Limits;
  /** The built office; null serves the API only. */
  readonly officeFolder: string | null;
  /** Where forms may lead besides here: the identity provider. */
  readonly formTargets?: readonly string[];
}

export interface ServerParts {
  readonly modules: readonly Module[];
  readonly access: Pick<Access, 'refuse'>;
  readonly sessions: Sessions;
  readonly config: ServerConfig;
  /** Pages beside the office: the sign-in, the demo's identity provider. */
  readonly pages?: readonly FastifyPluginAsync[];
  /** Rejects where something is down that the server needs. */
  readonly health?: () => Promise<void>;
  readonly log?: Log;
}

declare module 'fastify' {
  interface FastifyInstance {
    sessions: Sessions;
  }
}

const BODY_LIMIT = 1_048_576;

/** The whole of what answers on one port. Not listening yet: tests use `inject()`. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config, sessions, log = createLog('error', () => {}) } = parts;
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    // A name of our own making: what a client sends must not end up in the log.
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: config.trustedProxies ?? false,
    requestTimeout: 60_000,
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => {
      if (readByPerson(request)) sendMalformedPage(reply, securityHeaders(config));
      else answerError(log)(error, request, reply);
    },
    clientErrorHandler: answerBrokenRequest,
  });
  server.decorate('sessions', sessions);
  server.setErrorHandler(answerError(log));
  server.addHook('onRequest', setSecurityHeaders(config));
  server.addHook('onResponse', async (request, reply) => {
    // The pattern of the route, never the address itself: that one holds ids and what was searched for.
    const route = request.routeOptions.url ?? 'none';
    log.info('http.answered', {
      request: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
  await server.register(compress, { threshold: 1_024 });
  await server.register(cookie);
  await server.register(rateLimit, { global: false });

  server.get('/health', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    await parts.health?.().catch((error: unknown) => {
      log.error('http.unhealthy', error);
      reply.status(503);
    });
    return { status: reply.statusCode === 200 ? 'ok' : 'unavailable' };
  });
  await server.register(api({ ...parts, limits: config.limits ?? defaultLimits }), { prefix: '/api/v1' });
  const ofModules = parts.modules.flatMap(({ pages = [] }) => pages);
  for (const page of [...ofModules, ...(parts.pages ?? [])]) await server.register(page);
  if (config.officeFolder === null) server.setNotFoundHandler(answerUnknownRoute);
  else await serveOffice(server, config.officeFolder);
  return server;
}
