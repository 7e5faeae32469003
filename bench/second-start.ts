import { setTimeout as wait } from 'node:timers/promises';
import { report } from './report.ts';
import { benchConfig, ended, startProgram } from './world.ts';

/** From the start of the program on a loaded folder to its first page. Limit: 5 s. Needs ./demo-load.ts before it. */
export async function run(): Promise<boolean> {
  const config = await benchConfig();
  await firstPage(config); // builds the pages where they are not built yet, and the snapshot
  const seconds = await firstPage(config);
  return report({
    what: 'second start to first page, as a share of 5 s',
    ours: `${seconds.toFixed(2)} s`,
    bare: '5 s',
    ratio: seconds / 5,
    limit: { atMost: 1 },
  });
}

async function firstPage(config: Awaited<ReturnType<typeof benchConfig>>): Promise<number> {
  const start = performance.now();
  const program = startProgram(config, 'scripts/start.mjs');
  const exit = ended(program);
  try {
    for (;;) {
      const page = await fetch(`http://127.0.0.1:${config.port}/`).catch(() => undefined);
      if (page?.ok === true && (await page.text()).includes('<')) return (performance.now() - start) / 1000;
      if (program.exitCode !== null) throw new Error(`npm start ended with ${program.exitCode}`);
      await wait(20);
    }
  } finally {
    await wait(2000); // lets the snapshot be ready, so that it is kept for the next start
    program.kill('SIGTERM');
    await exit;
  }
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
