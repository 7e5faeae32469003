import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import { HttpProblem } from '../http.ts';
import type { Misunderstood } from '../http.ts';

export interface InputIssue {
  readonly in: 'params' | 'query' | 'body';
  readonly path: readonly (string | number)[];
  readonly code: string;
}

interface RawRequest {
  readonly method: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Parses all three parts and names everything that is wrong at once: where and which kind, never what was sent. */
export function parseInput(
  endpoint: Endpoint<unknown, unknown, unknown, unknown>,
  request: RawRequest,
  misunderstood?: Misunderstood,
) {
  const issues: InputIssue[] = [];
  const part = (where: InputIssue['in'], schema: { parse(input: unknown): unknown }, input: unknown): unknown => {
    const hostile = pathOfUnstorableText(input);
    if (hostile !== null) return void issues.push({ in: where, path: hostile, code: 'invalid_text' });
    try {
      return schema.parse(input);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      if (where === 'body' && misunderstood !== undefined) throw misunderstood(error, input);
      issues.push(...error.issues.map((issue) => ({ in: where, path: issue.path.map(pathStep), code: issue.code })));
    }
  };
  const params = part('params', endpoint.params, request.params);
  const query = part('query', endpoint.query, request.query);
  const body = part('body', endpoint.body, request.method === 'GET' ? {} : (request.body ?? {}));
  if (issues.length > 0) throw new HttpProblem(400, 'invalidInput', issues);
  return { params, query, body };
}

/**
 * Where a text holds NUL or half of a surrogate pair, which PostgreSQL does not store; null when nowhere. Not recursive:
 * a body may be nested as deep as it is long.
 */
function pathOfUnstorableText(input: unknown): (string | number)[] | null {
  const waiting: { value: unknown; path: (string | number)[] }[] = [{ value: input, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return path;
    if (typeof value !== 'object' || value === null) continue;
    // Below a few levels no schema of ours looks, so the path may stop there.
    for (const [key, inner] of Object.entries(value))
      waiting.push({ value: inner, path: path.length < 8 ? [...path, key] : path });
  }
  return null;
}

function pathStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? step.toString() : step;
}
