// `npm run lockfile` completes package-lock.json; with --check it only looks, as `npm test` does.
//
// Packages with native parts name one package per platform as optional dependencies. `npm install` leaves those out of
// the lockfile that it cannot reach at that moment or that it thinks nobody needs (npm/cli issue 4828), and `npm ci`
// then refuses the whole lockfile, on every machine. An entry needs no more than its version and platform.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
}

const lock = JSON.parse(await readFile(FILE, 'utf8')) as { packages: Record<string, Entry> }; // npm's format, version 3
const missing = findMissing(lock.packages);
if (missing.size === 0) process.exit(0);
if (process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${[...missing.keys()].map((place) => place.replace('node_modules/', '')).join(', ')}.\nnpm ci would refuse it. Run "npm run lockfile".`,
  );
  process.exit(1);
}
const packages = Object.fromEntries([...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`Added ${missing.size} packages of other platforms.`);

function findMissing(present: Readonly<Record<string, Entry>>): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const [place, entry] of Object.entries(present)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const nested = `${place}/node_modules/${name}`;
      if (present[nested] !== undefined || present[`node_modules/${name}`] !== undefined) continue;
      if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(range))
        throw new Error(`${place} asks for ${name} ${range}: install it, a range cannot be completed here`);
      found.set(`node_modules/${name}`, {
        version: range,
        ...platformOf(name),
        ...(entry.dev === true && { dev: true }),
        optional: true,
      });
    }
  }
  return found;
}

/** From the name, as these packages are all called: @oxlint/binding-linux-arm64-musl. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined)
    throw new Error(`${name} names no platform: install it, it cannot be completed here`);
  const libc =
    os !== 'linux'
      ? undefined
      : words.at(-1)?.startsWith('musl')
        ? 'musl'
        : words.at(-1)?.startsWith('gnu')
          ? 'glibc'
          : undefined;
  return { os: [os], cpu: [cpu], ...(libc !== undefined && { libc: [libc] }) };
}
