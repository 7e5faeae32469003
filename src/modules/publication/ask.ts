import type { Instant } from '#src/kernel/instant.ts';
import type { Database } from '#src/platform/database.ts';
import type { PublishedTable } from './published-table.ts';
import { publishedEditions, releasesOut } from './release/editions.ts';
import { allReleases, tablesOf } from './release/store.ts';

/** Every edition of every table that is out at that moment, withdrawn ones too; the newest release first. */
export async function publishedTables(database: Pick<Database, 'pool'>, now: Instant): Promise<readonly PublishedTable[]> {
  const out = releasesOut(await allReleases(database), now);
  const checks = out.flatMap(({ id, check }) => (check === null ? [] : [{ release: id, version: check.version }]));
  return publishedEditions(out, await tablesOf(database.pool, checks));
}

/** Whether a table with this receipt is out at that moment, or was before it was withdrawn: until then nobody outside reads it. */
export async function isReleased({ pool }: Pick<Database, 'pool'>, now: Instant, receipt: string): Promise<boolean> {
  const made = await pool.query<{ release: string; version: number }>(
    `select made.release, made.version from publication.made_table as made where made.content ->> 'receipt' = $1`,
    [receipt],
  );
  if (made.rowCount === 0) return false;
  const out = releasesOut(await allReleases({ pool }), now);
  return made.rows.some(({ release, version }) => out.some(({ id, check }) => id === release && check?.version === version));
}

/** Changes when, and only when, `publishedTables` may answer something else: what was made of it may be kept until then. */
export async function publishedFingerprint({ pool }: Pick<Database, 'pool'>, now: Instant): Promise<string> {
  const found = await pool.query<{ newest: number; due: number }>(
    `select coalesce(max(event.position), 0) as newest,
            count(*) filter (where event.type = 'planned' and event.data ->> 'releaseAt' <= $1) as due
     from publication.event as event`,
    [now],
  );
  return `${found.rows[0]?.newest ?? 0}-${found.rows[0]?.due ?? 0}`;
}
