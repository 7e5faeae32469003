import { addDays, daysBetween } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { ActName } from '../acts.ts';

/** What falls due within so many days is shown. */
export const HORIZON_DAYS = 30;

export type Bucket = 'overdue' | 'due' | 'waiting';
export interface WorkRow {
  readonly stream: string;
  readonly subject: string;
  readonly about: string;
  readonly region: RegionCode;
  readonly dueOn: PlainDate | null;
  readonly days: number | null;
  readonly bucket: Bucket;
  readonly waitsFor: 'person' | 'agency' | 'partner' | 'enforcement';
  readonly act: ActName | null;
  readonly assumed: boolean;
}
export interface WorkQuestion {
  readonly regions: readonly RegionCode[];
  readonly today: PlainDate;
  readonly bucket?: Bucket | undefined;
  readonly subject?: string | undefined;
  /** The enforcement officer's part of the work. */
  readonly only?: readonly string[] | undefined;
  /** From where the last page ended. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Overdue first, then by day, then what waits; one page. The cursor names the last line, so a page never repeats nor skips one. */
export async function workPage(
  tx: Tx,
  question: WorkQuestion,
): Promise<{ readonly lines: readonly WorkRow[]; readonly next: string | null }> {
  const { regions, today, bucket, subject, only, limit } = question;
  const [waiting, dueOn, stream, lineSubject, about] = readCursor(question.after);
  const found = await tx.query<Omit<WorkRow, 'bucket' | 'days'> & { waiting: boolean }>(
    `select page.stream, page.subject, page.about, page.region, page.due_on as "dueOn", page.waiting, page.waits_for as "waitsFor", page.act, page.assumed
     from unnest($1::text[]) as wanted (region)
     cross join lateral (
       -- a region at a time, so that the index gives each region's lines in order and no more than a page of them
       select work_line.*
       from trajectory.work_line
       where work_line.region = wanted.region
         and (work_line.waiting or work_line.due_on <= $3)
         and ($4::text is null or case $4 when 'waiting' then work_line.waiting when 'overdue' then not work_line.waiting and work_line.due_on < $2 else not work_line.waiting and work_line.due_on >= $2 end)
         and ($5::text is null or work_line.subject = $5)
         and ($12::text[] is null or work_line.subject = any ($12::text[]))
         and ($6::boolean is null or (work_line.waiting, coalesce(work_line.due_on, 'infinity'::date), work_line.stream, work_line.subject, work_line.about) > ($6::boolean, $7::date, $8::uuid, $9::text, $10::text))
       order by work_line.waiting, coalesce(work_line.due_on, 'infinity'::date), work_line.stream, work_line.subject, work_line.about
       limit $11
     ) as page
     order by page.waiting, coalesce(page.due_on, 'infinity'::date), page.stream, page.subject, page.about
     limit $11`,
    [
      regions,
      today,
      addDays(today, HORIZON_DAYS),
      bucket ?? null,
      subject ?? null,
      waiting,
      dueOn,
      stream,
      lineSubject,
      about,
      limit + 1,
      only ?? null,
    ],
  );
  const page = found.rows.slice(0, limit);
  const last = page.at(-1);
  const more = found.rows.length > limit && last !== undefined;
  return {
    lines: page.map(({ waiting: waits, ...row }) => ({
      ...row,
      bucket: waits ? 'waiting' : row.dueOn !== null && row.dueOn < today ? 'overdue' : 'due',
      days: row.dueOn === null ? null : daysBetween(today, row.dueOn),
    })),
    next: more ? [last.waiting, last.dueOn ?? 'infinity', last.stream, last.subject, last.about].join('|') : null,
  };
}

export async function workCounts(
  tx: Tx,
  { regions, today, only }: Pick<WorkQuestion, 'regions' | 'today' | 'only'>,
): Promise<{ bucket: Bucket; subject: string; count: number }[]> {
  const found = await tx.query<{ bucket: Bucket; subject: string; count: number }>(
    `select case when work_line.waiting then 'waiting' when work_line.due_on < $2 then 'overdue' else 'due' end as bucket, work_line.subject, count(*)::integer as count
     from trajectory.work_line
     where work_line.region = any ($1::text[]) and (work_line.waiting or work_line.due_on <= $3) and ($4::text[] is null or work_line.subject = any ($4::text[]))
     group by 1, 2
     order by 1, 2`,
    [regions, today, addDays(today, HORIZON_DAYS), only ?? null],
  );
  return found.rows;
}

const CURSOR = /^(true|false)\|(infinity|\d{4}-\d{2}-\d{2})\|([0-9a-f-]{36})\|([A-Za-z0-9]{1,40})\|([0-9a-f-]{0,36})$/;

/** A cursor that is none is no cursor: the first page. */
function readCursor(after: string | undefined): readonly (string | null)[] {
  const read = CURSOR.exec(after ?? '');
  return read === null ? [null, null, null, null, null] : read.slice(1);
}
