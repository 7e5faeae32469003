import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FactProblem } from '#src/facts/problem.ts';
import { endpoint } from '#src/platform/endpoint.ts';
import { FileAnswer, HttpProblem, mount } from '#src/platform/http.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';

const nothing = z.object({});
const SECRET = 'Fatima Zahra';

/** Endpoints that only this test has: the server's own manners, apart from any module. */
const echo = endpoint({
  method: 'POST',
  path: '/probe/:person',
  permission: 'dossier.write',
  params: z.object({ person: z.uuid() }),
  query: z.object({ day: z.iso.date().optional() }),
  body: z.strictObject({
    name: z.string().max(100),
    score: z.int().max(30).optional(),
    list: z.array(z.object({ on: z.iso.date() })).optional(),
    free: z.unknown().optional(),
  }),
  output: z.object({ name: z.string() }),
});
const fails = endpoint({
  method: 'GET',
  path: '/fails/:how',
  permission: 'signedIn',
  params: z.object({ how: z.string() }),
  query: nothing,
  body: nothing,
  output: z.object({ ok: z.boolean() }),
});
const file = endpoint({
  method: 'GET',
  path: '/file',
  permission: 'figures.export',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.unknown(),
});

const person = '01900000-0000-7000-8000-0000000000aa';
let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;
let base: URL;
let lotte: SignedIn;

