import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

type AnyEndpoint = Endpoint<unknown, unknown, unknown, unknown>;
type JsonSchema = Record<string, unknown>;

/** The OpenAPI 3.1 description of the endpoints, from the very values that server and browser use. */
export function openApiDocument(endpoints: readonly AnyEndpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas = new Map<string, JsonSchema>([['Problem', problem]]);
  for (const endpoint of [...endpoints].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) };
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
      schemas: Object.fromEntries(schemas),
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
  415: '`unsupportedMediaType`: a body is JSON.',
  422: 'The law or the domain refuses; the detail says why, with articles.',
  429: '`tooManyRequests`: wait as long as Retry-After says.',
  500: '`internal`: the detail holds the number of the request in the log.',
};

/** Collects in `schemas` the shapes that have a name of their own. */
function operation(endpoint: AnyEndpoint, schemas: Map<string, JsonSchema>) {
  const output = schemaOf(endpoint.output, 'output', schemas);
  const writes = endpoint.method === 'POST';
  const keeps = writes && endpoint.stateless !== true;
  const failing = [
    '400',
    '429',
    '500',
    ...(endpoint.permission === 'public' ? [] : ['401', '403', '404']),
    ...(keeps ? ['409', '422'] : []),
    ...(writes ? ['413', '415'] : []),
  ];
  return {
    operationId: operationId(endpoint),
    tags: [endpoint.path.split('/')[1]],
    ...(endpoint.about === undefined ? {} : { description: endpoint.about }),
    security: endpoint.permission === 'public' ? [] : [{ session: [] }],
    'x-permission': endpoint.permission,
    parameters: [
      ...parameters(endpoint.params, 'path', schemas),
      ...parameters(endpoint.query, 'query', schemas),
      ...(keeps ? [{ name: 'x-csrf-token', in: 'header', required: true, schema: { type: 'string' } }] : []),
    ],
    ...(writes ? { requestBody: { required: true, content: bodyOf(endpoint, schemas) } } : {}),
    responses: {
      // An output without a shape is a file: its bytes, not JSON.
      200:
        Object.keys(output).length === 0
          ? { description: 'A file.', content: { '*/*': {} } }
          : { description: 'Done.', content: json(output) },
      ...refusalOf(endpoint, schemas),
      ...Object.fromEntries(failing.sort().map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
    },
  };
}

function bodyOf({ body, examples = {} }: AnyEndpoint, schemas: Map<string, JsonSchema>) {
  const { 'application/json': content } = json(schemaOf(body, 'input', schemas));
  const named = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return { 'application/json': named.length === 0 ? content : { ...content, examples: Object.fromEntries(named) } };
}

/** A 422 with a detail of its own shape. */
function refusalOf({ refusal }: AnyEndpoint, schemas: Map<string, JsonSchema>) {
  if (refusal === undefined) return {};
  const detail = schemaOf(refusal, 'output', schemas);
  return {
    422: {
      description: 'What was sent contradicts itself or a rule; the detail names every property at once.',
      content: json({
        type: 'object',
        required: ['code', 'detail'],
        properties: { code: { type: 'string', description: 'Stable code.', examples: ['impossibleCase'] }, detail },
      }),
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
function parameters(schema: unknown, where: 'path' | 'query', schemas: Map<string, JsonSchema>) {
  const { required = [] } = schemaOf(schema, 'input', schemas) as { required?: string[] }; // of an object
  const { properties = {} } = schemaOf(schema, 'output', schemas) as { properties?: Record<string, JsonSchema> }; // of an object
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: shape,
  }));
}

function schemaOf(schema: unknown, io: 'input' | 'output', schemas: Map<string, JsonSchema>): JsonSchema {
  if (!(schema instanceof z.ZodType)) throw new TypeError('An endpoint describes itself with zod');
  const { $schema: _, $defs = {}, ...shape } = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: sayDatesOnce });
  for (const [name, found] of Object.entries($defs)) {
    const { id: _id, ...named } = found;
    const here = inComponents(named);
    const there = schemas.get(name);
    if (there !== undefined && JSON.stringify(there) !== JSON.stringify(here))
      throw new TypeError(`Two different shapes are called ${name}`);
    schemas.set(name, here);
  }
  return inComponents(shape);
}

/** `format: date` says it; the pattern of all existing days says it again in 200 characters. */
function sayDatesOnce({ jsonSchema }: { readonly jsonSchema: { format?: unknown; pattern?: unknown } }): void {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
}

/** zod keeps shapes with a name beside the schema, OpenAPI in one place. */
function inComponents(shape: object): JsonSchema {
  return JSON.parse(JSON.stringify(shape).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema; // JSON of an object is one
}

function json(schema: JsonSchema) {
  return { 'application/json': { schema } };
}
