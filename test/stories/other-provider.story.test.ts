import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSession } from '#src/access/endpoints.ts';
import { demoKeys } from '#src/demo-identity/keys.ts';
import { memoryStore } from '#src/demo-identity/store.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { browser } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';

/**
 * A provider as a real installation has one: elsewhere, over the network, telling the role in its user info only, and
 * asked to sign people out as well. It signs in whoever `person` says, without a page.
 */
let person: Record<string, string> = {};
let elsewhere: Server;
let issuer: string;
let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;
let base: string;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-provider-'));
  const secret = 's'.repeat(43);
  elsewhere = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => elsewhere.once('listening', resolve));
  const address = elsewhere.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  world = await testServer({
    database: database.app,
    settingsFor: async () => ({ issuer, clientId: 'doorstroom', clientSecret: secret, scope: 'openid profile' }),
  });
  base = await world.server.listen({ port: 0, host: '127.0.0.1' });
  const answer = (await providerFor(secret)).callback();
  elsewhere.on('request', (request, response) => void answer(request, response));
});

afterAll(async () => {
  elsewhere?.closeAllConnections();
  elsewhere?.close();
  await world?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

async function providerFor(secret: string): Promise<Provider> {
  const keys = await demoKeys(folder);
  const provider: Provider = new Provider(issuer, {
    adapter: memoryStore(),
    jwks: { keys: [keys.signingKey] },
    cookies: { keys: ['k'] },
    clients: [
      {
        client_id: 'doorstroom',
        client_secret: secret,
        redirect_uris: [`${base}/login/callback`],
        post_logout_redirect_uris: [`${base}/`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    clientAuthMethods: ['client_secret_post'],
    claims: { openid: ['sub'], profile: ['name', 'role', 'agency', 'region'] },
    conformIdTokenClaims: true,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: 'doorstroom', accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    expiresWithSession: () => false,
    interactions: { url: (_, { uid }) => `/choose/${uid}` },
    features: { devInteractions: { enabled: false } },
    ttl: { Session: 60, Interaction: 60, Grant: 60, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
  });
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/choose/')) return next();
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, { login: { accountId: person['sub'] ?? '' } }));
  });
  return provider;
}

test('its people sign in with what the user info says, and sign out there too', async () => {
  person = { sub: 'u-1', name: 'Els Jacobs', role: 'counsellor', agency: 'amal', region: 'amal' };
  const els = browser(base);
  expect((await els.visit('/login?next=/dossiers')).url).toBe(`${base}/dossiers`);
  const session = readSession.output.parse(JSON.parse((await els.visit('/api/v1/session')).text));
  if (!session.signedIn) throw new Error('Els is not signed in');
  expect(session.account).toMatchObject({ name: 'Els Jacobs', role: 'counsellor', agency: 'amal', region: 'amal' });

  const out = await els.visit('/logout', { method: 'POST', headers: { 'x-csrf-token': session.csrfToken } });
  const next = new URL(JSON.parse(out.text).next as string);
  expect(next.origin + next.pathname).toBe(`${issuer}/session/end`);
  expect(next.searchParams.get('post_logout_redirect_uri')).toBe(`${base}/`);
  expect(next.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
});

test.each([
  ['no role', { sub: 'u-2', name: 'Bo' }],
  ['a role we do not know', { sub: 'u-3', name: 'Bo', role: 'administrator', agency: 'agii' }],
  ['a region of another agency', { sub: 'u-4', name: 'Bo', role: 'counsellor', agency: 'agii', region: 'atlas' }],
])('somebody with %s is told so and not let in', async (_, claims) => {
  person = claims;
  const bo = browser(base);
  const shown = await bo.visit('/login');
  expect([shown.status, shown.text.includes('noRole')]).toEqual([403, true]);
  expect(JSON.parse((await bo.visit('/api/v1/session')).text)).toMatchObject({ signedIn: false });
});

test('where it is down, the page says so, and the next attempt works once it is back', async () => {
  let up = false;
  const settings = { issuer, clientId: 'doorstroom', clientSecret: 's'.repeat(43), scope: 'openid profile' };
  const late = await testServer({
    database: database.app,
    settingsFor: async () => (up ? settings : { ...settings, issuer: 'http://127.0.0.1:9' }),
  });
  const down = await late.server.inject({ url: '/login' });
  expect([down.statusCode, down.body.includes('providerUnreachable')]).toEqual([503, true]);
  expect(late.logged.join()).toContain('signIn.providerUnreachable');
  up = true;
  expect((await late.server.inject({ url: '/login' })).headers.location).toContain(`${issuer}/auth?`);
  await late.close();
});

test('a provider elsewhere must be reached over https', async () => {
  const insecure = await testServer({
    database: database.app,
    settingsFor: async () => ({ issuer: 'http://identity.example', clientId: 'x', clientSecret: 'x', scope: 'openid' }),
  });
  expect((await insecure.server.inject({ url: '/login' })).statusCode).toBe(503);
  expect(insecure.logged.join()).toMatch(/OAUTH_HTTP_REQUEST_FORBIDDEN|only requests to HTTPS are allowed/i);
  await insecure.close();
});
