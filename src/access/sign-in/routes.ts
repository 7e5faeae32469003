import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as client from 'openid-client';
import type { Clock } from '#src/kernel/clock.ts';
import type { Database } from '#src/platform/database.ts';
import { pageLanguage } from '#src/platform/html.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { Log } from '#src/platform/log.ts';
import { createLimit, defaultLimits } from '#src/platform/server/limits.ts';
import { originOf } from '#src/platform/server/origin.ts';
import { sameText } from '#src/platform/server/same-text.ts';
import { cookieOptions, sessionCookieName } from '#src/platform/server/session-cookie.ts';
import { accountOf } from '../accounts.ts';
import type { Session, Sessions } from '../sessions.ts';
import { ATTEMPT_MINUTES, keepAttempt, takeAttempt } from './attempts.ts';
import type { Attempt } from './attempts.ts';
import { claimNames, personFromClaims } from './claims.ts';
import type { ClaimNames } from './claims.ts';
import { problemPage, signInProblems, signOutPage } from './pages.ts';
import type { SignInProblem } from './pages.ts';
import type { Providers } from './provider.ts';
import { returnTo } from './return-to.ts';

export interface SignInParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly providers: Providers;
  readonly publicUrl: URL | null;
  readonly claims?: ClaimNames;
  /** Sign-ins a minute from one address. */
  readonly limit?: number;
  readonly log: Log;
}

/** A sign-in that does not work out, shown as a page. */
class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** /login, /login/callback and /logout: authorization code with PKCE, state and nonce. */
export function signInRoutes(parts: SignInParts): FastifyPluginAsync {
  return async (server) => {
    const limited = { onRequest: createLimit(server, parts.limit ?? defaultLimits.signIn, (request) => `sign-in:${request.ip}`) };
    server.setErrorHandler(showProblem(parts.log));
    server.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    await serveAssets(server);
    server.get('/login', limited, begin(parts));
    server.get('/login/callback', limited, finish(parts));
    server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4_096 }, async (_: FastifyRequest, body: string | Buffer) => Object.fromEntries(new URLSearchParams(String(body))));
    server.get('/logout', askToSignOut(parts));
    server.post('/logout', signOut(parts));
  };
}

function begin(parts: SignInParts) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const origin = originOfRequest(request, parts);
    const query = queryOf(request);
    const { settings, configuration } = await providerOf(parts, origin);
    const attempt: Attempt = {
      state: client.randomState(), browser: randomBytes(32).toString('base64url'), origin, nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(), returnTo: returnTo(query['next']),
    };
    await keepAttempt(parts.database, parts.clock, attempt);
    const target = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callbackUrl(origin), scope: settings.scope, state: attempt.state, nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.codeVerifier), code_challenge_method: 'S256', ui_locales: pageLanguage(query['lang']),
    });
    return reply
      .setCookie(attemptCookieName(attempt.state), attempt.browser, { ...cookieOptions(origin, '/login'), maxAge: ATTEMPT_MINUTES * 60 })
      .redirect(target.href, 303);
  };
}

function finish(parts: SignInParts) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { database, clock, sessions } = parts;
    const state = queryOf(request)['state'] ?? '';
    const cookieName = attemptCookieName(state);
    const attempt = await takeAttempt(database, clock, state, request.cookies[cookieName] ?? '');
    if (attempt === undefined) throw new SignInFailure('attemptExpired');
    const { claims, idToken, rememberedAs } = await claimsOf(parts, attempt, new URL(request.url, attempt.origin));
    const person = personFromClaims(claims, parts.claims ?? claimNames);
    if (person === null) throw new SignInFailure('noRole');
    const account = await accountOf(database, clock, rememberedAs, claims.sub);
    const sessionName = sessionCookieName(attempt.origin);
    const earlier = request.cookies[sessionName];
    if (earlier !== undefined) await sessions.end(earlier);
    const cookie = await sessions.start({ account, ...person }, idToken);
    return reply
      .clearCookie(cookieName, cookieOptions(attempt.origin, '/login'))
      .setCookie(sessionName, cookie, cookieOptions(attempt.origin))
      .redirect(attempt.returnTo, 303);
  };
}

