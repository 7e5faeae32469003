import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import * as client from 'openid-client';
import { pageLanguage } from '#src/platform/html.ts';
import { createLimit, defaultLimits } from '#src/platform/server/limits.ts';
import { cookieOptions, sessionCookieName } from '#src/platform/server/session-cookie.ts';
import { accountOf } from '../accounts.ts';
import { serveAssets } from './assets.ts';
import { ATTEMPT_MINUTES, keepAttempt, takeAttempt } from './attempts.ts';
import type { Attempt } from './attempts.ts';
import { claimNames, personFromClaims } from './claims.ts';
import { SignInFailure, queryOf, showProblem } from './failure.ts';
import { originOfRequest } from './parts.ts';
import type { SignInParts } from './parts.ts';
import { askToSignOut, signOut } from './sign-out.ts';
import { returnTo } from './return-to.ts';

/** /login, /login/callback and /logout: authorization code with PKCE, state and nonce. */
export function signInRoutes(parts: SignInParts): FastifyPluginAsync {
  return async (server) => {
    const limited = { onRequest: createLimit(server, parts.limit ?? defaultLimits.signIn, (request) => `sign-in:${request.ip}`) };
    server.setErrorHandler(showProblem(parts.log));
    server.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    await serveAssets(server);
    server.get('/login', limited, begin(parts));
    server.get('/login/callback', limited, finish(parts));
    server.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 4_096 },
      async (_: FastifyRequest, body: string | Buffer) => Object.fromEntries(new URLSearchParams(String(body))),
    );
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
      state: client.randomState(),
      browser: randomBytes(32).toString('base64url'),
      origin,
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
      returnTo: returnTo(query['next']),
    };
    await keepAttempt(parts.database, parts.clock, attempt);
    const target = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callbackUrl(origin),
      scope: settings.scope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: pageLanguage(query['lang']),
    });
    return reply
      .setCookie(attemptCookieName(attempt.state), attempt.browser, {
        ...cookieOptions(origin, '/login'),
        maxAge: ATTEMPT_MINUTES * 60,
      })
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
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.codeVerifier,
      idTokenExpected: true,
    });
    const inToken = tokens.claims();
    if (inToken === undefined || tokens.id_token === undefined) throw new SignInFailure('signInFailed');
    const complete =
      inToken[(parts.claims ?? claimNames).role] !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined;
    const more = complete ? {} : await client.fetchUserInfo(configuration, tokens.access_token, inToken.sub);
    return { claims: { ...more, ...inToken }, idToken: tokens.id_token, rememberedAs: settings.rememberedAs ?? settings.issuer };
  } catch (cause) {
    throw new SignInFailure(cause instanceof client.AuthorizationResponseError ? 'refusedByProvider' : 'signInFailed', { cause });
  }
}

async function providerOf(parts: SignInParts, origin: string) {
  try {
    return await parts.providers(origin);
  } catch (cause) {
    throw new SignInFailure('providerUnreachable', { cause });
  }
}

/** One cookie per attempt, so that two tabs that sign in at once do not disturb one another. */
function attemptCookieName(state: string): string {
  return `doorstroom_login_${state.replace(/[^\w-]/g, '').slice(0, 12)}`;
}

function callbackUrl(origin: string): string {
  return `${origin}/login/callback`;
}
