import type { Instant } from '#src/kernel/instant.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { foldGap } from './gap.ts';
import type { Gap, GapEvent, RecordedGapEvent, Signature } from './gap.ts';

interface Row {
  readonly gap: string;
  readonly version: number;
  readonly type: GapEvent['type'];
  readonly at: Instant;
  readonly account: string;
  readonly name: string;
  readonly data: unknown;
}

const select = `
  select gap_event.gap, gap_event.version, gap_event.type, gap_event.at, gap_event.account, gap_event.account_name as name,
    gap_event.data
  from figures.gap_event`;

/** There are some tens at most, ever: they are read whole. The one that begins last comes first. */
export async function allGaps({ pool }: Pick<Database, 'pool'>): Promise<readonly Gap[]> {
  const found = await pool.query<Row>(`${select} order by gap_event.gap, gap_event.version`);
  return [...Map.groupBy(found.rows.map(recorded), ({ gap }) => gap).values()]
    .flatMap((events) => foldGap(events) ?? [])
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}

export async function findGap(tx: Tx | Database['pool'], id: string): Promise<Gap | null> {
  const found = await tx.query<Row>(`${select} where gap_event.gap = $1 order by gap_event.version`, [id]);
  return foldGap(found.rows.map(recorded));
}

/** False when somebody else was first. */
export async function appendGapEvent(
  tx: Tx | Database['pool'],
  gap: string,
  version: number,
  { type, data }: GapEvent,
  by: Signature,
): Promise<boolean> {
  const inserted = await tx.query(
    `insert into figures.gap_event (gap, version, type, at, account, account_name, data)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (gap, version) do nothing`,
    [gap, version, type, by.at, by.account, by.name, JSON.stringify(data)],
  );
  return inserted.rowCount === 1;
}

function recorded({ gap, version, type, at, account, name, data }: Row): RecordedGapEvent {
  const event = { type, data } as GapEvent; // written by appendGapEvent only
  return { gap, version, by: { at, account, name }, event };
}
