const OURS = 'http://doorstroom.invalid';

/**
 * Where to go after signing in, from what the address asked for: a place of ours, or the front page. Never another host,
 * however it is written ('//elsewhere', '/\elsewhere', 'https:elsewhere', a tab within), and never the sign-in itself.
 */
export function returnTo(wanted: unknown): string {
  if (
    typeof wanted !== 'string' ||
    wanted.length > 1_000 ||
    !wanted.startsWith('/') ||
    /[\\\p{Cc}]/u.test(wanted) ||
    !URL.canParse(wanted, OURS)
  )
    return '/';
  const url = new URL(wanted, OURS);
  if (url.origin !== OURS || url.pathname.startsWith('//') || /^\/(login|logout|identity|api)(\/|$)/.test(url.pathname))
    return '/';
  return url.pathname + url.search + url.hash;
}
