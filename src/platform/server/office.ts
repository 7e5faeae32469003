import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import path from 'node:path';
import { sendProblem } from './problems.ts';

/** The built office: files under /assets carry a hash in their name and never change; the page itself is asked for each time. */
export async function serveOffice(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: path.resolve(folder),
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, file) => {
      const immutable = path.relative(folder, file).startsWith(`assets${path.sep}`);
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler(answerFromOffice);
}

/** Any other address that a person opens is a place within the office: it gets the page, which finds its own way. */
function answerFromOffice(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { pathname } = new URL(request.url, 'http://any');
  const place =
    ['GET', 'HEAD'].includes(request.method) && !/^\/(api|identity|login|logout)(\/|$)/.test(pathname) && !pathname.includes('.');
  return place ? reply.sendFile('index.html') : sendProblem(reply, { status: 404, code: 'unknownRoute' });
}
