import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Style and font of the pages that the server itself shows. */
export async function serveAssets(server: FastifyInstance): Promise<void> {
  const styles = await readFile(fileURLToPath(new URL('./pages.css', import.meta.url)));
  const font = await readFile(
    fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2')),
  );
  server.get('/login/pages.css', async (_, reply) =>
    reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(styles),
  );
  server.get('/login/noto-sans.woff2', async (_, reply) =>
    reply.header('cache-control', 'public, max-age=31536000, immutable').type('font/woff2').send(font),
  );
}
