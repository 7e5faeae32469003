import { generateKeyPair, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** What the demo's provider must keep between starts. */
const kept = z.object({
  signingKey: z.record(z.string(), z.string()),
  cookieKey: z.string().min(43),
  clientSecret: z.string().min(43),
});
export type DemoKeys = z.infer<typeof kept>;

/** The keys of this data folder, made at the first start. A file that cannot be read is replaced: a demo loses nothing by it. */
export async function demoKeys(folder: string): Promise<DemoKeys> {
  const file = path.join(folder, 'demo-identity.json');
  const found = await readFile(file, 'utf8').then(
    (text) => kept.safeParse(JSON.parse(text)).data,
    () => undefined,
  );
  if (found !== undefined) return found;
  const made = await makeKeys();
  await mkdir(folder, { recursive: true });
  // Whole or not at all, and for the owner of the folder only.
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

async function makeKeys(): Promise<DemoKeys> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2_048 });
  return kept.parse({
    signingKey: { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') },
    cookieKey: randomBytes(32).toString('base64url'),
    clientSecret: randomBytes(32).toString('base64url'),
  });
}
