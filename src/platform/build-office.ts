import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, glob, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the pages are made of; more than the bundle takes in, so that nothing it takes in is missed. */
const SOURCES = [
  'src/**/*.{ts,tsx,css,html,svg}',
  'src/web/**/public/**/*',
  'data/reference/**/*',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * The folder of the built office, made from the sources as they are now. Builds are kept by the hash of their sources,
 * so a start without changes finds its build, and a build is either there as a whole or not at all.
 */
export async function buildOffice(
  folder: string,
  options: { readonly onBuild?: () => void; readonly signal?: AbortSignal } = {},
): Promise<string> {
  const builds = path.join(folder, 'office');
  const wanted = path.join(builds, await hashOfSources());
  if (await exists(wanted)) return wanted;
  options.onBuild?.();
  await mkdir(builds, { recursive: true });
  const draft = path.join(builds, `draft-${process.pid}`);
  try {
    await runVite(draft, options.signal);
    await rename(draft, wanted);
  } catch (error) {
    if (!(await exists(wanted))) throw error; // else somebody made the same at the same time
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await removeOthers(builds, wanted);
  return wanted;
}

async function hashOfSources(): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) files.push(path.join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(path.relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** In a process of its own: it needs the memory once, and the server keeps answering. */
function runVite(outFolder: string, signal: AbortSignal | undefined): Promise<void> {
  const program = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', OFFICE_OUT: outFolder },
    ...(signal && { signal }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The office could not be built:\n${firstLines(said)}`)),
    );
  });
}

function firstLines(said: string): string {
  return stripVTControlCharacters(said).trim().split('\n').slice(0, 12).join('\n');
}

/** Builds of before, and drafts that were cut short; not those of another start that is at it now. */
async function removeOthers(builds: string, wanted: string): Promise<void> {
  for (const name of await readdir(builds)) {
    const other = path.join(builds, name);
    if (other !== wanted && !name.startsWith('draft-')) await rm(other, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
