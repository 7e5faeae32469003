import type { Instant } from '#src/kernel/instant.ts';
import type { PublishedTable } from '../published-table.ts';
import { stateOf } from './release.ts';
import type { Release } from './release.ts';
import type { KeptTable } from './store.ts';

/** Releases that are out or were: what was withdrawn stays listed. In the order in which they came out. */
export function releasesOut(releases: readonly Release[], now: Instant): readonly Release[] {
  return releases
    .filter((release) => ['released', 'withdrawn'].includes(stateOf(release, now)))
    .sort((a, b) => ((a.plan?.releaseAt ?? '') < (b.plan?.releaseAt ?? '') ? -1 : 1));
}

/** Which edition of a table came out with a release; null where it is not out. */
export function editionIn(out: readonly Release[], release: string, table: string): number | null {
  const place = out.filter(({ tables }) => tables.some(({ id }) => id === table)).findIndex(({ id }) => id === release);
  return place === -1 ? null : place + 1;
}

/** The editions of every table, numbered in the order in which they came out; the newest release first. */
export function publishedEditions(out: readonly Release[], tables: readonly KeptTable[]): readonly PublishedTable[] {
  const editions = new Map<string, number>();
  const published = out.flatMap((release) =>
    tables
      .filter((table) => table.release === release.id)
      .map((table) => {
        const edition = (editions.get(table.content.id) ?? 0) + 1;
        editions.set(table.content.id, edition);
        return publishedTable(release, table, edition);
      }),
  );
  return published
    .map((table) => {
      const newest = editions.get(table.id) ?? table.edition;
      return newest === table.edition ? table : { ...table, supersededBy: newest };
    })
    .sort((a, b) => (a.releasedAt === b.releasedAt ? 0 : a.releasedAt < b.releasedAt ? 1 : -1));
}

function publishedTable(release: Release, { content }: KeptTable, edition: number): PublishedTable {
  const { withdrawal, plan } = release;
  if (plan === null) throw new Error(`Release ${release.id} is out without a moment`);
  const explained = (release.check?.findings ?? [])
    // A finding may stand in the earlier table that these contradict: its explanation then belongs to all of these.
    .filter(({ table }) => table === content.id || !release.tables.some(({ id }) => id === table))
    .flatMap(({ key }) => release.explanations.get(key)?.explanation ?? []);
  return {
    ...content,
    edition,
    release: { id: release.id, title: release.title },
    status: release.status,
    releasedAt: plan.releaseAt,
    withdrawn: withdrawal === null ? null : { at: withdrawal.by.at, reason: withdrawal.reason },
    supersededBy: null,
    // Withdrawn numbers are struck: the record says that they were there, not what they were.
    cells: withdrawal === null ? content.cells : content.cells.map(({ at }) => ({ at, value: null, shown: 'withdrawn' })),
    notes: [...content.notes, ...explained],
  };
}
