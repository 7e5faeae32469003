import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

type AnyEndpoint = Endpoint<unknown, unknown, unknown, unknown>;
type JsonSchema = Record<string, unknown>;

/** The OpenAPI 3.1 description of the endpoints, from the very values that server and browser use. */
export function openApiDocument(endpoints: readonly AnyEndpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of [...endpoints].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Doorstroom',
      version: '1',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description:
        'Every answer that is not 200 holds a stable `code` and a `detail`; neither ever holds personal data. A session begins at /login. ' +
        'A request that changes something sends the `csrfToken` of GET /session back in `x-csrf-token`.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'doorstroom', description: '`__Host-doorstroom` over https.' },
      },
      schemas: { Problem: problem },
      responses: Object.fromEntries(
        Object.entries(problems).map(([status, description]) => [
          `Problem${status}`,
          { description, content: json({ $ref: '#/components/schemas/Problem' }) },
        ]),
      ),
    },
  };
}

const problem = {
  type: 'object',
  required: ['code', 'detail'],
  properties: {
    code: { type: 'string' },
    detail: { description: 'Machine-readable: paths of input, the refusal with its articles, the current version.' },
  },
};

const problems: { readonly [status: string]: string } = {
  400: 'The input is not understood: `invalidInput` with paths and codes, or `malformedJson`.',
  401: '`notSignedIn` or `sessionExpired`.',
  403: '`notPermitted`, `otherAgency`, `otherRegion`, `notHandedOver`, `otherPurpose` (logged) or `csrf`.',
  404: 'There is no such thing.',
  409: '`staleVersion`: it changed meanwhile.',
  413: '`tooLarge`: a body is at most 1 MiB.',
  422: 'The law or the domain refuses; the detail says why, with articles.',
  429: '`tooManyRequests`: wait as long as Retry-After says.',
  500: '`internal`: the detail holds the number of the request in the log.',
};

function operation(endpoint: AnyEndpoint) {
  const output = schemaOf(endpoint.output, 'output');
  const writes = endpoint.method === 'POST';
  const failing = [
    '400',
    '429',
    '500',
    ...(endpoint.permission === 'public' ? [] : ['401', '403', '404']),
    ...(writes ? ['409', '413', '422'] : []),
  ];
  return {
    operationId: operationId(endpoint),
    tags: [endpoint.path.split('/')[1]],
    security: endpoint.permission === 'public' ? [] : [{ session: [] }],
    'x-permission': endpoint.permission,
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(writes ? [{ name: 'x-csrf-token', in: 'header', required: true, schema: { type: 'string' } }] : []),
    ],
    ...(writes ? { requestBody: { required: true, content: json(schemaOf(endpoint.body, 'input')) } } : {}),
    responses: {
      // An output without a shape is a file: its bytes, not JSON.
      200:
        Object.keys(output).length === 0
          ? { description: 'A file.', content: { '*/*': {} } }
          : { description: 'Done.', content: json(output) },
      ...Object.fromEntries(failing.sort().map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
    },
  };
}

function operationId({ method, path }: AnyEndpoint): string {
  return [
    method.toLowerCase(),
    ...path
      .split('/')
      .filter((part) => part !== '')
      .map((part) => part.replace(':', 'by-')),
  ].join('-');
}

/** Shapes as understood, because everything in an address arrives as text; which may be left out as sent. */
function parameters(schema: unknown, where: 'path' | 'query') {
  const { required = [] } = schemaOf(schema, 'input') as { required?: string[] }; // of an object
  const { properties = {} } = schemaOf(schema, 'output') as { properties?: Record<string, JsonSchema> }; // of an object
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: shape,
  }));
}

function schemaOf(schema: unknown, io: 'input' | 'output'): JsonSchema {
  if (!(schema instanceof z.ZodType)) throw new TypeError('An endpoint describes itself with zod');
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return shape;
}

function json(schema: JsonSchema) {
  return { 'application/json': { schema } };
}
