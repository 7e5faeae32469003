import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { HttpProblem } from '../http.ts';
import type { Log } from '../log.ts';

/** What leaves the house when something is wrong: `{ code, detail }`, and nothing of how we are made. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail?: unknown;
}

/** Fastify's own errors under our codes. Those that are not listed keep their status as `badRequest`. */
const codeByFastifyCode: { readonly [code: string]: string } = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'tooLarge',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformedJson',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformedJson',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupportedMediaType',
  FST_ERR_BAD_URL: 'malformedAddress',
};

export function answerError(log: Log) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = problemOf(error, request.id);
    if (problem.status >= 500)
      log.error('http.failed', error, { request: request.id, route: request.routeOptions.url ?? 'none' });
    const wait = retryAfterSeconds(problem);
    if (wait !== null) reply.header('retry-after', wait);
    return sendProblem(reply, problem);
  };
}

export function sendProblem(reply: FastifyReply, { status, code, detail }: Problem): FastifyReply {
  return reply
    .status(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({ code, detail: detail ?? null });
}

/** What no route takes, where there is no office to show instead. */
export function answerUnknownRoute(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, { status: 404, code: 'unknownRoute' });
}

/** Bytes that are no HTTP request at all: there is no reply to write to, only a socket. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [status, code] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'tooLarge']
      : ['400 Bad Request', 'malformedRequest'];
  const body = JSON.stringify({ code, detail: null });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof HttpProblem) return error;
  // By name: facts build on the platform, not the platform on facts. Its detail names fields, never what stood in them.
  if (error instanceof Error && error.name === 'FactProblem' && 'code' in error && 'detail' in error)
    return { status: 422, code: String(error.code), detail: error.detail };
  const { code = '', statusCode = 500 } = asFastifyError(error);
  if (statusCode < 400 || statusCode >= 500) return { status: 500, code: 'internal', detail: { request: requestId } };
  return { status: statusCode, code: codeByFastifyCode[code] ?? 'badRequest' };
}

function retryAfterSeconds({ status, detail }: Problem): number | null {
  if (status !== 429 || typeof detail !== 'object' || detail === null || !('retryAfterSeconds' in detail)) return null;
  return Number(detail.retryAfterSeconds);
}

function asFastifyError(error: unknown): { code?: string; statusCode?: number } {
  if (!(error instanceof Error)) return {};
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  // Only Fastify's errors speak of status; another library's `statusCode` would be about something else.
  const ours = code.code?.startsWith('FST_') === true || error instanceof SyntaxError;
  return ours && 'statusCode' in error && typeof error.statusCode === 'number' ? { ...code, statusCode: error.statusCode } : code;
}
