import type { Endpoint } from '#src/platform/endpoint.ts';

/** An answer of the server that is not the wanted one. `code` is stable; ./problem.ts phrases it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly detail: unknown;

  constructor(status: number, code: string, detail: unknown) {
    super(code);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

export interface Input<Params, Query, Body> {
  readonly params?: Params;
  readonly query?: Partial<Query>;
  readonly body?: Body;
  readonly signal?: AbortSignal;
}

let csrfToken = '';
/** The session hands it over; every write sends it back. */
export function setCsrfToken(token: string): void {
  csrfToken = token;
}

export function csrfHeader(): Record<string, string> {
  return { 'x-csrf-token': csrfToken };
}

/** Calls an endpoint by its own contract: the same value that the server mounts. */
export async function call<Params, Query, Body, Output>(
  endpoint: Endpoint<Params, Query, Body, Output>,
  input: Input<Params, Query, Body> = {},
): Promise<Output> {
  const response = await send(endpoint.method, addressOf(endpoint, input), input);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, answer);
  return endpoint.output.parse(answer);
}

/** Where the endpoint is, with its parameters filled in; also the `href` of a download. */
export function addressOf<Params, Query, Body, Output>(
  endpoint: Endpoint<Params, Query, Body, Output>,
  input: Input<Params, Query, Body>,
): string {
  const params: Record<string, unknown> = { ...input.params };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) {
    if (typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== ''))
      query.set(key, String(value));
  }
  const search = query.toString();
  return `/api/v1${path}${search === '' ? '' : `?${search}`}`;
}

async function send(
  method: string,
  address: string,
  input: { readonly body?: unknown; readonly signal?: AbortSignal },
): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') {
    headers['content-type'] = 'application/json';
    Object.assign(headers, csrfHeader());
  }
  try {
    return await fetch(address, {
      method,
      headers,
      credentials: 'same-origin',
      ...(method === 'GET' ? {} : { body: JSON.stringify(input.body ?? {}) }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem(0, 'offline', null);
  }
}

function problemOf(status: number, answer: unknown): ApiProblem {
  const body = typeof answer === 'object' && answer !== null ? answer : {};
  const code = 'code' in body && typeof body.code === 'string' ? body.code : `http${status}`;
  return new ApiProblem(status, code, 'detail' in body ? body.detail : null);
}