beforeAll(async () => {
  database = await testDatabase();
  const probe = {
    name: 'probe',
    projections: [],
    endpoints: [
      mount(echo, async ({ body }) => ({ name: body.name, insz: '85010112345', inner: { health: 'x' } })),
      mount(fails, async ({ params: { how } }) => {
        if (how === 'problem') throw new HttpProblem(409, 'staleVersion', { currentVersion: 7 });
        if (how === 'fact') throw new FactProblem('invalidDay', { fields: [{ field: 'on', problem: 'outOfRange' }] });
        if (how === 'database') await database.app.pool.query('select $1::date', [SECRET]);
        if (how === 'output') return JSON.parse('{"ok":"maybe"}');
        if (how === 'status') throw Object.assign(new Error(SECRET), { statusCode: 418, code: 'ELSEWHERE' });
        throw new Error(`${SECRET} at /home/someone/secret.ts`);
      }),
      mount(file, async () => new FileAnswer('cijfers "2024" é\r\n.csv', 'text/csv', new TextEncoder().encode('a;b'))),
    ],
  };
  world = await testServer({ database: database.app, modules: [probe], limits: { perAccount: 500, perAddress: 40, signIn: 3 } });
  base = new URL(await world.server.listen({ port: 0, host: '127.0.0.1' }));
  lotte = await signedIn(world.server, staff.lotte);
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

/** A POST over a real connection, body as given. */
function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(`/api/v1/probe/${person}`, base), {
      method: 'POST',
      headers: {
        cookie: `doorstroom=${lotte.cookie}`,
        'x-csrf-token': lotte.csrfToken,
        'content-type': 'application/json',
        ...headers,
      },
    });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('input', () => {
  test('a script in a name stays data', async () => {
    const name = '<script>alert(1)</script>\u202e"&\'';
    const answer = await lotte.post(`/probe/${person}`, { name });
    expect(answer.json()).toEqual({ name });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('everything wrong is named by place and kind, and nothing that was sent is repeated', async () => {
    const answer = await lotte.post('/probe/not-a-uuid?day=2024-02-30', {
      name: 7,
      score: 31,
      list: [{ on: '2024-01-01' }, { on: SECRET }],
      [SECRET]: 1,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({
      code: 'invalidInput',
      detail: [
        { in: 'params', path: ['person'], code: 'invalid_format' },
        { in: 'query', path: ['day'], code: 'invalid_format' },
        { in: 'body', path: ['name'], code: 'invalid_type' },
        { in: 'body', path: ['score'], code: 'too_big' },
        { in: 'body', path: ['list', 1, 'on'], code: 'invalid_format' },
        { in: 'body', path: [], code: 'unrecognized_keys' },
      ],
    });
    expect(answer.body).not.toContain('Fatima');
  });

  test.each([
    ['NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('a text that cannot be stored (%s) is refused', async (_, name) => {
    const answer = await lotte.post(`/probe/${person}`, { name });
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { code: 'invalidInput', detail: [{ in: 'body', path: ['name'], code: 'invalid_text' }] },
    ]);
  });

  test.each([
    '{',
    '{"name":',
    'null x',
    '{"name":"a"}}',
    "{'name':'a'}",
    '',
    '{"__proto__":{"admin":true},"name":"a"}',
    '\ufeff{]',
  ])('malformed JSON %j', async (text) => {
    const answer = await post(text);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([400, { code: 'malformedJson', detail: null }]);
  });

  test.each(['null', '[]', '"text"', '7', 'true'])('JSON that is no object: %s', async (text) => {
    const answer = await post(text);
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([400, 'invalidInput']);
  });

  test('nesting as deep as a body is long', async () => {
    const depth = 400_000;
    const answer = await post(`{"name":"a","free":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect([answer.status, answer.body]).toEqual([200, '{"name":"a"}']);
  });

  test('a body of ten megabytes, announced or not, is refused and the server goes on', async () => {
    const large = Buffer.from(JSON.stringify({ name: 'a'.repeat(10_000_000) }));
    for (const headers of [{ 'content-length': String(large.length) }, { 'transfer-encoding': 'chunked' }]) {
      const answer = await post(large, headers);
      expect([answer.status, JSON.parse(answer.body)]).toEqual([413, { code: 'tooLarge', detail: null }]);
    }
    expect((await post('{"name":"a"}')).status).toBe(200);
  });

  test('another kind of body', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const answer = await post('name=a', { 'content-type': type });
      expect([type, answer.status, JSON.parse(answer.body)]).toEqual([type, 415, { code: 'unsupportedMediaType', detail: null }]);
    }
  });

  test('bytes that are no request', async () => {
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(base.port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket.on('data', (chunk) => (text += String(chunk))).on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('{"code":"malformedRequest","detail":null}');
  });
});

describe('answers', () => {
  test('nothing leaves that the endpoint does not declare', async () => {
    expect((await lotte.post(`/probe/${person}`, { name: 'a' })).body).toBe('{"name":"a"}');
  });

  test('a problem keeps its code and its detail', async () => {
    const answer = await lotte.get('/fails/problem');
    expect([answer.statusCode, answer.json()]).toEqual([409, { code: 'staleVersion', detail: { currentVersion: 7 } }]);
  });

  test('a fact that may not be recorded is answered with its own code', async () => {
    const answer = await lotte.get('/fails/fact');
    const detail = { fields: [{ field: 'on', problem: 'outOfRange' }] };
    expect([answer.statusCode, answer.json()]).toEqual([422, { code: 'invalidDay', detail }]);
  });

  test.each(['error', 'database', 'output', 'status'])(
    'what is not foreseen (%s) says nothing but the number of the request',
    async (how) => {
      const answer = await lotte.get(`/fails/${how}`);
      expect(answer.statusCode).toBe(500);
      expect(answer.json()).toEqual({ code: 'internal', detail: { request: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
      const line = world.logged.find((each) => each.includes('"level":"error"') && each.includes(answer.json().detail.request));
      expect(line).toBeDefined();
    },
  );

  test('PostgreSQL quotes the offending value; the log does not', async () => {
    await lotte.get('/fails/database');
    const lines = world.logged.filter((line) => line.includes('22007'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toContain('Fatima');
  });

  test('unknown addresses', async () => {
    for (const url of [
      '/api',
      '/api/v1',
      '/api/v1/nothing',
      '/api/v2/session',
      '/api/v1/probe/x/y',
      '/nothing.js',
      '/login/nothing',
      '/identity',
    ]) {
      const answer = await world.server.inject({ url, headers: { accept: 'text/html' } });
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 404, 'unknownRoute']);
    }
    expect((await world.server.inject({ url: '/api/v1/%ff' })).json()).toEqual({ code: 'malformedAddress', detail: null });
    expect((await world.server.inject({ method: 'DELETE', url: '/api/v1/session' })).statusCode).toBe(404);
  });

  test('a file carries its name safely', async () => {
    const answer = await lotte.get('/file');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="cijfers _2024_ ___.csv"; filename*=UTF-8''${encodeURIComponent('cijfers "2024" é\r\n.csv')}`,
    );
    expect(answer.body).toBe('a;b');
  });

  test('headers forbid what a page here never needs', async () => {
    for (const url of ['/api/v1/session', '/health', '/login/pages.css', '/nothing']) {
      const { headers } = await world.server.inject({ url });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('the server says whether it is well', async () => {
    expect((await world.server.inject({ url: '/health' })).json()).toEqual({ status: 'ok' });
  });
});

describe('forged and repeated requests', () => {
  test('a change without the token of the session, or from another site, is refused', async () => {
    const forged = (headers: Record<string, string>) =>
      world.server.inject({
        method: 'POST',
        url: `/api/v1/probe/${person}`,
        cookies: { doorstroom: lotte.cookie },
        headers: { 'content-type': 'application/json', host: 'localhost:4711', ...headers },
        payload: '{"name":"a"}',
      });
    const right = { 'x-csrf-token': lotte.csrfToken };
    for (const headers of [
      {},
      { 'x-csrf-token': '' },
      { 'x-csrf-token': lotte.cookie },
      { 'x-csrf-token': `${lotte.csrfToken}x` },
      { ...right, origin: 'https://evil.example' },
      { ...right, origin: 'null' },
    ]) {
      const answer = await forged(headers);
      expect([answer.statusCode, answer.json()]).toEqual([403, { code: 'csrf', detail: null }]);
    }
    expect((await forged({ ...right, origin: 'http://localhost:4711' })).statusCode).toBe(200);
  });

  test('too many requests of one account wait; another account does not', async () => {
    const ruben = await signedIn(world.server, staff.ruben);
    let refused;
    for (let count = 0; count < 520 && refused === undefined; count++) {
      const answer = await ruben.get('/session');
      if (answer.statusCode !== 200) refused = answer;
    }
    expect(refused?.statusCode).toBe(429);
    expect(refused?.json().code).toBe('tooManyRequests');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused?.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await lotte.get('/session')).statusCode).toBe(200);
  });

  test('too many requests without a session, or with made-up ones, wait by address', async () => {
    const from = (remoteAddress: string, cookie: string) =>
      world.server.inject({ url: '/api/v1/session', remoteAddress, cookies: { doorstroom: cookie } });
    const statuses = [];
    for (let count = 0; count < 45; count++) statuses.push((await from('192.0.2.1', `${count}`.padEnd(43, 'x'))).statusCode);
    expect(statuses.filter((status) => status === 200).length).toBe(40);
    expect(statuses.at(-1)).toBe(429);
    expect((await from('192.0.2.2', '')).statusCode).toBe(200);
    // A header that anybody can send does not make another address.
    expect(
      (
        await world.server.inject({
          url: '/api/v1/session',
          remoteAddress: '192.0.2.1',
          headers: { 'x-forwarded-for': '198.51.100.7' },
        })
      ).statusCode,
    ).toBe(429);
  });

  test('behind a proxy that is trusted, each reader has an address; one that is not cannot give them one', async () => {
    const behind = await testServer({ database: database.app, limits: { perAddress: 3 }, trustedProxies: '192.0.2.50' });
    const from = async (remoteAddress: string, reader: string) =>
      (
        await behind.server.inject({
          url: '/api/v1/session',
          remoteAddress,
          headers: { 'x-forwarded-for': `198.51.100.99, ${reader}` },
        })
      ).statusCode;
    for (const reader of ['198.51.100.1', '198.51.100.2']) {
      const statuses = [
        await from('192.0.2.50', reader),
        await from('192.0.2.50', reader),
        await from('192.0.2.50', reader),
        await from('192.0.2.50', reader),
      ];
      expect(statuses).toEqual([200, 200, 200, 429]);
    }
    const spoofed = [];
    for (let count = 0; count < 4; count++) spoofed.push(await from('192.0.2.51', `198.51.100.${count}`));
    expect(spoofed).toEqual([200, 200, 200, 429]);
    await behind.close();
  });

  test('signing in too often shows a page that says to wait', async () => {
    const at = () => world.server.inject({ url: '/login?lang=en', remoteAddress: '192.0.2.9' });
    expect([(await at()).statusCode, (await at()).statusCode, (await at()).statusCode]).toEqual([303, 303, 303]);
    const fourth = await at();
    expect([fourth.statusCode, fourth.headers['retry-after']]).toEqual([429, '60']);
    expect(fourth.body).toContain('Too many sign-ins');
  });
});
