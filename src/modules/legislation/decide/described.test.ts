import { expect, test } from 'vitest';
import type { Reason } from '#src/law/explain/reason.ts';
import { openApiDocument } from '#src/platform/openapi.ts';
import { decideCase, reasonSchema } from '../endpoints.ts';

type Shape = {
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: { readonly [name: string]: Shape };
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly additionalProperties?: Shape | boolean;
  readonly enum?: readonly unknown[];
};

const document = JSON.parse(JSON.stringify(openApiDocument([decideCase as never])));
const { post } = document.paths['/law/decide'];
const schemas: { readonly [name: string]: Shape } = document.components.schemas;

/** Every property at any depth, each named shape once, with where it stands. */
function propertiesOf(shape: Shape, at: string, seen = new Set<string>()): { readonly at: string; readonly shape: Shape }[] {
  if (shape.$ref !== undefined) {
    const name = shape.$ref.replace('#/components/schemas/', '');
    if (seen.has(name)) return [];
    seen.add(name);
    return propertiesOf(schemas[name] ?? {}, name, seen);
  }
  const { properties = {}, items, anyOf = [], additionalProperties } = shape;
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => [
      { at: `${at}.${name}`, shape: inner },
      ...propertiesOf(inner, `${at}.${name}`, seen),
    ]),
    ...(items === undefined ? [] : propertiesOf(items, `${at}[]`, seen)),
    ...anyOf.flatMap((option) => propertiesOf(option, at, seen)),
    ...(typeof additionalProperties === 'object' ? propertiesOf(additionalProperties, `${at}.*`, seen) : []),
  ];
}

const request: Shape = post.requestBody.content['application/json'].schema;
const answer: Shape = post.responses['200'].content['application/json'].schema;
const refusal: Shape = post.responses['422'].content['application/json'].schema.properties.detail;

test.each([
  ['request', request, 200],
  ['answer', answer, 100],
  ['refusal', refusal, 8],
])('every property of the %s has a description and an example, however deep', (name, shape, atLeast) => {
  const found = propertiesOf(shape, name);
  expect(found.length).toBeGreaterThan(atLeast);
  const bare = found.filter(({ shape: { description, examples } }) => description === undefined || (examples ?? []).length === 0);
  expect(bare.map(({ at }) => at)).toEqual([]);
});

test('every code of the request and of the answer is named in the description of its property', () => {
  const unnamed: string[] = [];
  for (const { at, shape } of [...propertiesOf(request, 'request'), ...propertiesOf(answer, 'answer')]) {
    if (at.startsWith('DecideRequest.settings') || at === 'DecideRequest.language') continue; // their titles say it
    const options = [shape, ...(shape.anyOf ?? []), shape.items ?? {}].flatMap(({ enum: codes = [] }) => codes);
    for (const code of options)
      if (!(shape.description ?? '').includes(`\`${String(code)}\``)) unnamed.push(`${at}: ${String(code)}`);
  }
  expect(unnamed).toEqual([]);
});

test('it needs no session and no token, and says what it is for', () => {
  expect(post.security).toEqual([]);
  expect(post['x-permission']).toBe('public');
  expect(post.parameters).toEqual([]);
  expect(post.description).toMatch(/Nothing of the case is stored or logged/);
  expect(Object.keys(post.responses).sort()).toEqual(['200', '400', '413', '415', '422', '429', '500']);
});

test('a reason of the law fits its contract, and the contract promises no less', () => {
  type Told = ReturnType<typeof reasonSchema.parse>;
  // Both directions, so that a property on one side alone does not compile; zod infers `unknown` values as optional.
  const keys: { readonly [K in keyof Reason]: K } & { readonly [K in keyof Told]: K } = {
    rule: 'rule',
    title: 'title',
    version: 'version',
    anchor: 'anchor',
    day: 'day',
    whyThatDay: 'whyThatDay',
    finding: 'finding',
    sentence: 'sentence',
    formal: 'formal',
    parameters: 'parameters',
    citations: 'citations',
    facts: 'facts',
    assumed: 'assumed',
    because: 'because',
  };
  expect(Object.keys(reasonSchema.shape).sort()).toEqual(Object.keys(keys).sort());
});
