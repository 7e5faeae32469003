import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.ts';
import { FolderHeld } from './embedded-postgres/holder.ts';
import { startPostgres } from './embedded-postgres/start.ts';
import { migrate } from './migrate.ts';

export interface UsedDatabase {
  /** The owner's URL; the application connects with its own role (./database.ts). */
  readonly url: string;
  /** Resolves when a built-in server that was started here ends by itself. */
  readonly died: Promise<void>;
  close(): Promise<void>;
}

/**
 * The database of this configuration, migrated: DATABASE_URL, else the built-in one in the data folder. Where another
 * process has that folder, `join` decides: use its server (a command beside a running `npm start`), or throw FolderHeld.
 */
export async function useDatabase(config: Config, options: { readonly join: boolean }): Promise<UsedDatabase> {
  const never = new Promise<never>(() => {});
  if (config.databaseUrl !== undefined) {
    await migrate(config.databaseUrl);
    return { url: config.databaseUrl, died: never, close: async () => {} };
  }
  try {
    const postgres = await startPostgres({ folder: await embeddedFolder(config) });
    await migrate(postgres.url).catch(async (error: unknown) => {
      await postgres.stop();
      throw error;
    });
    return { url: postgres.url, died: postgres.died, close: () => postgres.stop() };
  } catch (error) {
    if (!options.join || !(error instanceof FolderHeld)) throw error;
    return { url: error.holder.url, died: never, close: async () => {} };
  }
}

async function embeddedFolder(config: Config): Promise<string> {
  // Passable, not listable: PostgreSQL works below it under another uid when we are root.
  await mkdir(config.dataFolder, { recursive: true, mode: 0o711 });
  return path.join(config.dataFolder, 'postgres');
}
