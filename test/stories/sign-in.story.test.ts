import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSession } from '#src/access/endpoints.ts';
import { demoStaff } from '#src/demo-identity/people.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { browser } from '#test/support/http.ts';
import { movableClock, testServer } from '#test/support/server.ts';

let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;
let base: string;
const clock = movableClock();

beforeAll(async () => {
  database = await testDatabase();
  world = await testServer({ database: database.app, clock, limits: { signIn: 10_000 } });
  base = await world.server.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

type Browser = ReturnType<typeof browser>;

async function sessionOf(one: Browser) {
  return readSession.output.parse(JSON.parse((await one.visit('/api/v1/session')).text));
}

async function rows(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return (await database.owner.pool.query(sql, values)).rows;
}

describe('signing in', () => {
  test('a counsellor chooses herself, lands where she wanted to be, and the session says who she is', async () => {
    const lotte = browser(base);
    expect(await sessionOf(lotte)).toEqual({ signedIn: false, synthetic: true, today: '2025-02-21' });

    const choice = await lotte.visit('/login?next=%2Fdossiers%3Fq%3Dx');
    expect(choice.status).toBe(200);
    expect(choice.text).toContain('<html lang="nl">');
    for (const person of demoStaff) expect(choice.text).toContain(person.name);
    expect(choice.headers.get('content-security-policy')).toContain("script-src 'self'");

    const landed = await lotte.submit(choice.url, { person: 'lotte-peeters' });
    expect(landed.url).toBe(`${base}/dossiers?q=x`);
    expect(await sessionOf(lotte)).toMatchObject({
      signedIn: true,
      account: { name: 'Lotte Peeters', role: 'counsellor', agency: 'agii', region: 'provAntwerp' },
      permissions: expect.arrayContaining(['dossier.read']),
    });
  });

  test('everybody on the page can sign in, and keeps one account over time and over addresses', async () => {
    const ids = new Map<string, string>();
    for (const address of [base, base.replace('127.0.0.1', 'localhost')]) {
      for (const person of demoStaff) {
        const somebody = browser(address);
        expect((await somebody.signIn(person.subject)).url).toBe(`${address}/`);
        const session = await sessionOf(somebody);
        if (!session.signedIn) throw new Error(`${person.name} is not signed in at ${address}`);
        const { id, ...told } = session.account;
        expect(told).toEqual({ name: person.name, role: person.role, agency: person.agency, region: person.region });
        expect(id).toBe(ids.get(person.subject) ?? id);
        ids.set(person.subject, id);
      }
    }
    expect(new Set(ids.values()).size).toBe(demoStaff.length);
  });

  test('the page of people speaks English when asked, at the start or later', async () => {
    const visitor = browser(base);
    const choice = await visitor.visit('/login?lang=en');
    expect(choice.text).toContain('<html lang="en">');
    expect(choice.text).toContain('Who are you today?');
    const back = await visitor.visit(`${choice.url}?lang=nl`);
    expect(back.text).toContain('Wie bent u vandaag?');
    expect((await visitor.submit(back.url, { person: 'greet-willems' })).url).toBe(`${base}/`);
  });

  test('two tabs that sign in at once do not disturb one another', async () => {
    const one = browser(base);
    const [first, second] = [await one.visit('/login?next=/first'), await one.visit('/login?next=/second')];
    expect((await one.submit(first.url, { person: 'lotte-peeters' })).url).toBe(`${base}/first`);
    expect((await one.submit(second.url, { person: 'greet-willems' })).url).toBe(`${base}/second`);
    expect(await sessionOf(one)).toMatchObject({ account: { name: 'Greet Willems' } });
  });

  test('the cookie is out of reach of scripts and other sites, and the database does not hold it', async () => {
    const lotte = browser(base);
    await lotte.signIn('lotte-peeters');
    const cookie = lotte.jar.get('doorstroom /');
    expect(cookie?.attributes).toMatch(/httponly/);
    expect(cookie?.attributes).toMatch(/samesite=lax/);
    expect(cookie?.attributes).not.toMatch(/secure/); // http on this machine
    const kept = JSON.stringify(
      await rows("select session.*, encode(session.id_hash, 'escape') as seen from access.session session"),
    );
    expect(kept).not.toContain(cookie?.value);
  });

  test('a session from before the sign-in is over after it', async () => {
    const one = browser(base);
    await one.signIn('lotte-peeters');
    const earlier = one.jar.get('doorstroom /')?.value ?? '';
    await one.signIn('greet-willems');
    expect(one.jar.get('doorstroom /')?.value).not.toBe(earlier);
    expect(await world.sessions.find(earlier)).toBe('unknown');
  });
});

describe('a sign-in that is not right', () => {
  test.each(['//evil.example', 'https://evil.example/', '/\\evil.example', '/.//evil.example'])(
    'does not lead to %s',
    async (next) => {
      const visitor = browser(base);
      expect((await visitor.signIn('lotte-peeters', next)).url).toBe(`${base}/`);
    },
  );

  test('a callback that nobody began, or that another browser began, signs nobody in', async () => {
    const attacker = browser(base);
    const choice = await attacker.visit('/login');
    const step = await attacker.once(choice.url, { method: 'POST', body: new URLSearchParams({ person: 'greet-willems' }) });
    const resumed = await attacker.once(step.headers.get('location') ?? '', {});
    const callback = resumed.headers.get('location') ?? '';
    expect(callback).toContain('/login/callback?code=');

    const victim = browser(base);
    for (const address of [
      callback,
      '/login/callback',
      '/login/callback?code=x&state=y',
      '/login/callback?state=a&state=b&code=x',
    ]) {
      const shown = await victim.visit(address);
      expect(shown.status).toBe(400);
      expect(shown.text).toContain('attemptExpired');
      expect(await sessionOf(victim)).toMatchObject({ signedIn: false });
    }
    // The attempt is still its owner's, once.
    expect((await attacker.visit(callback)).url).toBe(`${base}/`);
    expect((await attacker.visit(callback)).status).toBe(400);
  });

  test('a callback with another code is refused', async () => {
    const one = browser(base);
    const choice = await one.visit('/login');
    const step = await one.once(choice.url, { method: 'POST', body: new URLSearchParams({ person: 'greet-willems' }) });
    const callback = new URL((await one.once(step.headers.get('location') ?? '', {})).headers.get('location') ?? '');
    callback.searchParams.set('code', 'forged');
    const shown = await one.visit(callback.href);
    expect([shown.status, shown.text.includes('signInFailed')]).toEqual([502, true]);
    expect(shown.text).not.toMatch(/invalid_grant|stack|openid/i);
    expect(await sessionOf(one)).toMatchObject({ signedIn: false });
  });

  test('whoever breaks off at the provider reads what happened', async () => {
    const one = browser(base);
    const begun = await one.once('/login', {});
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state');
    const issuer = encodeURIComponent(`${base}/identity`);
    const shown = await one.visit(
      `/login/callback?error=access_denied&error_description=%3Cscript%3E&state=${state}&iss=${issuer}`,
    );
    expect([shown.status, shown.text.includes('refusedByProvider'), shown.text.includes('<script>')]).toEqual([403, true, false]);
  });

  test('an attempt is too old after ten minutes', async () => {
    const one = browser(base);
    const choice = await one.visit('/login');
    clock.forward(11);
    const shown = await one.submit(choice.url, { person: 'lotte-peeters' });
    expect([shown.status, shown.text.includes('attemptExpired')]).toEqual([400, true]);
  });

  test('a choice of nobody, or of somebody who is not on the list, gets no further', async () => {
    const one = browser(base);
    const choice = await one.visit('/login');
    for (const person of ['', 'admin', '__proto__', '<script>'])
      expect((await one.submit(choice.url, { person })).status).toBe(400);
    expect((await one.visit('/identity/choose/made-up')).status).toBe(400);
    expect(await sessionOf(one)).toMatchObject({ signedIn: false });
  });

  test('a Host that is not ours leads nobody there', async () => {
    for (const host of ['evil.example', 'localhost.evil.example:80', 'evil.example:4000']) {
      const answer = await world.server.inject({ url: '/login', headers: { host, 'x-forwarded-host': 'evil.example' } });
      expect([answer.statusCode, answer.headers.location]).toEqual([421, undefined]);
      expect(answer.body).toContain('unknownHost');
      expect(
        (await world.server.inject({ url: '/identity/.well-known/openid-configuration', headers: { host } })).statusCode,
      ).toBe(400);
    }
    const spoofed = await world.server.inject({
      url: '/identity/.well-known/openid-configuration',
      headers: { host: 'localhost:4711', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    expect(spoofed.json()).toMatchObject({
      issuer: 'http://localhost:4711/identity',
      token_endpoint: 'http://localhost:4711/identity/token',
    });
  });
});

describe('a session', () => {
  test('ends after an hour without a request, and after twelve hours with them', async () => {
    const lotte = browser(base);
    await lotte.signIn('lotte-peeters');
    clock.forward(59);
    expect(await sessionOf(lotte)).toMatchObject({ signedIn: true });
    clock.forward(61);
    expect(await sessionOf(lotte)).toMatchObject({ signedIn: false });
    expect(JSON.parse((await lotte.visit('/api/v1/access-log')).text)).toEqual({ code: 'sessionExpired', detail: null });

    await lotte.signIn('lotte-peeters');
    for (let minutes = 0; minutes < 12 * 60 - 50; minutes += 50) {
      expect(await sessionOf(lotte)).toMatchObject({ signedIn: true });
      clock.forward(50);
    }
    expect(await sessionOf(lotte)).toMatchObject({ signedIn: true });
    clock.forward(50);
    expect(await sessionOf(lotte)).toMatchObject({ signedIn: false });
  });

  test('does not come of a cookie that was changed, guessed or made up', async () => {
    const lotte = browser(base);
    await lotte.signIn('lotte-peeters');
    const cookie = lotte.jar.get('doorstroom /')?.value ?? '';
    const turned = (cookie.startsWith('A') ? 'B' : 'A') + cookie.slice(1);
    for (const value of [turned, cookie.slice(0, -1), `${cookie}A`, '', 'x', "' or true --", '%00', 'A'.repeat(10_000)]) {
      const answer = await world.server.inject({ url: '/api/v1/access-log', cookies: { doorstroom: value } });
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toEqual({ code: 'notSignedIn', detail: null });
    }
  });

  test('ends at sign-out, by the office or by the page, and not without the token', async () => {
    const lotte = browser(base);
    await lotte.signIn('lotte-peeters');
    const cookie = lotte.jar.get('doorstroom /')?.value ?? '';
    for (const csrf of ['', 'x', cookie]) expect((await lotte.submit('/logout', { csrf })).status).toBe(403);
    expect(await sessionOf(lotte)).toMatchObject({ signedIn: true });

    const asked = await lotte.visit('/logout');
    const csrf = /name="csrf" value="([^"]+)"/.exec(asked.text)?.[1] ?? '';
    expect((await lotte.submit('/logout', { csrf })).url).toBe(`${base}/`);
    expect(await world.sessions.find(cookie)).toBe('unknown');
    expect(lotte.jar.has('doorstroom /')).toBe(false);

    await lotte.signIn('lotte-peeters');
    const session = await sessionOf(lotte);
    const byOffice = await lotte.visit('/logout', {
      method: 'POST',
      headers: { 'x-csrf-token': session.signedIn ? session.csrfToken : '' },
    });
    expect([byOffice.status, byOffice.text]).toEqual([200, '{"next":"/"}']);
    expect(await sessionOf(lotte)).toMatchObject({ signedIn: false });
    expect((await lotte.visit('/logout')).url).toBe(`${base}/`);
  });
});

test('nothing of all this stands in the log: no name, no code, no token', () => {
  const all = world.logged.join('\n');
  expect(all.length).toBeGreaterThan(1_000);
  for (const person of demoStaff) expect(all).not.toContain(person.name);
  expect(all).not.toMatch(/code=|state=|eyJ|q=/);
});
