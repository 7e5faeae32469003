import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Candidate {
  readonly what: string;
  /** Undefined where this machine does not have it. */
  find(): { executablePath: string; env?: Record<string, string> } | undefined;
}

/** Chromium from npm where it runs; else Debian's; else, as root, Debian's after fetching it. Says what it tried. */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const candidate of candidates) {
    try {
      const found = candidate.find();
      if (found !== undefined) return await launch(found.executablePath, found.env ?? {});
      tried.push(`${candidate.what}: not here`);
    } catch (error) {
      tried.push(`${candidate.what}: ${firstLines(error)}`);
    }
  }
  throw new Error(`No browser for the tests. On Debian: apt-get install chromium. Or name one in CHROMIUM.\n${tried.join('\n')}`);
}

const candidates: readonly Candidate[] = [
  { what: 'the one named in CHROMIUM', find: () => at(process.env['CHROMIUM']) },
  { what: 'npm package @sparticuz/chromium', find: unpacked },
  { what: 'installed chromium', find: installed },
  { what: 'apt-get install chromium', find: fetched },
];

function launch(executablePath: string, env: Record<string, string>): Promise<Browser> {
  // Without a sandbox, because root and containers have none to give; the tests visit our own pages only.
  const args = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--disable-gpu',
  ];
  return chromium.launch({ executablePath, args, env: { ...definedEnvironment(), ...env }, timeout: 30_000 });
}

function at(executablePath: string | undefined): { executablePath: string } | undefined {
  return executablePath !== undefined && existsSync(executablePath) ? { executablePath } : undefined;
}

/** Unpacked once, beside the package; with the libraries that a bare Debian lacks (nss, nspr, expat). */
function unpacked(): { executablePath: string; env: Record<string, string> } | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(path.resolve(path.dirname(entry), '../../package.json'), 'utf8')) as {
    version: string;
  }; // every package has one
  const folder = path.join(ROOT, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
  };
}

/**
 * The package unpacks into the temporary folder, under names that any user of the machine could have put there first.
 * So it gets a temporary folder of its own, and is told it is on Lambda, where alone it brings its libraries.
 */
function unpack(folder: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', "import chromium from '@sparticuz/chromium'; await chromium.executablePath();"],
      {
        cwd: ROOT,
        stdio: 'pipe',
        env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      },
    );
    const fonts = path.join('fonts', 'fonts.conf'); // names the temporary folder; used where the machine has no fonts of its own
    writeFileSync(path.join(draft, fonts), readFileSync(path.join(draft, fonts), 'utf8').replaceAll('/tmp/', `${folder}/`));
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, 'chromium'))) throw error; // another test process was first, with the same content
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function installed(): { executablePath: string } | undefined {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return at(places.find((place) => existsSync(place)));
}

function fetched(): { executablePath: string } | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'pipe', env });
  return installed();
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function firstLines(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 4).join(' ');
}
