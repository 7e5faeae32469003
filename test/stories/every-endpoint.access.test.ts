import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissionsByRole } from '#src/access/actor.ts';
import { roleCodes } from '#src/access/endpoints.ts';
import type { Role } from '#src/access/endpoints.ts';
import { compose } from '#src/compose.ts';
import { readConfig } from '#src/platform/config.ts';
import type { Endpoint } from '#src/platform/endpoint.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staffByRole } from '#test/support/staff.ts';

type AnyEndpoint = Endpoint<unknown, unknown, unknown, unknown>;

let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;
let folder: string;
let endpoints: readonly AnyEndpoint[];
const people = new Map<Role, SignedIn>();
const PERSON = '01900000-0000-7000-8000-0000000000aa';

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-endpoints-'));
  const { modules } = compose(readConfig({ DOORSTROOM_DATA: folder }), database.app);
  endpoints = modules.flatMap((module) => module.endpoints.map(({ endpoint }) => endpoint));
  world = await testServer({ database: database.app, modules: modules.filter(({ name }) => name !== 'access') });
  for (const [role, actor] of staffByRole) people.set(role, await signedIn(world.server, actor));
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** An address of the endpoint that its parameters accept; what is behind it does not exist. */
function addressOf({ path: pattern }: AnyEndpoint): string {
  return pattern.replace(':person', PERSON).replace(':year', '2024').replace(/:\w+/g, 'none');
}

function call(endpoint: AnyEndpoint, one: SignedIn) {
  return endpoint.method === 'GET' ? one.get(addressOf(endpoint)) : one.post(addressOf(endpoint), {});
}

/** All at once: the endpoints are only known when the modules are there. */
async function everywhere(judge: (endpoint: AnyEndpoint) => Promise<string>): Promise<string[]> {
  const told: string[] = [];
  for (const endpoint of endpoints) told.push(`${endpoint.method} ${endpoint.path}: ${await judge(endpoint)}`);
  return told;
}

test('every endpoint is here', () => {
  expect(endpoints.map(({ method, path: pattern }) => `${method} ${pattern}`).sort()).toMatchInlineSnapshot(`
    [
      "GET /access-log",
      "GET /annual-report/:year",
      "GET /annual-report/:year/document",
      "GET /dashboard",
      "GET /dashboard/people",
      "GET /dossiers/:person",
      "GET /dossiers/:person/alike",
      "GET /dossiers/:person/reasons",
      "GET /earlier-answers",
      "GET /figures",
      "GET /figures/:id",
      "GET /figures/:id/export",
      "GET /figures/definitions/export",
      "GET /figures/gaps",
      "GET /figures/receipts",
      "GET /figures/receipts/:id",
      "GET /figures/receipts/:id/recompute",
      "GET /figures/why",
      "GET /law/calendar/:year",
      "GET /law/codes",
      "GET /law/coverage",
      "GET /law/defaults",
      "GET /law/definitions/:id",
      "GET /mo-courses",
      "GET /my-work",
      "GET /persons",
      "GET /printed",
      "GET /printed/:id",
      "GET /publications",
      "GET /publications/:id",
      "GET /questions",
      "GET /questions/:id",
      "GET /questions/:id/export",
      "GET /questions/:id/versions/:version",
      "GET /reforms",
      "GET /reforms/:name",
      "GET /reforms/:name/runs/:run",
      "GET /reforms/:name/runs/:run/export",
      "GET /review",
      "GET /session",
      "POST /dossiers/:person/acts",
      "POST /dossiers/:person/enforcement",
      "POST /dossiers/:person/merge",
      "POST /dossiers/:person/merge/preview",
      "POST /dossiers/:person/merge/undo",
      "POST /figures/check",
      "POST /figures/gaps",
      "POST /figures/gaps/:id/end",
      "POST /figures/gaps/:id/withdraw",
      "POST /figures/receipts",
      "POST /law/decide",
      "POST /law/interpreting-check",
      "POST /law/interpreting-request",
      "POST /law/measures",
      "POST /persons",
      "POST /publications",
      "POST /publications/:id/acts",
      "POST /publications/:id/new-edition",
      "POST /questions",
      "POST /questions/:id/correction",
      "POST /questions/:id/document",
      "POST /questions/:id/state",
      "POST /questions/:id/why",
      "POST /reforms/:name/runs",
      "POST /review/:finding/reopen",
      "POST /review/:finding/settle",
    ]
  `);
});

test('without a session, nothing but the public answers', async () => {
  const told = await everywhere(async ({ method, permission, ...rest }) => {
    const answer = await world.server.inject({
      method,
      url: `/api/v1${addressOf({ method, permission, ...rest })}`,
      ...(method === 'POST' && { payload: {} }),
    });
    return `${permission === 'public' ? 'public' : 'closed'} ${answer.statusCode} ${answer.json().code ?? ''}`;
  });
  // What is public and asks for a body says so of an empty one; it answers all the same.
  expect(
    told.filter(
      (line) => !/: (public 200 |public 400 invalidInput|public 422 impossibleCase|closed 401 notSignedIn)$/.test(line),
    ),
  ).toEqual([]);
});

describe.each(roleCodes)('%s', (role) => {
  test('is let through where the role carries the permission, and refused and logged elsewhere', async () => {
    const one = people.get(role);
    if (one === undefined) throw new Error(`Nobody is ${role}`);
    const lines = async () =>
      (
        await database.owner.pool.query<{ count: number }>(
          "select count(*) as count from access.line where outcome = 'refused' and reason = 'notPermitted' and role = $1",
          [role],
        )
      ).rows[0]?.count ?? 0;
    const wrong: string[] = [];
    for (const endpoint of endpoints) {
      const may = endpoint.permission === 'public' || permissionsByRole[role].includes(endpoint.permission);
      const before = await lines();
      const answer = await call(endpoint, one);
      const refused = answer.statusCode === 403 && answer.json().code === 'notPermitted';
      const logged = (await lines()) - before;
      if (refused === may || logged !== (may ? 0 : 1) || answer.statusCode >= 500)
        wrong.push(`${endpoint.method} ${endpoint.path}: ${answer.statusCode} ${answer.body.slice(0, 200)}, ${logged} logged`);
    }
    expect(wrong).toEqual([]);
  });
});

test('a change without the token is refused, whoever asks and whatever it is', async () => {
  const wrong: string[] = [];
  for (const endpoint of endpoints.filter(({ method, stateless }) => method === 'POST' && stateless !== true)) {
    for (const [role, { cookie }] of people) {
      const answer = await world.server.inject({
        method: 'POST',
        url: `/api/v1${addressOf(endpoint)}`,
        cookies: { doorstroom: cookie },
        payload: {},
      });
      if (answer.statusCode !== 403 || answer.json().code !== 'csrf')
        wrong.push(`${role} ${endpoint.path}: ${answer.statusCode}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the description of the interface names every endpoint, its permission and its errors', async () => {
  const document = (await world.server.inject({ url: '/api/v1/openapi.json' })).json();
  expect(document.openapi).toMatch(/^3\.1\./);
  for (const { method, path: pattern, permission } of endpoints) {
    const operation = document.paths[pattern.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    expect(operation?.['x-permission']).toBe(permission);
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining(permission === 'public' ? ['200', '500'] : ['200', '401', '403', '500']),
    );
  }
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
  ); // as just checked
  expect(new Set(ids).size).toBe(endpoints.length);
});
