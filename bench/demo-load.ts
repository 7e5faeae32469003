import { rm } from 'node:fs/promises';
import { report } from './report.ts';
import { benchConfig, ended, startProgram, treeMemory } from './world.ts';

/** The whole demo population into an empty folder, as `npm start` does it the first time. Limits: 90 s and 1.5 GB. */
export async function run(): Promise<boolean> {
  const config = await benchConfig();
  await rm(config.dataFolder, { recursive: true, force: true });
  await benchConfig();
  const start = performance.now();
  const program = startProgram(config, 'src/cli/doorstroom.ts', 'demo', 'load');
  let peak = 0;
  const watching = setInterval(() => {
    if (program.pid !== undefined) void treeMemory(program.pid).then((size) => void (peak = Math.max(peak, size)));
  }, 500);
  const code = await ended(program);
  clearInterval(watching);
  if (code !== 0) throw new Error(`The demo load ended with ${code}`);
  const seconds = (performance.now() - start) / 1000;
  const kept = [
    report({
      what: 'demo load, as a share of 90 s',
      ours: `${seconds.toFixed(1)} s`,
      bare: '90 s',
      ratio: seconds / 90,
      limit: { atMost: 1 },
    }),
    report({
      what: 'demo load, peak memory as a share of 1.5 GB',
      ours: `${(peak / 1e6).toFixed(0)} MB`,
      bare: '1500 MB',
      ratio: peak / 1.5e9,
      limit: { atMost: 1 },
    }),
  ];
  return kept.every(Boolean);
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
