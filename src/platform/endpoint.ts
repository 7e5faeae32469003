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
}

/** The contract of one endpoint: server and browser import this very value. */
export function endpoint<Params, Query, Body, Output>(
  contract: Endpoint<Params, Query, Body, Output>,
): Endpoint<Params, Query, Body, Output> {
  return contract;
}
