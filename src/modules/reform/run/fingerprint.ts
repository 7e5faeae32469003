import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Overrides } from '#src/law/settings.ts';
import type { Reform } from '#src/law/reform/reform.ts';

const SOURCES = fileURLToPath(new URL('../../..', import.meta.url));
const COUNTED_WITH = [
  'law/**/*.ts',
  'modules/trajectory/dossier/*.ts',
  'modules/reform/simulate/*.ts',
  'modules/reform/codes.ts',
];

let law: Promise<string> | undefined;

/** Another as soon as a line of the law, of what tells it the dossiers or counts its answers, or a choice of the agency is another. */
export async function lawHash(overrides: Overrides): Promise<string> {
  const sources = await (law ??= hashSources());
  return createHash('sha256').update(sources).update(JSON.stringify(overrides)).digest('hex').slice(0, 16);
}

async function hashSources(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(COUNTED_WITH, { cwd: SOURCES })) if (!/\.(test|cases)\.ts$/.test(file)) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\n`).update(await readFile(path.join(SOURCES, file)));
  return hash.digest('hex');
}

export function reformHash({ changes }: Reform): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 16);
}
