import type { FastifyReply, FastifyRequest } from 'fastify';
import * as client from 'openid-client';
import { pageLanguage } from '#src/platform/html.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { sameText } from '#src/platform/server/same-text.ts';
import { cookieOptions, sessionCookieName } from '#src/platform/server/session-cookie.ts';
import type { Session } from '../sessions.ts';
import { queryOf } from './failure.ts';
import { signOutPage } from './pages.ts';
import { originOfRequest } from './parts.ts';
import type { SignInParts } from './parts.ts';

/** GET /logout: a question, because a link alone must not sign anybody out. */
export function askToSignOut(parts: SignInParts) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { session } = await sessionOf(request, parts);
    if (session === null) return reply.redirect('/', 303);
    return reply.type('text/html; charset=utf-8').send(signOutPage(session.csrfToken, pageLanguage(queryOf(request)['lang'])));
  };
}

/** POST /logout. By the office with the CSRF header: answers where to go next. By the form of the page: goes there. */
export function signOut(parts: SignInParts) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { session, cookie, origin } = await sessionOf(request, parts);
    const header = request.headers['x-csrf-token'];
    if (session !== null && !sameText(givenToken(request), session.csrfToken)) throw new HttpProblem(403, 'csrf');
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

async function sessionOf(
  request: FastifyRequest,
  parts: SignInParts,
): Promise<{ session: Session | null; cookie: string; origin: string }> {
  const origin = originOfRequest(request, parts);
  const cookie = request.cookies[sessionCookieName(origin)] ?? '';
  const found = await parts.sessions.find(cookie);
  return { session: typeof found === 'string' ? null : found, cookie, origin };
}

function givenToken({ headers, body }: FastifyRequest): string {
  const field: unknown = typeof body === 'object' && body !== null && 'csrf' in body ? body.csrf : undefined;
  const token = headers['x-csrf-token'] ?? field;
  return typeof token === 'string' ? token : '';
}
