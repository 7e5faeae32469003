import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reform } from '#src/law/reform/reform.ts';

const SOURCES = fileURLToPath(new URL('../../..', import.meta.url));
const COUNTED_WITH = [
  'law/**/*.ts',
  'modules/trajectory/dossier/*.ts',
  'modules/reform/simulate/*.ts',
  'modules/reform/codes.ts',
];

let law: Promise<string> | undefined;

/** Another as soon as a line of the law, or of what tells it the dossiers or counts its answers, is another. */
export function lawHash(): Promise<string> {
  return (law ??= hashSources());
}

async function hashSources(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(COUNTED_WITH, { cwd: SOURCES })) if (!/\.(test|cases)\.ts$/.test(file)) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\n`).update(await readFile(path.join(SOURCES, file)));
  return hash.digest('hex').slice(0, 16);
}

export function reformHash({ changes }: Reform): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 16);
}
