import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { testServer } from '#test/support/server.ts';

let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;
let folder: string;
const PAGE = '<!doctype html><title>Doorstroom</title>';

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-office-'));
  const built = path.join(folder, 'built');
  await mkdir(path.join(built, 'assets'), { recursive: true });
  await writeFile(path.join(built, 'index.html'), PAGE);
  await writeFile(path.join(built, 'assets', 'main-4f2a.js'), `/*${'x'.repeat(5_000)}*/`);
  await writeFile(path.join(built, '.env'), 'SECRET');
  await writeFile(path.join(folder, 'outside.txt'), 'SECRET');
  world = await testServer({ database: database.app, officeFolder: built, publicUrl: new URL('https://doorstroom.example/') });
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
  await rm(folder, { recursive: true });
});

test('the page is asked for each time, files with a hash never again', async () => {
  const page = await world.server.inject({ url: '/' });
  expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([200, PAGE, 'no-cache']);
  const script = await world.server.inject({ url: '/assets/main-4f2a.js', headers: { 'accept-encoding': 'br' } });
  expect([script.statusCode, script.headers['cache-control'], script.headers['content-encoding']]).toEqual([
    200,
    'public, max-age=31536000, immutable',
    'br',
  ]);
  expect(script.headers['content-type']).toContain('javascript');
});

test.each(['/dossiers', '/dossiers/01900000-0000-7000-8000-000000000001?tab=x', '/figures/f1', '/access-log'])(
  '%s is a place within the office',
  async (url) => {
    const answer = await world.server.inject({ url, headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, PAGE, 'no-cache']);
  },
);

test.each([
  '/assets/gone-1.js',
  '/favicon.ico',
  '/api/v1/nothing',
  '/api',
  '/login/x',
  '/identity',
  '/.env',
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/assets/..%2f..%2foutside.txt',
  '/assets/%5c..%5c..%5coutside.txt',
])('%s is not, and gives nothing away', async (url) => {
  const answer = await world.server.inject({ url, headers: { accept: 'text/html' } });
  expect([403, 404]).toContain(answer.statusCode);
  expect(answer.json()).toEqual({ code: expect.any(String), detail: null });
  expect(answer.body).not.toContain('SECRET');
  expect(answer.body).not.toContain(PAGE);
});

test('behind https, cookies are secure, and the browser is told to stay there', async () => {
  const begun = await world.server.inject({ url: '/login', headers: { host: 'evil.example' } });
  expect(begun.headers.location).toMatch(/^https:\/\/doorstroom\.example\/identity\/auth\?/);
  expect(begun.headers.location).toContain(encodeURIComponent('https://doorstroom.example/login/callback'));
  expect(begun.headers['set-cookie']).toMatch(/; Secure; SameSite=Lax|; Secure/);
  expect(begun.headers['strict-transport-security']).toContain('max-age=31536000');

  const cookie = await world.sessions.start({
    account: 'staff:01900000-0000-7000-8000-000000000001',
    name: 'Lotte',
    role: 'analyst',
    agency: 'agii',
    region: null,
  });
  const asked = (name: string) => world.server.inject({ url: '/api/v1/session', cookies: { [name]: cookie } });
  expect((await asked('__Host-doorstroom')).json()).toMatchObject({ signedIn: true });
  expect((await asked('doorstroom')).json()).toMatchObject({ signedIn: false });
});
