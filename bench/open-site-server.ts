import fastifyStatic from '@fastify/static';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openSite } from '#src/modules/publication/open/site.ts';
import { systemClock } from '#src/platform/clock.ts';
import { buildServer } from '#src/platform/server.ts';
import { publishedTable } from '#test/support/published.ts';

/**
 * For ./open-site.ts: the real server with the open site, and the very bytes of each page as files beside it, plain and in Brotli,
 * served by @fastify/static. Tells its port, then its own processor time whenever it is asked.
 */
const pages = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-open-'));
const site = openSite({
  clock: systemClock,
  tables: async () => [publishedTable()],
  fingerprint: async () => '1',
  synthetic: true,
  publicUrl: null,
  printedErrors: [],
  receipts: async () => undefined,
  asking: { figures: [], answer: async () => ({ refusal: { type: 'unavailable' } }) },
});
const server = await buildServer({
  modules: [{ name: 'publication', endpoints: [], projections: [], pages: [site] }],
  access: { refuse: async () => {} },
  sessions: {} as never, // nobody signs in
  config: { publicUrl: null, officeFolder: null },
  pages: [
    async (own) => {
      await own.register(fastifyStatic, { root: folder, prefix: '/static/', preCompressed: true });
      own.get('/cpu', async () => process.cpuUsage());
    },
  ],
});
for (const [index, address] of pages.entries()) {
  const { body } = await server.inject({ url: address, headers: { host: 'localhost' } });
  await writeFile(path.join(folder, `${index}.html`), body);
  await writeFile(path.join(folder, `${index}.html.br`), brotliCompressSync(body));
}
await server.listen({ port: 0, host: '127.0.0.1' });
const address = server.server.address();
process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
