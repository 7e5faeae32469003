import { addDays } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { HORIZON_DAYS } from './my-work.ts';

export interface AtRisk {
  readonly region: RegionCode;
  readonly subject: string;
  readonly overdue: number;
  readonly due: number;
}

/** How many lines of the work list are overdue, and how many fall due within its horizon; what waits for others is neither. */
export async function workAtRisk(
  tx: Tx,
  { regions, today }: { readonly regions: readonly RegionCode[]; readonly today: PlainDate },
): Promise<readonly AtRisk[]> {
  const found = await tx.query<AtRisk>(
    `select region, subject, count(*) filter (where due_on < $2)::integer as overdue, count(*) filter (where due_on >= $2)::integer as due
     from trajectory.work_line
     where region = any ($1::text[]) and not waiting and due_on <= $3
     group by region, subject
     order by region, subject`,
    [regions, today, addDays(today, HORIZON_DAYS)],
  );
  return found.rows;
}
