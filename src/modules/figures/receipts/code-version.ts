import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** What decides which number comes out: the definitions, what counts with them, and how facts become columns. */
const SOURCES = [
  'src/modules/figures/engine/**/*.ts',
  'src/modules/figures/indicators/**/*.ts',
  'src/modules/figures/indicators.ts',
  'src/modules/figures/snapshot/**/*.ts',
];

let known: string | undefined;

/**
 * '0.1.0+3f9a0c51d2e4': the version of the package, and the first 48 bits of a hash of the sources that count. It works from a clone,
 * an archive or an image alike, where a commit's name is there only in the first.
 */
export function codeVersion(): string {
  return (known ??= `${packageVersion()}+${hashOfSources(ROOT)}`);
}

export function hashOfSources(root: string): string {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    // Line ends are git's business: the same commit has others on another system.
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file}\n${text.length}\n${text}`);
  }
  return hash.digest('hex').slice(0, 12);
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }; // npm demands it
  return version;
}
