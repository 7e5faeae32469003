import type { CookieSerializeOptions } from '@fastify/cookie';

/** `__Host-` where the connection is safe: no other host of the domain can set or shadow it then. */
export function sessionCookieName(origin: string): string {
  return isHttps(origin) ? '__Host-doorstroom' : 'doorstroom';
}

export function cookieOptions(origin: string, path = '/'): CookieSerializeOptions {
  return { path, httpOnly: true, sameSite: 'lax', secure: isHttps(origin) };
}

function isHttps(origin: string): boolean {
  return origin.startsWith('https:');
}
