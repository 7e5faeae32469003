import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageLanguage } from '#src/platform/html.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { Log } from '#src/platform/log.ts';
import { problemPage, signInProblems } from './pages.ts';
import type { SignInProblem } from './pages.ts';

/** A sign-in that does not work out, shown as a page. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** The error handler of the sign-in: a page with a clear message for what is foreseen. */
export function showProblem(log: Log) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = foreseen(error);
    if (problem === null) throw error; // the server's own error handler takes it
    if (error instanceof SignInFailure && error.cause !== undefined)
      log.error(`signIn.${problem}`, error.cause, { request: request.id });
    if (problem === 'tooManyRequests') reply.header('retry-after', 60);
    return reply
      .status(signInProblems[problem].status)
      .type('text/html; charset=utf-8')
      .send(problemPage(problem, pageLanguage(queryOf(request)['lang'])));
  };
}

function foreseen(error: unknown): SignInProblem | null {
  if (error instanceof SignInFailure) return error.problem;
  return error instanceof HttpProblem && error.status === 429 ? 'tooManyRequests' : null;
}

/** Text parameters only: one given twice is none. */
export function queryOf(request: FastifyRequest): Record<string, string | undefined> {
  const query = request.query;
  if (typeof query !== 'object' || query === null) return {};
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]));
}
