import type { Instant } from '#src/kernel/instant.ts';
import type { Database } from '#src/platform/database.ts';
import type { PublishedTable } from './published-table.ts';

/** Every edition of every table that is out at that moment, withdrawn ones too; the newest release first. */
export async function publishedTables(_database: Database, _now: Instant): Promise<readonly PublishedTable[]> {
  return Promise.resolve([]);
}

/** Changes when, and only when, `publishedTables` may answer something else: what was made of it may be kept until then. */
export async function publishedFingerprint(_database: Database, _now: Instant): Promise<string> {
  return Promise.resolve('');
}
