import type { Instant } from '#src/kernel/instant.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { foldRelease } from './release.ts';
import type { Recorded, Release, ReleaseEvent, Signed } from './release.ts';
import type { MadeTable } from './made-table.ts';

interface Row {
  readonly release: string;
  readonly version: number;
  readonly type: ReleaseEvent['type'];
  readonly at: Instant;
  readonly account: string;
  readonly name: string;
  readonly data: unknown;
}

/** Releases are some hundreds in all, each of some ten events: they are read whole. The oldest draft first. */
export async function allReleases({ pool }: Pick<Database, 'pool'>): Promise<readonly Release[]> {
  const found = await pool.query<Row>(`${select} order by event.position`);
  return [...Map.groupBy(found.rows.map(recorded), ({ release }) => release).values()].flatMap((events) => {
    const release = foldRelease(events);
    return release === null ? [] : [release];
  });
}

export async function findRelease(tx: Tx | Database['pool'], id: string): Promise<Release | null> {
  const found = await tx.query<Row>(`${select} where event.release = $1 order by event.version`, [id]);
  return foldRelease(found.rows.map(recorded));
}

/** False when somebody else was first. */
export async function appendEvent(tx: Tx, release: string, version: number, event: ReleaseEvent, by: Signed): Promise<boolean> {
  const inserted = await tx.query(
    `insert into publication.event (release, version, type, at, account, account_name, data)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (release, version) do nothing`,
    [release, version, event.type, by.at, by.account, by.name, JSON.stringify(event.data)],
  );
  return inserted.rowCount === 1;
}

export async function keepTables(tx: Tx, release: string, version: number, tables: readonly MadeTable[]): Promise<void> {
  for (const [place, { content, exact, statements, periodName }] of tables.entries())
    await tx.query(
      `insert into publication.made_table (release, version, place, table_id, content, exact) values ($1, $2, $3, $4, $5, $6)`,
      [release, version, place, content.id, JSON.stringify(content), JSON.stringify({ values: exact, statements, periodName })],
    );
}

export type KeptTable = MadeTable & { readonly release: string; readonly version: number };

/** The tables of these checks, in the order of each release. */
export async function tablesOf(
  tx: Tx | Database['pool'],
  checks: readonly { readonly release: string; readonly version: number }[],
): Promise<readonly KeptTable[]> {
  const found = await tx.query<{
    release: string;
    version: number;
    content: MadeTable['content'];
    exact: { values: readonly (number | null)[] } & Pick<MadeTable, 'statements' | 'periodName'>;
  }>(
    `select made.release, made.version, made.content, made.exact
     from publication.made_table as made
     join unnest($1::text[], $2::integer[]) as asked (release, version)
       on asked.release = made.release and asked.version = made.version
     order by made.release, made.place`,
    [checks.map(({ release }) => release), checks.map(({ version }) => version)],
  );
  return found.rows.map(({ release, version, content, exact }) => ({
    release,
    version,
    content,
    exact: exact.values,
    periodName: exact.periodName,
    ...(exact.statements !== undefined && { statements: exact.statements }),
  }));
}

const select = `select event.release, event.version, event.type, event.at, event.account, event.account_name as name, event.data
  from publication.event as event`;

function recorded({ release, version, type, data, at, account, name }: Row): Recorded {
  return { release, version, type, data, signed: { at, account, name } } as Recorded; // written by appendEvent from this very union
}
