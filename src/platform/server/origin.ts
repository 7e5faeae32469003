const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address at which the reader's browser reached us, as 'http://localhost:4000'. A configured address is it, whatever
 * the Host header says. Without one, only loopback names are believed; null for any other, so that nobody can make us
 * send people elsewhere.
 */
export function originOf(host: string | undefined, publicUrl: URL | null): string | null {
  if (publicUrl !== null) return publicUrl.origin;
  if (host === undefined || !/^[\w.:[\]-]{1,100}$/.test(host) || !URL.canParse(`http://${host}`)) return null;
  const url = new URL(`http://${host}`);
  return LOOPBACK.has(url.hostname) ? url.origin : null;
}
