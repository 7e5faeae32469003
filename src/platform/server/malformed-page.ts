import type { FastifyReply, FastifyRequest } from 'fastify';
import { html, page } from '../html.ts';

/** Whether somebody reads along, for whom `{ code }` says nothing: a browser, outside the API. */
export function readByPerson(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') === true && request.raw.url?.startsWith('/api/') !== true;
}

/** An address that cannot be read at all (half of a letter in per cents): no route is found for it, so no route can answer. */
export function sendMalformedPage(reply: FastifyReply, headers: Record<string, string>): FastifyReply {
  const body = html`<main>
    <h1>Dit adres klopt niet</h1>
    <p>Er staan tekens in die geen adres vormen. <a href="/">Naar het begin</a>, of <a href="/open">naar de open cijfers</a>.</p>
    <p lang="en">
      There are characters in it that make no address. <a href="/">To the beginning</a>, or
      <a href="/open">to the open figures</a>.
    </p>
  </main>`;
  return reply
    .status(400)
    .headers(headers)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page({ language: 'nl', title: 'Dit adres klopt niet', body, styles: ['/open/site.css'] }));
}
