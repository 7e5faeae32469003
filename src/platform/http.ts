import type { Actor } from '#src/access/actor.ts';
import type { Endpoint } from './endpoint.ts';

/** What a handler gets: parsed input, and who asks. */
export interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Null only on endpoints whose permission is 'public'. */
  readonly actor: Actor | null;
  /** Of the session; absent without one. */
  readonly csrfToken?: string;
}

/** An endpoint with what answers it. `server.ts` checks the permission, parses, calls, and parses the output. */
export interface Mounted {
  readonly endpoint: Endpoint<unknown, unknown, unknown, unknown>;
  readonly handle: (call: Call<never, never, never>) => Promise<unknown>;
  /** How a body of the wrong shape is answered, in the place of a 400. */
  readonly misunderstood?: Misunderstood;
}

/** What the schema said of the body; the body itself only to tell what is absent from what is wrong. */
export type Misunderstood = (error: unknown, body: unknown) => HttpProblem;

export function mount<Params, Query, Body, Output>(
  endpoint: Endpoint<Params, Query, Body, Output>,
  handle: (call: Call<Params, Query, Body>) => Promise<Output | FileAnswer>,
  misunderstood?: Misunderstood,
): Mounted {
  const pair = { endpoint: endpoint as Mounted['endpoint'], handle: handle as Mounted['handle'] }; // typed here and opaque to the server
  return misunderstood === undefined ? pair : { ...pair, misunderstood };
}

/** Bytes with a name, sent as a download. */
export class FileAnswer {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;

  constructor(fileName: string, mediaType: string, bytes: Uint8Array) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.bytes = bytes;
  }
}

/** An error the client can act on. `code` is stable; the browser phrases it; messages never hold personal data. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429;
  readonly code: string;
  /** Machine-readable: property names, the refusal, the current version. */
  readonly detail: unknown;

  constructor(status: HttpProblem['status'], code: string, detail?: unknown) {
    super(code);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}
