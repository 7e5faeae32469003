/** What a schema must be able to do here; zod's schemas do. Asking for no more keeps type checking fast. */
interface Schema<T> {
  parse(input: unknown): T;
}

/** Who may call it; the relation to the person is checked in the handler through src/access. */
export const permissions = [
  'public',
  'signedIn',
  'dossier.read',
  'dossier.write',
  'dossier.enforce',
  'figures.read',
  'figures.export',
  'figures.answer',
  'figures.publish',
  'accessLog.read',
  'law.read',
  'operations.read',
] as const;
export type Permission = (typeof permissions)[number];

export interface Endpoint<Params, Query, Body, Output> {
  readonly method: 'GET' | 'POST';
  /** Fastify path with ':name' parameters, under /api/v1. */
  readonly path: string;
  readonly permission: Permission;
  readonly params: Schema<Params>;
  readonly query: Schema<Query>;
  readonly body: Schema<Body>;
  readonly output: Schema<Output>;
  /** For 'public' only: no session is read, no token is asked, and many more questions a minute are let through. Nothing may be kept. */
  readonly stateless?: true;
  /** How large its body may be, where that is more than a form. */
  readonly bodyBytes?: number;
  /** What the endpoint is for, in a sentence or two for who has only the description. */
  readonly about?: string;
  /** Bodies that a caller may try, by name. */
  readonly examples?: Readonly<Record<string, unknown>>;
  /** The `detail` of its 422, where that has a shape of its own. */
  readonly refusal?: Schema<unknown>;
}

/** The contract of one endpoint: server and browser import this very value. */
export function endpoint<Params, Query, Body, Output>(
  contract: Endpoint<Params, Query, Body, Output>,
): Endpoint<Params, Query, Body, Output> {
  return contract;
}
