// `npm test`: every check, then every test. The last line is "N passed, N failed"; the exit code says the same.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests } from './count-tests.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => path.join(ROOT, 'node_modules', '.bin', name);

interface Check {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

const checks: readonly Check[] = [
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of the web', command: [bin('tsc'), '-p', 'tsconfig.web.json'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', command: [bin('oxfmt'), '--check'] },
  { name: 'import rules', command: [process.execPath, 'scripts/import-rules.ts'] },
  { name: 'dead code', command: [bin('knip'), '--no-progress'] },
  { name: 'lockfile', command: [process.execPath, 'scripts/lockfile.ts', '--check'] },
  { name: 'schema dump', command: [process.execPath, 'scripts/schema-dump.ts', '--check'] },
  { name: 'law coverage', command: [process.execPath, 'src/cli/doorstroom.ts', 'law', 'coverage'] },
];

let running: ChildProcess | undefined;
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('disconnect', stop); // who started us was killed
process.channel?.unref();

const named = process.argv.slice(2);
const chosen = named.length === 0 ? checks : checks.filter((check) => named.includes(check.name));
let passed = 0;
let failed = 0;
for (const check of chosen) {
  const { code, output, seconds } = await run(check.command, true);
  if (stopped) break;
  console.log(`${code === 0 ? '✓' : '✗'} ${check.name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s`);
  if (code !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  if (code === 0) passed += 1;
  else failed += 1;
}
if (!stopped && (named.length === 0 || named.includes('tests'))) {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-check-'));
  const report = path.join(folder, 'report.json');
  const { code, seconds } = await run(
    [process.execPath, bin('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    false,
  );
  const tests = await countTests(report, code);
  await rm(folder, { recursive: true, force: true });
  console.log(`${tests.failed === 0 ? '✓' : '✗'} ${'tests'.padEnd(18)}${seconds.toFixed(1).padStart(6)} s`);
  passed += tests.passed;
  failed += tests.failed;
}
if (stopped) {
  console.log('Stopped before the end.');
  process.exitCode = 130;
} else {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function run([program, ...args]: Check['command'], quiet: boolean): Promise<{ code: number; output: string; seconds: number }> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    running = child;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const end = (code: number): void => resolve({ code, output, seconds: (performance.now() - start) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

function stop(): void {
  stopped = true;
  running?.kill('SIGTERM');
}
