import { expect, test } from 'vitest';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { openApiDocument } from './openapi.ts';

const nothing = z.object({});
const read = endpoint({
  method: 'GET',
  path: '/things/:id',
  permission: 'dossier.read',
  params: z.object({ id: z.uuid() }),
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(20), q: z.string().optional(), day: z.iso.date() }),
  body: nothing,
  output: z.object({ day: z.iso.date(), list: z.array(z.union([z.literal('a'), z.null()])) }),
});
const write = endpoint({
  method: 'POST',
  path: '/things/:id',
  permission: 'dossier.write',
  params: z.object({ id: z.uuid() }),
  query: nothing,
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), on: z.iso.date() }),
    z.strictObject({ kind: z.literal('b') }),
  ]),
  output: z.unknown(),
});

test('an endpoint describes itself: address, input, output, errors', () => {
  const { paths } = openApiDocument([write, read]);
  const item = paths['/things/{id}'];
  expect(item?.['get']).toMatchObject({
    operationId: 'get-things-by-id',
    'x-permission': 'dossier.read',
    security: [{ session: [] }],
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 50, default: 20 } },
      { name: 'q', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'day', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
    ],
    responses: {
      200: { content: { 'application/json': { schema: { type: 'object', required: ['day', 'list'] } } } },
      401: { $ref: '#/components/responses/Problem401' },
      403: { $ref: '#/components/responses/Problem403' },
    },
  });
  expect(item?.['get']).not.toHaveProperty('requestBody');
  expect(item?.['post']).toMatchObject({
    parameters: [{ name: 'id' }, { name: 'x-csrf-token', in: 'header', required: true }],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { oneOf: [{ additionalProperties: false }, { additionalProperties: false }] } } },
    },
    responses: { 200: { description: 'A file.' }, 409: {}, 413: {}, 422: {} },
  });
});

test('every reference leads somewhere', () => {
  const document = openApiDocument([write, read]);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'));
  expect(references.length).toBeGreaterThan(10);
  for (const path of references) expect(path.reduce<unknown>((at, step) => Object(at)[step], document)).toBeDefined();
});
