// `npm run db:dump` writes db/schema.sql from the migrations; with --check it only compares, as `npm test` does.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withClient } from '#src/platform/client.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import { migrate } from '#src/platform/migrate.ts';
import { dumpSchema } from '#src/platform/schema-dump.ts';

const FILE = fileURLToPath(new URL('../db/schema.sql', import.meta.url));

const made = await dumpOfMigrations();
if (process.argv.includes('--check')) {
  const committed = await readFile(FILE, 'utf8').catch(() => '');
  if (committed !== made) {
    console.error(
      `db/schema.sql is not what the migrations make: run "npm run db:dump" and review it. First difference:\n${firstDifference(committed, made)}`,
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, made);
}

async function dumpOfMigrations(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-dump-'));
  const postgres = await startPostgres({ folder, throwaway: true });
  try {
    await migrate(postgres.url);
    return await withClient(postgres.url, dumpSchema);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function firstDifference(was: string, is: string): string {
  const [before, after] = [was.split('\n'), is.split('\n')];
  const line = after.findIndex((text, index) => text !== before[index]);
  const at = line === -1 ? after.length : line;
  return `line ${at + 1}\n- ${before[at] ?? '(nothing)'}\n+ ${after[at] ?? '(nothing)'}`;
}
