import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Actor } from '#src/access/actor.ts';

export interface SignedIn {
  readonly cookie: string;
  readonly csrfToken: string;
  /** `path` under /api/v1. */
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, body: unknown): Promise<LightMyRequestResponse>;
}

/** Somebody with a session on this server, without the walk through an identity provider. */
export async function signedIn(server: FastifyInstance, actor: Actor): Promise<SignedIn> {
  const cookie = await server.sessions.start(actor);
  const session = await server.sessions.find(cookie);
  if (typeof session === 'string') throw new Error('A session that just began is there');
  const { csrfToken } = session;
  const cookies = { doorstroom: cookie };
  return {
    cookie,
    csrfToken,
    get: (path) => server.inject({ method: 'GET', url: `/api/v1${path}`, cookies }),
    post: (path, body) =>
      server.inject({
        method: 'POST',
        url: `/api/v1${path}`,
        cookies,
        headers: { 'x-csrf-token': csrfToken, 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      }),
  };
}

export interface Visit {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without a screen: keeps cookies by name and path, follows redirects, over real HTTP. */
export function browser(base: string) {
  const jar = new Map<string, { value: string; path: string; attributes: string }>();
  const cookiesFor = (pathname: string): string =>
    [...jar.values()].length === 0
      ? ''
      : [...jar]
          .filter(([, { path }]) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
          .map(([key, { value }]) => `${nameOf(key)}=${value}`)
          .join('; ');

  async function once(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address, base);
    const headers = new Headers(init.headers);
    headers.set('cookie', cookiesFor(url.pathname));
    const response = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) keep(jar, line, url);
    return response;
  }

  async function visit(address: string, init: RequestInit = {}): Promise<Visit> {
    let url = new URL(address, base).href;
    let response = await once(url, init);
    for (let hops = 0; response.status >= 300 && response.status < 400; hops++) {
      if (hops > 10) throw new Error(`Too many redirects at ${url}`);
      url = new URL(response.headers.get('location') ?? '', url).href;
      await response.body?.cancel();
      response = await once(url, {});
    }
    return { url, status: response.status, text: await response.text(), headers: response.headers };
  }

  return {
    jar,
    once,
    visit,
    submit: (address: string, fields: Record<string, string>) =>
      visit(address, { method: 'POST', body: new URLSearchParams(fields) }),
    /** The whole walk: /login, the demo's page of people, the choice, and back. */
    async signIn(person: string, next = '/'): Promise<Visit> {
      const choice = await visit(`/login?next=${encodeURIComponent(next)}`);
      return visit(choice.url, { method: 'POST', body: new URLSearchParams({ person }) });
    },
  };
}

function keep(jar: Map<string, { value: string; path: string; attributes: string }>, line: string, url: URL): void {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
  const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  const attributes = rest.join('; ').toLowerCase();
  const path = /(?:^|; )path=([^;]*)/i.exec(rest.join('; '))?.[1] ?? url.pathname;
  const gone = /max-age=0/.test(attributes) || Date.parse(/expires=([^;]*)/.exec(attributes)?.[1] ?? '') < Date.now();
  const key = `${name} ${path}`;
  if (gone) jar.delete(key);
  else jar.set(key, { value, path, attributes });
}

function nameOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}
