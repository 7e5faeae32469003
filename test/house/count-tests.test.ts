import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { countTests } from '../../scripts/count-tests.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

let folder: string;
let report: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-count-'));
  report = path.join(folder, 'report.json');
  await symlink(MODULES, path.join(folder, 'node_modules'));
  return () => rm(folder, { recursive: true, force: true });
});

/** A run of vitest itself over files made for it; gives its exit code. */
async function vitest(files: Record<string, string>): Promise<number> {
  for (const [name, text] of Object.entries(files))
    await writeFile(path.join(folder, name), `import { expect, it } from 'vitest';\n${text}`);
  const program = path.join(MODULES, 'vitest', 'vitest.mjs');
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, 'run', '--root', folder, '--reporter=json', `--outputFile.json=${report}`],
      { env },
    );
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const passing = "it('adds', () => expect(1 + 1).toBe(2)); it('adds again', () => expect(1 + 2).toBe(3));";

it('counts what passed', async () => {
  expect(await countTests(report, await vitest({ 'a.test.ts': passing }))).toEqual({ passed: 2, failed: 0 });
});

it('counts what failed, and files that did not get so far as to run a test', async () => {
  const code = await vitest({
    'a.test.ts': `${passing} it('fails', () => expect(1).toBe(2));`,
    'b.test.ts': "throw new Error('at once');",
    'c.test.ts': "import './nowhere.ts';",
    'd.test.ts':
      "import { beforeAll } from 'vitest'; beforeAll(() => { throw new Error('no'); }); it('is not reached', () => {});",
  });
  expect(await countTests(report, code)).toEqual({ passed: 2, failed: 4 });
});

it('counts a run that ended badly though every test passed', async () => {
  const code = await vitest({
    'a.test.ts': `${passing} it('rejects late', () => { void Promise.reject(new Error('nobody waits')); });`,
  });
  expect(await countTests(report, code)).toEqual({ passed: 3, failed: 1 });
});

it('a run without a report is a failure', async () => {
  expect(await countTests(report, 0)).toEqual({ passed: 0, failed: 1 });
});