/** Trades the code for what the provider says of the person. A claim that is not in the ID token may be in its user info. */
async function claimsOf(parts: SignInParts, attempt: Attempt, address: URL) {
  const { settings, configuration } = await providerOf(parts, attempt.origin);
  try {
    const tokens = await client.authorizationCodeGrant(configuration, address, {
      expectedState: attempt.state, expectedNonce: attempt.nonce, pkceCodeVerifier: attempt.codeVerifier, idTokenExpected: true,
    });
    const inToken = tokens.claims();
    if (inToken === undefined || tokens.id_token === undefined) throw new SignInFailure('signInFailed');
    const complete = inToken[(parts.claims ?? claimNames).role] !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined;
    const more = complete ? {} : await client.fetchUserInfo(configuration, tokens.access_token, inToken.sub);
    return { claims: { ...more, ...inToken }, idToken: tokens.id_token, rememberedAs: settings.rememberedAs ?? settings.issuer };
  } catch (cause) {
    throw new SignInFailure(cause instanceof client.AuthorizationResponseError ? 'refusedByProvider' : 'signInFailed', { cause });
  }
}

function askToSignOut(parts: SignInParts) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { session } = await sessionOf(request, parts);
    if (session === null) return reply.redirect('/', 303);
    return reply.type('text/html; charset=utf-8').send(signOutPage(session.csrfToken, pageLanguage(queryOf(request)['lang'])));
  };
}

/** By the office with the CSRF header: answers where to go next. By the form of the page: goes there. */
function signOut(parts: SignInParts) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { session, cookie, origin } = await sessionOf(request, parts);
    const header = request.headers['x-csrf-token'];
    if (session !== null && !sameText(String(header ?? formField(request.body, 'csrf') ?? ''), session.csrfToken)) throw new HttpProblem(403, 'csrf');
    if (session !== null) await parts.sessions.end(cookie);
    const next = session?.idToken ? await signOutUrl(parts, origin, session.idToken) : '/';
    reply.clearCookie(sessionCookieName(origin), cookieOptions(origin));
    return header === undefined ? reply.redirect(next, 303) : reply.send({ next });
  };
}

/** Signs out at the provider too, where it can be asked to. Here we are signed out whether it answers or not. */
async function signOutUrl(parts: SignInParts, origin: string, idToken: string): Promise<string> {
  try {
    const { configuration } = await parts.providers(origin);
    if (configuration.serverMetadata().end_session_endpoint === undefined) return '/';
    return client.buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: `${origin}/` }).href;
  } catch (error) {
    parts.log.error('signIn.signOutAtProviderFailed', error);
    return '/';
  }
}

async function sessionOf(request: FastifyRequest, parts: SignInParts): Promise<{ session: Session | null; cookie: string; origin: string }> {
  const origin = originOfRequest(request, parts);
  const cookie = request.cookies[sessionCookieName(origin)] ?? '';
  const found = await parts.sessions.find(cookie);
  return { session: typeof found === 'string' ? null : found, cookie, origin };
}

async function providerOf(parts: SignInParts, origin: string) {
  try {
    return await parts.providers(origin);
  } catch (cause) {
    throw new SignInFailure('providerUnreachable', { cause });
  }
}

function originOfRequest(request: FastifyRequest, { publicUrl }: SignInParts): string {
  const origin = originOf(request.headers.host, publicUrl);
  if (origin === null) throw new SignInFailure('unknownHost');
  return origin;
}

function showProblem(log: Log) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    // Only what we foresee gets a page; the rest is the server's own error handler's.
    const problem = error instanceof SignInFailure ? error.problem : error instanceof HttpProblem && error.status === 429 ? 'tooManyRequests' : null;
    if (problem === null) throw error;
    if (error instanceof SignInFailure && error.cause !== undefined) log.error(`signIn.${problem}`, error.cause, { request: request.id });
    if (problem === 'tooManyRequests') reply.header('retry-after', 60);
    return reply.status(signInProblems[problem].status).type('text/html; charset=utf-8').send(problemPage(problem, pageLanguage(queryOf(request)['lang'])));
  };
}

async function serveAssets(server: FastifyInstance): Promise<void> {
  const styles = await readFile(fileURLToPath(new URL('./pages.css', import.meta.url)));
  const font = await readFile(fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2')));
  server.get('/login/pages.css', async (_, reply) => reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(styles));
  server.get('/login/noto-sans.woff2', async (_, reply) => reply.header('cache-control', 'public, max-age=31536000, immutable').type('font/woff2').send(font));
}

/** One cookie per attempt, so that two tabs that sign in at once do not disturb one another. */
function attemptCookieName(state: string): string {
  return `doorstroom_login_${state.replace(/[^\w-]/g, '').slice(0, 12)}`;
}

function callbackUrl(origin: string): string {
  return `${origin}/login/callback`;
}

/** Text parameters only: one given twice is none. */
function queryOf(request: FastifyRequest): Record<string, string | undefined> {
  const query = request.query;
  if (typeof query !== 'object' || query === null) return {};
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]));
}

function formField(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;
}
